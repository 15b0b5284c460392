import { rulingOf } from '../coding/decisions.ts';
import type { ExclusionRow, MatchRow } from '../database/tag-tables.ts';
import { peopleSaid } from './people-said.ts';
import type { ReplyEvidence, StoredCodebook } from './reply-evidence.ts';
import { characters, type ShownText } from './shown-text.ts';
import { probability, quoted } from './wording.ts';

/**
 * A reply's evidence in lines short enough for a cell, in the order of the codebook:
 * `Listening to people: "listening" (rule listen, characters 5–13)`. What was denied says so, and
 * what was taken away begins with "not". That people did not give a theme which nothing else spoke
 * for goes without saying.
 * @param shown null where no words of the text may appear; rules are named all the same
 */
export function evidenceLines(
  evidence: ReplyEvidence,
  codebook: StoredCodebook,
  shown: ShownText | null,
): string[] {
  const { matches, exclusions, codings, learned } = evidence;
  const spoken = new Set([
    ...[...matches, ...exclusions, ...learned].map(({ theme }) => theme),
    ...codings.filter(({ decision }) => decision === 1).map(({ subject }) => subject),
  ]);
  if (spoken.size === 0) return [];
  return codebook.themes.flatMap(({ theme }) =>
    spoken.has(theme) ? linesOfTheme(theme, evidence, codebook, shown) : [],
  );
}

function linesOfTheme(
  theme: string,
  evidence: ReplyEvidence,
  codebook: StoredCodebook,
  shown: ShownText | null,
): string[] {
  const ofTheme = (row: { readonly theme: string }) => row.theme === theme;
  const matches = evidence.matches.filter(ofTheme);
  const exclusions = evidence.exclusions.filter(ofTheme);
  const codings = evidence.codings.filter(({ subject }) => subject === theme);
  const learned = evidence.learned.find((row) => row.theme === theme && row.tagged === 1);
  if (matches.length + exclusions.length + codings.length === 0 && !learned) return [];

  const { name } = codebook.themeOf(theme);
  const carried = evidence.tags.some(ofTheme);
  const said = carried ? name : `not ${name}`;
  const lines = grouped(matches, (match) => matchKey(match)).map(
    (group) => `${said}: ${foundBy(group, codebook, shown)}`,
  );
  if (learned) {
    const words = shown ? `: ${(JSON.parse(learned.words) as string[]).join(', ')}` : '';
    lines.push(`${said}: learned, probability ${probability(learned.probability)}${words}`);
  }
  if (codings.length > 0) {
    const what = rulingOf(codings).decision === null ? name : said;
    lines.push(`${what}: ${peopleSaid(codings).briefly}`);
  }
  for (const exclusion of exclusions) {
    lines.push(`not ${name}: ${takenAway(exclusion, codebook, shown)}`);
  }
  return lines;
}

/** Hits of one rule that differ in their words and places alone stand on one line. */
function matchKey({ rule, negation_starts, echo }: MatchRow): string {
  return `${rule} ${negation_starts ?? ''} ${echo}`;
}

function foundBy(
  matches: readonly MatchRow[],
  codebook: StoredCodebook,
  shown: ShownText | null,
): string {
  const [first] = matches;
  const { text: rule } = codebook.ruleOf(first!.rule);
  const echo = first!.echo === 1 ? ', repeats the question' : '';
  if (!shown) return `rule ${rule}${first!.negation_starts === null ? '' : ', denied'}${echo}`;
  const words = [...new Set(matches.map((match) => quoted(shown.words(match))))].join(', ');
  const places = matches.map((match) => characters(shown.place(match))).join(', ');
  const denial = denialOf(first!);
  const denied = denial ? ` denied by ${quoted(shown.words(denial))}` : '';
  return `${words}${denied} (rule ${rule}, characters ${places})${echo}`;
}

/** The words that deny a match, where there are some. */
export function denialOf({
  negation_starts: starts,
  negation_ends: ends,
}: MatchRow): { readonly starts: number; readonly ends: number } | null {
  return starts === null || ends === null ? null : { starts, ends };
}

/** `"bus" in "bus shelter" (rule bus, characters 5–7; exclusion bus shelter)`. */
export function takenAway(
  exclusion: ExclusionRow,
  { ruleOf }: StoredCodebook,
  shown: ShownText | null,
): string {
  const { rule, by_rule, by_starts: starts, by_ends: ends } = exclusion;
  const { text } = ruleOf(rule);
  const cause = by_rule === null ? 'denied' : `exclusion ${ruleOf(by_rule).text}`;
  if (!shown) return `rule ${text} (${cause})`;
  const words = quoted(shown.words(exclusion));
  const taker = quoted(shown.words({ starts, ends }));
  const place = `rule ${text}, characters ${characters(shown.place(exclusion))}`;
  if (by_rule === null) return `${words} denied by ${taker} (${place})`;
  return `${words}${words === taker ? '' : ` in ${taker}`} (${place}; ${cause})`;
}

function grouped<Item>(items: readonly Item[], key: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups.values()];
}
