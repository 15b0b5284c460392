import { capitalised, list } from '../../wording/clauses.ts';
import { day } from '../../wording/days.ts';
import { counted, grouped, percent, posts, replies } from '../../wording/numbers.ts';
import { type ComparedRuns, mostPostsForBothOrders } from '../compare-runs.ts';
import type { MovedShare } from '../moved/intervals.ts';
import { movedSentence, signed, themeSentence } from '../moved/part-sentences.ts';
import type { MovedFigure } from '../moved/parts.ts';
import { partNames } from '../path/path.ts';
import type { OpenedRun } from '../runs/open-run.ts';
import { changesInWords } from '../runs/run-changes.ts';
import type { Section } from './comparison.ts';

/** More words than this would be a list and no sentence. */
const mostWords = 12;

/** What moved between two runs of one thread, in sentences. */
export function movedSections(compared: ComparedRuns): Section[] {
  const { one, other, figures, words, exchanged } = compared;
  const moved = figures.filter(({ change }) => change !== null && change !== 0);
  const nothing = moved.length === 0 && words.length === 0;
  return [
    {
      subject: 'What differs',
      isShort: true,
      sentences: [
        `${ranOn(one)}; ${ranOn(other)}.`,
        `Between them: ${changesInWords(compared.changes)}.`,
        ...(nothing ? ['Nothing moved.'] : []),
        ...missingPosts(one, other),
        ...(other.isOutdated ? [outdated(other)] : []),
      ],
    },
    {
      subject: 'All replies',
      isShort: true,
      sentences: moved
        .filter(({ list: of, measure }) => of === 'all' && !quietly.includes(measure))
        .flatMap(movedSentence),
    },
    { subject: 'Issues', isShort: true, sentences: themeSentences(figures, 'issues', ofIssues) },
    {
      subject: 'References',
      isShort: true,
      sentences: themeSentences(figures, 'references', ofReferences),
    },
    { subject: 'Words', isShort: true, sentences: wordSentences(compared) },
    {
      subject: 'Against the intervals',
      isShort: false,
      sentences: shareSentences(compared.shares),
    },
    {
      subject: 'How this was found',
      isShort: false,
      sentences: method(compared, exchanged.length),
    },
  ].filter(({ sentences }) => sentences.length > 0);
}

const ofIssues = ['replies', 'likes_over_threshold', 'rank_by_likes_over_threshold'];
const ofReferences = ['replies', 'mentions'];

/** A text for each theme of a list that moved, in the order of its later rank. */
function themeSentences(
  figures: readonly MovedFigure[],
  kind: MovedFigure['list'],
  measures: readonly string[],
): string[] {
  const own = figures.filter(({ list: of }) => of === kind);
  const rankOf = (theme: string | null) =>
    own.find((row) => row.theme === theme && row.measure === measures.at(-1))?.after ?? null;
  const themes = [...new Set(own.map(({ theme }) => theme))];
  const ordered =
    kind === 'issues'
      ? themes.sort((a, b) => (rankOf(a) ?? own.length) - (rankOf(b) ?? own.length))
      : themes;
  return ordered.flatMap((theme) =>
    themeSentence(
      measures.flatMap((measure) =>
        own.filter((row) => row.theme === theme && row.measure === measure),
      ),
    ),
  );
}

/** In the tables, but no sentence of their own. */
const quietly: readonly string[] = ['voices', 'words_over_threshold', 'replies_over_threshold'];

function ranOn({ name, row }: OpenedRun): string {
  return `${name} of ${day(row.recorded_at)} rests on ${replies(row.replies)}`;
}

function missingPosts(one: OpenedRun, other: OpenedRun): string[] {
  const sentences = [one, other]
    .filter(({ gone }) => gone > 0)
    .map(
      ({ name, gone }) =>
        `${capitalised(posts(gone))} that ${name} rested on ${gone === 1 ? 'is' : 'are'} no longer there; what they carried is known from what was printed then, and which words they brought is not.`,
    );
  if (one.gone === 0 || other.gone === 0) return sentences;
  return [
    ...sentences,
    `As both miss posts, what these carried is told as ${JSON.stringify(partNames.since)}.`,
  ];
}

