import type { Publication } from '../../reports/publication.ts';
import { caveats } from '../../reports/sentences/caveats.ts';
import { completeness } from '../../reports/sentences/completeness.ts';
import { flagSentences } from '../../reports/sentences/flag-sentences.ts';
import { howChecked } from '../../reports/sentences/how-checked.ts';
import { howTagged } from '../../reports/sentences/how-tagged.ts';
import {
  howMany,
  howMuchDecides,
  howRanked,
  leftOutLines,
  nothingLeftOut,
  whenAsked,
  whenCounted,
  whoAsked,
} from '../../reports/sentences/sentences.ts';
import { capitalised } from '../../wording/clauses.ts';
import type { Listed } from '../contents.ts';
import type { Sheet } from '../sheet.ts';
import { sentencesOf } from '../summary/sentences-of.ts';
import { incompleteParts } from './completeness.ts';
import { contentsFacts, type Fact, facts, factsSheet, madeWith } from './facts.ts';

/** So many of the parts of the thread that most is missing from are named. */
const mostParts = 3;

/**
 * What somebody must know who has been sent the workbook: what was asked, what came in, where to find
 * what, what limits it and how it was made. One thought a row.
 */
export function readMeFirstSheet(publication: Publication, sheets: readonly Listed[]): Sheet {
  const { analysis } = publication;
  return factsSheet(
    'Read me first',
    `${analysis.settings.title}: what people answered, found by the rules of a codebook.`,
    [
      ...question(publication),
      ...whatCame(publication),
      { label: 'Contents', said: 'The sheets of this workbook, each with what it answers:' },
      ...contentsFacts(sheets),
      {
        label: 'More tables',
        said: `The file ${analysis.name}-details.xlsx beside this one has tables that few need.`,
      },
      ...limits(publication),
      ...facts('How to read it', howToRead),
      ...madeWith(publication),
    ],
  );
}

function question(publication: Publication): Fact[] {
  const { analysis, thread } = publication;
  const { question: asked, host } = analysis.settings;
  const who = [whoAsked(publication), host.standing].filter((part) => part).join(', ');
  const when = whenAsked(publication);
  return [
    { label: 'What was asked', said: asked },
    { label: 'Who asked', said: `${capitalised(who)}.` },
    ...(when === null ? [] : [{ label: 'When', said: `${capitalised(when)}.` }]),
    ...(thread.url === null
      ? []
      : [{ label: 'The post', said: { text: thread.url, address: thread.url } }]),
  ];
}

function whatCame(publication: Publication): Fact[] {
  const { analysis, findings } = publication;
  const threshold = analysis.settings.thresholds.likes;
  const leftOut = leftOutLines(findings);
  return [
    { label: 'What came in', said: `${capitalised(howMany(findings))}.` },
    ...facts('How complete', completeness(findings).flatMap(sentencesOf)),
    ...facts('Most is missing', incompleteParts(publication).slice(0, mostParts)),
    ...facts(
      'Not counted',
      leftOut.length === 0 ? [nothingLeftOut] : leftOut.map((line) => `${capitalised(line)}.`),
    ),
    { label: 'Likes', said: whenCounted(findings) },
    {
      label: 'Order of the issues',
      said: `${howRanked(threshold)}. ${howMuchDecides(findings, threshold)}`,
    },
  ];
}

function limits(publication: Publication): Fact[] {
  const { findings } = publication;
  const short = ['Who answers', 'Likes', 'People'];
  const those = caveats(publication).filter(({ subject }) => short.includes(subject));
  return [
    ...facts(
      'What limits it',
      // When the likes were counted is said above.
      those
        .flatMap(({ text }) => sentencesOf(text))
        .filter((sentence) => sentence !== whenCounted(findings)),
    ),
    ...facts('What limits it', flagSentences(findings)),
    ...facts('How sure the themes are', [
      ...howTagged(findings),
      ...howChecked(publication).flatMap(sentencesOf),
    ]),
  ];
}

const howToRead = [
  'A tag says that a reply carries a theme. It says what the reply is about, not whether it agrees.',
  'The sheet "Replies" shows for each tag what gave it: the rule and the words, or people.',
  'A reply can carry several themes, so the figures of themes do not add up.',
  'A person is one account. A voice is a person, or all people who share the words of a campaign.',
  '95% from … to: the middle 95% of what is found when the voices are drawn again and again. It says how far a figure depends on who happened to answer.',
  'A theme within another counts for both, and a reply counts once for each.',
];
