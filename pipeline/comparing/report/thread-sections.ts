import { capitalised, list } from '../../wording/clauses.ts';
import { counted, grouped, people, percent, posts, replies } from '../../wording/numbers.ts';
import type { ComparedThreads, ThreadSide } from '../compare-threads.ts';
import type { SharePair } from '../threads/shares.ts';
import type { Section } from './comparison.ts';
import { measureNames } from './thread-tables/theme-columns.ts';

const mostThemes = 12;
const mostWords = 10;

/** Two threads side by side, in sentences. */
export function threadSections(compared: ComparedThreads): Section[] {
  const { one, other } = compared;
  return [
    {
      subject: 'What is compared',
      isShort: true,
      sentences: [
        `${restsOn(one)}; ${restsOn(other)}.`,
        ...codebookSentences(compared),
        ...settingSentences(compared),
        ...codingSentences(compared),
        ...dependenceSentences(compared),
        ...[one, other].filter(({ run }) => run.isOutdated).map(outdated),
      ],
    },
    { subject: 'Issues', isShort: true, sentences: shareSentences(compared, 'support') },
    { subject: 'References', isShort: true, sentences: shareSentences(compared, 'references') },
    { subject: 'Order', isShort: true, sentences: orderSentences(compared) },
    { subject: 'Words', isShort: true, sentences: wordSentences(compared) },
    { subject: 'How this was found', isShort: false, sentences: method(compared) },
  ].filter(({ sentences }) => sentences.length > 0);
}

function restsOn({ run, totals }: ThreadSide): string {
  return `${run.name} rests on ${replies(totals.replies)} by ${people(totals.people)}, who are ${counted(totals.voices, 'voice')}`;
}

function codebookSentences({ one, other, themes }: ComparedThreads): string[] {
  const { alike, differing, onlyFirst, onlySecond } = themes;
  const sentences = [
    [differing, 'Found in different ways, and so not compared'],
    [onlyFirst, `Only in the codebook of ${one.run.name}`],
    [onlySecond, `Only in the codebook of ${other.run.name}`],
  ] as const;
  const told = sentences.flatMap(([names, what]) =>
    names.length === 0 ? [] : [`${what}: ${namesOf(names)}.`],
  );
  if (told.length === 0) return ['Both have the same codebook.'];
  const first =
    alike.length === 0
      ? 'The codebooks have no theme that both find in the same way.'
      : `The codebooks differ: ${counted(alike.length, 'theme is', 'themes are')} found in the same way in both, and compared.`;
  return [first, ...told];
}

function namesOf(names: readonly string[]): string {
  const shown = names.slice(0, mostThemes);
  const others = names.length - shown.length;
  return list(others > 0 ? [...shown, `${grouped(others)} more`] : shown);
}

/** Settings that the figures depend on, and that two threads can share. */
const shareable = ['thresholds', 'quotes', 'setAside', 'language'] as const;

function settingSentences({ one, other }: ComparedThreads): string[] {
  const [left, right] = [one.run.asked.settings, other.run.asked.settings];
  const written = (value: unknown) => JSON.stringify(value).replaceAll('"', '');
  const differing = shareable.filter((name) => written(left[name]) !== written(right[name]));
  if (differing.length === 0) return [];
  const told = differing.map(
    (name) => `${name} (${written(left[name])} and ${written(right[name])})`,
  );
  return [`The settings differ in ${list(told)}, so figures that depend on them are not alike.`];
}

function codingSentences({ one, other }: ComparedThreads): string[] {
  const [left, right] = [one.run.asked.codings.length, other.run.asked.codings.length];
  if (left === 0 && right === 0) return [];
  const said = [one, other].map(
    ({ run }) => `${counted(run.asked.codings.length, 'decision')} in ${run.name}`,
  );
  return [`People's decisions stand over the rules: ${list(said)}.`];
}

function dependenceSentences({ sharedPosts, sharedAccounts }: ComparedThreads): string[] {
  if (sharedPosts > 0) {
    return [
      `Both rest on ${posts(sharedPosts)} in common, so differences have no intervals; compare runs of one analysis to see what moved.`,
    ];
  }
  if (sharedAccounts === 0) return [];
  return [
    `${capitalised(people(sharedAccounts))} answer in both; the intervals of differences take the threads to be independent.`,
  ];
}

