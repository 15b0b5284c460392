import { fewestVoices } from '../../findings/rankings/ranking-rows.ts';
import {
  fewestComparedVoices,
  fewestExpected,
  fewestWordVoices,
} from '../../findings/words/word-comparisons.ts';
import { list } from '../../wording/clauses.ts';
import { counted, grouped } from '../../wording/numbers.ts';
import { type ComparedThreads, sizeOf } from '../compare-threads.ts';
import { haveVoices, mostSharedPeople, whyTooFew } from '../threads/two-samples.ts';
import type { Section } from './comparison.ts';
import { basisSentences } from './thread-sentences/basis.ts';
import { shareSentences } from './thread-sentences/shares.ts';
import { measureNames } from './thread-tables/theme-columns.ts';

const mostWords = 10;

/** Two threads side by side, in sentences. */
export function threadSections(compared: ComparedThreads): Section[] {
  return [
    { subject: 'What is compared', isShort: true, sentences: basisSentences(compared) },
    { subject: 'Issues', isShort: true, sentences: shareSentences(compared, 'support') },
    { subject: 'References', isShort: true, sentences: shareSentences(compared, 'references') },
    { subject: 'Order', isShort: true, sentences: orderSentences(compared) },
    { subject: 'Words', isShort: true, sentences: wordSentences(compared) },
    { subject: 'How this was found', isShort: false, sentences: method(compared) },
  ].filter(({ sentences }) => sentences.length > 0);
}

/** Nothing where a thread has too few voices: their order would be no order of a thread. */
function orderSentences({ one, other, agreement }: ComparedThreads): string[] {
  if (!haveVoices(sizeOf(one), sizeOf(other))) return [];
  return agreement.flatMap(({ list: of, measure, themes, tau, pairs, changed }) =>
    tau === null
      ? []
      : [
          `By ${measureNames[measure]}, ${grouped(changed)} of ${counted(pairs, 'pair')} of the ${grouped(themes)} ${of} stand the other way round (Kendall's tau-b ${tau.toFixed(2).replace('-', '−')}).`,
        ],
  );
}

function wordSentences({ one, other, words }: ComparedThreads): string[] {
  if (words.isTooSmall) {
    return [`Words are not compared: ${whyTooFew(sizeOf(one), sizeOf(other))}.`];
  }
  return (
    [
      ['body', one],
      ['rest', other],
    ] as const
  ).flatMap(([which, { run }]) => {
    const typical = words.rows.filter(({ typical_of }) => typical_of === which);
    if (typical.length === 0) return [];
    return [
      `Typical of ${run.name}: ${list(typical.slice(0, mostWords).map(({ word }) => word))}.`,
    ];
  });
}

function method({ resamples, words }: ComparedThreads): string[] {
  return [
    'A voice is people who share a campaign, or one person. Shares of voices have Wilson intervals, and their differences those of Newcombe (1998, method 10).',
    `Shares of people, replies and likes have percentile intervals of ${grouped(resamples)} bootstrap resamples of voices where at least ${fewestVoices} voices supply them; each thread was resampled by itself.`,
    `Differences have intervals where each thread has at least ${fewestComparedVoices} voices, they have no post in common, and not more than ${mostSharedPeople * 100}% of the people of the smaller one answer in both.`,
    `Words are compared by how many voices use them, where each thread has at least ${fewestComparedVoices}: the log-likelihood ratio of ${counted(words.tested, 'word')} that at least ${fewestWordVoices} voices use, with at least ${fewestExpected} voice expected in each thread, corrected for all of them (Benjamini & Hochberg).`,
    'Each thread holds those who saw one post and chose to answer it. What differs may be the question, the public or the time.',
  ];
}