function outdated({ name }: OpenedRun): string {
  return `Something has changed since ${name}, the last run; run it anew to compare how it stands now.`;
}

function wordSentences({ one, words, exchanged }: ComparedRuns): string[] {
  if (one.analysis.settings.profile === 'publish') {
    return words.length === 0
      ? []
      : [
          `${capitalised(counted(words.length, 'word'))} came over the threshold of mentions, or no longer ${words.length === 1 ? 'is' : 'are'}.`,
        ];
  }
  return (['entered', 'left'] as const).flatMap((which) =>
    exchanged.flatMap((part) => {
      const some = words.filter((row) => row.moved === which && row.part === part);
      if (some.length === 0) return [];
      const named = some.slice(0, mostWords).map(({ word }) => word);
      const others = some.length - named.length;
      const all = list(others > 0 ? [...named, `${grouped(others)} more`] : named);
      const what = `${counted(some.length, 'word')} ${which === 'entered' ? 'came' : 'went'}`;
      return [
        `By ${partNames[part]}, ${what} ${which === 'entered' ? 'over' : 'below'} the threshold of mentions: ${all}.`,
      ];
    }),
  );
}

function shareSentences(shares: readonly MovedShare[]): string[] {
  const issues = shares.filter(({ list: of }) => of === 'issues');
  return (['people', 'likes-over-threshold'] as const).flatMap((weighting) => {
    const of = issues.filter((row) => row.weighting === weighting && row.standing !== null);
    if (of.length === 0) return [];
    const beyond = of.filter(({ standing }) => standing !== 'within');
    const by = weighting === 'people' ? 'people' : 'likes over the threshold';
    if (beyond.length === 0) {
      return [
        `By ${by}, the share of every issue of both runs stayed within its earlier 95% interval.`,
      ];
    }
    const told = beyond.map(
      ({ name, before, after, standing }) =>
        `${name} (${percent(before!.share!)}, ${percent(before!.share_low!)} to ${percent(before!.share_high!)}, then ${percent(after!.share!)}${standing === 'apart' ? ', the two intervals apart' : ''})`,
    );
    return [`By ${by}, the share of ${list(told)} moved beyond its earlier 95% interval.`];
  });
}

function method({ exchanged, byOrder }: ComparedRuns, steps: number): string[] {
  const how =
    steps === 0
      ? 'Nothing that figures depend on differs between the two, so nothing was exchanged.'
      : `The parts of the earlier run were exchanged for the later one's, one after another, and all stages from clean to find worked through anew after each: ${list(exchanged.map((part) => partNames[part]))}, in this order. What each exchange moved is its part; they add up to the whole.`;
  return [
    how,
    'Texts of posts, and names, are those of today, as runs keep neither; the program is that of today too. Where that made a difference to what was printed, it is a part of its own.',
    ...(steps < 2 ? [] : [orderSentence(byOrder)]),
    'These figures count what came in and estimate nothing, so they have no intervals.',
  ];
}

function orderSentence(byOrder: ComparedRuns['byOrder']): string {
  if (byOrder === null) {
    return `The order matters: what two changes do together is told as the later one's. The reverse order was not gone, as there are over ${posts(mostPostsForBothOrders)}.`;
  }
  if (byOrder.length === 0) return 'Exchanged in the reverse order, the parts are the same.';
  const widest = byOrder.toSorted(
    (a, b) => Math.abs(b.forward - b.reverse) - Math.abs(a.forward - a.reverse),
  )[0]!;
  const { figure, part, forward, reverse } = widest;
  return `The order matters: what two changes do together is told as the later one's. In the reverse order ${counted(byOrder.length, 'part comes', 'parts come')} out otherwise, most of all the part from ${partNames[part]} in the ${figure.measureName} of ${figure.name}: ${signed(forward)} in this order, ${signed(reverse)} in the reverse one.`;
}