function outdated({ run }: ThreadSide): string {
  return `Something has changed since ${run.name}, its last run; run it anew to compare how it stands now.`;
}

function shareSentences(compared: ComparedThreads, counts: string): string[] {
  const { themes, pairs } = compared;
  const own = pairs.filter(({ theme, measure }) => {
    const { counts: as, parent } = themes.alike[theme]!;
    return measure === 'voices' && as === counts && (as === 'references' || parent === null);
  });
  const size = ({ difference }: SharePair) => Math.abs(difference.value ?? 0);
  const clear = own.filter(isClear).sort((a, b) => size(b) - size(a));
  if (own.length === 0) return [];
  const what = counts === 'references' ? 'reference' : 'issue';
  const all = own.every(({ difference }) => difference.interval === null)
    ? []
    : [
        `Of ${counted(own.length, what)}, ${grouped(clear.length)} ${clear.length === 1 ? 'differs' : 'differ'} in the share of voices by more than chance (each at 95%, not corrected for many).`,
      ];
  const told = clear.length > 0 ? clear : own.toSorted((a, b) => size(b) - size(a)).slice(0, 3);
  return [...all, ...told.slice(0, mostThemes).map((pair) => shareSentence(compared, pair))];
}

function isClear({ difference: { interval } }: SharePair): boolean {
  return interval !== null && (interval.low > 0 || interval.high < 0);
}

function shareSentence({ one, other, themes }: ComparedThreads, pair: SharePair): string {
  const { name } = themes.alike[pair.theme]!;
  const [left, right] = [pair.one.share.value, pair.other.share.value];
  if (left === null || right === null) return `${name}: ${pair.difference.reason}`;
  const points = Math.round(Math.abs(left - right) * 100);
  const { interval } = pair.difference;
  const direction = left >= right ? 'more' : 'less';
  const ends =
    interval &&
    [interval.low, interval.high]
      .map((end) => Math.round(end * 100 * (left >= right ? 1 : -1)))
      .sort((a, b) => a - b);
  const sure = ends ? ` (95% ${ends[0]} to ${ends[1]})`.replaceAll('-', '−') : '';
  return `${name}: ${percent(left)} of the voices in ${one.run.name}, ${percent(right)} in ${other.run.name}; ${counted(points, 'point')} ${direction}${sure}.`;
}

function orderSentences({ agreement }: ComparedThreads): string[] {
  return agreement.flatMap(({ list: of, measure, themes, tau, pairs, changed }) =>
    tau === null
      ? []
      : [
          `By ${measureNames[measure]}, ${grouped(changed)} of ${counted(pairs, 'pair')} of the ${grouped(themes)} ${of} stand the other way round (Kendall's tau-b ${tau.toFixed(2).replace('-', '−')}).`,
        ],
  );
}

function wordSentences({ one, other, words }: ComparedThreads): string[] {
  return (
    [
      ['one', one],
      ['other', other],
    ] as const
  ).flatMap(([which, { run }]) => {
    const typical = words.words.filter(({ typicalOf }) => typicalOf === which);
    if (typical.length === 0) return [];
    return [
      `Typical of ${run.name}: ${list(typical.slice(0, mostWords).map(({ word }) => word))}.`,
    ];
  });
}

function method({ resamples, words }: ComparedThreads): string[] {
  return [
    'A voice is people who share a campaign, or one person. Shares of voices have Wilson intervals, and their differences those of Newcombe (1998, method 10).',
    `Shares of people, replies and likes have percentile intervals of ${grouped(resamples)} bootstrap resamples of voices; each thread was resampled by itself.`,
    `Words are compared by how many voices use them: the log-likelihood ratio of ${counted(words.tested, 'word')} that at least five voices use, corrected for all of them (Benjamini & Hochberg).`,
    'Each thread holds those who saw one post and chose to answer it. What differs may be the question, the public or the time.',
  ];
}
