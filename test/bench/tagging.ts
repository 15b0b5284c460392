/**
 * `npm run bench:tagging`: how many tokenised replies a second the rules of a codebook go through,
 * for 50, 500 and 5,000 rules, on one core. Replies and rules are invented, from a seed. Not a
 * test: its figures are for reading.
 */
import { entitiesOf } from '../../pipeline/text/entities.ts';
import { tokeniser } from '../../pipeline/text/tokenise.ts';
import { type Found, matcher, type NumberedRule } from '../../pipeline/themes/matcher.ts';
import { parseRule, type Rule } from '../../pipeline/themes/rule.ts';
import { inventReplies, inventRules, inventWords } from './invent.ts';

const seed = 4;
const replies = 20_000;
const rulesOfATheme = 25;
const rounds = 5;

const tokenised = tokeniser();
const tokensOf = (text: string) => tokenised(text, entitiesOf(text));
const words = inventWords(25_000, seed);
const texts = inventReplies(replies, words, seed).map(tokensOf);
const all = inventRules(5000, words, seed).map(
  (text, place): NumberedRule => ({
    ...(parseRule(text) as Rule),
    rule: place + 1,
    theme: `theme-${Math.floor(place / rulesOfATheme)}`,
    excludes: place % rulesOfATheme === 0,
    negation: 'flag',
    misspellings: place % (10 * rulesOfATheme) < rulesOfATheme,
  }),
);

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
const tokens = texts.reduce((sum, text) => sum + text.length, 0);
console.log(
  `${number.format(replies)} replies, ${number.format(tokens / replies)} words each on average`,
);

// What the first matcher warms up, all others find warm.
texts.map(matcher(all.slice(0, 500), tokensOf));
const costs = [50, 500, 5000].map((count) => {
  const began = computed();
  const find = matcher(all.slice(0, count), tokensOf);
  const reading = computed() - began;
  const seconds = Array.from({ length: rounds }, () => time(find));
  const { matches, denied, taken } = tally(texts.map(find));
  console.log(
    `${number.format(count).padStart(5)} rules: read in ${number.format(reading * 1000)} ms; ` +
      `${perSecond(seconds[0]!)} replies/s when every word is new, ` +
      `${perSecond(Math.min(...seconds))} when all are known; ` +
      `a reply has ${number.format(matches / replies)} matches, ` +
      `${number.format(denied / replies)} of them denied, ${number.format(taken / replies)} taken away`,
  );
  return { once: seconds[0]!, again: Math.min(...seconds) };
});
const [few, , many] = costs;
console.log(
  `5,000 rules cost ${number.format(many!.once / few!.once)} times as much as 50 ` +
    `when every word is new, ${number.format(many!.again / few!.again)} times when all are known`,
);

/** Seconds of computing for all replies, one by one: other programs may be busy beside. */
function time(find: (tokens: (typeof texts)[number]) => Found): number {
  const began = computed();
  for (const text of texts) find(text);
  return computed() - began;
}

function computed(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function perSecond(seconds: number): string {
  return number.format(Math.round(replies / seconds));
}

function tally(found: readonly Found[]) {
  const matches = found.flatMap((reply) => reply.matches);
  return {
    matches: matches.length,
    denied: matches.filter(({ negation }) => negation !== null).length,
    taken: found.reduce((sum, { exclusions }) => sum + exclusions.length, 0),
  };
}
