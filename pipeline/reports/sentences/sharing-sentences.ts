import type { FindingThemesTogetherRow } from '../../database/theme-findings.ts';
import { list } from '../../wording/clauses.ts';
import { grouped, percent, replies } from '../../wording/numbers.ts';
import type { Findings } from '../read-findings.ts';

/** What is made of a reply with several themes, in every figure that does not say otherwise. */
export const howCounted =
  'A reply counts in full for each of its themes, so the figures of themes do not add up. Rankings are also made with each reply shared equally among its themes.';

const onlyChance = 'No two issues stand together more or less often than chance would have it.';

/** The length of replies makes pairs, and unmakes them, without the issues' doing. */
const longReplies =
  'Length alone can bring issues together, as a long reply carries more of any kind.';
const shortReplies = 'Length alone can keep issues apart, as a short reply has room for few.';

/** Of the pairs that are said to depend on each other, this share is expected to be false. */
const level = 0.05;
const mostPairs = 5;

/** How often two issues stand together, against what chance alone would do. */
export type Dependence = 'more' | 'less' | 'chance';

export function dependenceOf(row: FindingThemesTogetherRow): Dependence {
  if (row.adjusted_probability >= level || row.log_ratio === null) return 'chance';
  return row.voices > row.expected ? 'more' : 'less';
}

/**
 * How many issues, the outermost themes that count as support, the counted replies carry: "150 carry
 * none of the issues, 312 one issue …".
 */
export function howShared({ themesPerReply }: Findings): string {
  const all = sumOf(themesPerReply);
  if (all === 0) return 'There is no reply that could carry an issue.';
  const carrying = (from: number, to = from) =>
    sumOf(themesPerReply.filter(({ themes }) => themes >= from && themes <= to));
  const most = Math.max(...themesPerReply.map(({ themes }) => themes));
  const several = carrying(2, most);
  const none = `Of ${replies(all)}, ${grouped(carrying(0))} ${carrying(0) === 1 ? 'carries' : 'carry'} none of the issues`;
  const one = `${grouped(carrying(1))} one issue`;
  if (several === 0) return `${none} and ${one}; none carries several.`;
  const upTo = most === 2 ? 'two' : `two or more, up to ${grouped(most)}`;
  return `${none}, ${one} and ${grouped(several)} (${percent(several / all)}) ${upTo}.`;
}

/**
 * How issues share replies, in sentences: how many replies carry several, what is made of those, and
 * which issues stand together more or less often than by chance. Nothing where there is no issue.
 */
export function sharingSentences(findings: Findings): string[] {
  const { themes, themesTogether } = findings;
  if (!themes.some(({ parent, counts }) => parent === null && counts === 'support')) return [];
  const nameOf = new Map(themes.map(({ theme, name }) => [theme, name]));
  const pairs = (dependence: Dependence) =>
    themesTogether
      .filter((row) => dependenceOf(row) === dependence)
      .sort((a, b) => b.log_likelihood - a.log_likelihood);
  const shown = (row: FindingThemesTogetherRow) =>
    `“${nameOf.get(row.theme) ?? row.theme}” with “${nameOf.get(row.other) ?? row.other}” (${replies(row.replies)}${timesExpected(row)})`;
  const [more, less] = [pairs('more'), pairs('less')];
  const sentence = (rows: readonly FindingThemesTogetherRow[], often: string) => {
    const which = rows.length > mostPairs ? ` (the clearest of ${grouped(rows.length)} pairs)` : '';
    return rows.length === 0
      ? []
      : [
          `${often} often in one reply than by chance${which}: ${list(rows.slice(0, mostPairs).map(shown))}.`,
        ];
  };
  return [
    howShared(findings),
    howCounted,
    ...sentence(more, 'More'),
    ...sentence(less, 'Less'),
    ...(themesTogether.length > 0 && more.length + less.length === 0 ? [onlyChance] : []),
    ...(more.length > 0 ? [longReplies] : []),
    ...(less.length > 0 ? [shortReplies] : []),
  ];
}

function timesExpected({ voices, expected }: FindingThemesTogetherRow): string {
  return voices === 0 ? '' : `, ${(voices / expected).toFixed(1)} times as often as expected`;
}

function sumOf(rows: Findings['themesPerReply']): number {
  return rows.reduce((sum, row) => sum + row.replies, 0);
}
