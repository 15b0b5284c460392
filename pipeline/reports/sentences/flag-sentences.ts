import { anyFlag } from '../../findings/checking/without-flags.ts';
import { type Flag, flagNames, flags } from '../../flags/flags.ts';
import { capitalised, list } from '../../wording/clauses.ts';
import { counted, grouped, people, replies } from '../../wording/numbers.ts';
import type { Findings } from '../read-findings.ts';

/** How many issues are looked at to say whether an order changes. */
const firstIssues = 3;

const numberWords = ['', 'first issue', 'first two issues', 'first three issues'];

/**
 * What the flags say of the thread, in sentences that are the same in every output: how many replies
 * carry each, the groups of similar replies, and whether the order of the first issues rests on them.
 * Nothing where no reply carries a flag.
 */
export function flagSentences(findings: Findings): string[] {
  const carried = findings.flags.filter((row) => row.replies > 0);
  if (carried.length === 0) return [];
  const each = carried
    .filter(({ flag }) => flag !== 'campaign')
    .map((row) => `${replies(row.replies)} ${saidOf(row.flag, row.replies)}${givenBy(row)}`);
  return [
    ...(each.length === 0 ? [] : [`${capitalised(list(each))}.`]),
    ...similarReplies(findings),
    ...orderWithout(findings),
  ];
}

function saidOf(flag: string, number: number): string {
  const [one, several] = flags[flag as Flag].said;
  return number === 1 ? one : several;
}

/** Rules give a hint, people a verdict: what only people gave is named apart. */
function givenBy({ replies: all, by_people: given }: Findings['flags'][number]): string {
  if (given === 0) return '';
  if (given < all) return ` (of them ${grouped(given)} given by coders)`;
  return ` (given by coders)`;
}

function similarReplies({ campaigns, flags: found }: Findings): string[] {
  const similar = found.find(({ flag }) => flag === 'campaign');
  if (!similar || similar.replies === 0) return [];
  const who = `${replies(similar.replies)} by ${people(similar.people)}${givenBy(similar)}`;
  if (campaigns.length === 0) return [`${capitalised(who)} are said to be similar to others.`];
  const hold = campaigns.length === 1 ? 'holds' : 'hold';
  return [`${capitalised(counted(campaigns.length, 'group'))} of similar replies ${hold} ${who}.`];
}

function orderWithout({ topIssues, withoutFlags }: Findings): string[] {
  const first = topIssues.slice(0, firstIssues).map(({ theme }) => theme);
  const without = withoutFlags
    .filter(({ flag }) => flag === anyFlag)
    .slice(0, firstIssues)
    .map(({ theme }) => theme);
  if (first.length < 2 || without.length === 0) return [];
  const changes = first.some((theme, place) => theme !== without[place]);
  return [
    `Leaving all flagged replies out ${changes ? 'changes' : 'does not change'} the order of the ${numberWords[first.length]}.`,
  ];
}

/** How the flags that some reply carries are to be read, and how far the rules behind them reach. */
export function howFlagged({ flags: found }: Findings): string {
  const carried = new Set(found.filter((row) => row.replies > 0).map(({ flag }) => flag));
  const meanings = flagNames
    .filter((flag) => carried.has(flag))
    .map((flag) => `${flags[flag].name}: ${flags[flag].about}`);
  const parties = carried.has('political')
    ? ['Parties and politicians are those of the United Kingdom first.']
    : [];
  const how =
    'Flags are hints that rules give, each with its reasons; they are no verdict, and what coders decide wins.';
  return [how, ...meanings, ...parties].join(' ');
}
