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
import { inShort } from '../../reports/summary/in-short.ts';
import { capitalised } from '../../wording/clauses.ts';
import type { Listed } from '../contents.ts';
import type { Frame } from '../frame.ts';
import type { Sheet } from '../sheet.ts';
import { sentencesOf } from '../summary/sentences-of.ts';
import { mostMissing } from './completeness.ts';
import { contentsFacts, type Fact, facts, factsSheet, madeWith } from './facts.ts';
import { glossary } from './glossary.ts';

/** Sentences of what is said in short that the sheet begins with. */
const sentencesFirst = 3;

/**
 * What somebody must know who has been sent the workbook: what came first, what was asked, where to
 * find what, what limits it, how it was made and what its words mean. One thought a row.
 */
export function readMeFirstSheet(publication: Publication, sheets: readonly Listed[]): Sheet {
  const { analysis } = publication;
  return factsSheet(
    publication,
    'Read me first',
    `${analysis.settings.title}: what people answered, found by the rules of a codebook.`,
    [
      ...cameFirst(publication),
      ...question(publication),
      { label: 'Contents', said: 'The sheets of this workbook, each with what it answers:' },
      ...contentsFacts(sheets),
      {
        label: 'More tables',
        said: `The file ${analysis.name}-details.xlsx beside this one has tables that few need.`,
      },
      ...whatCame(publication),
      ...limits(publication),
      ...facts('How to read it', howToRead(analysis.settings.profile)),
      // Last comes what a reader looks up, so that the sums below each other end no print by themselves.
      ...madeWith(publication),
      ...glossary(publication),
    ],
  );
}

/** The first of what is said in short; what came in where no reply is counted. */
function cameFirst(publication: Publication): Fact[] {
  const said = inShort(publication).flatMap(sentencesOf).slice(0, sentencesFirst);
  return said.length > 0
    ? facts('In short', said)
    : [{ label: 'What came in', said: `${capitalised(howMany(publication.findings))}.` }];
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
    ...facts('How complete', [
      ...completeness(findings).flatMap(sentencesOf),
      ...mostMissing(findings),
    ]),
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

function howToRead(profile: Frame['profile']): string[] {
  const rule = profile === 'working' ? 'the rule and the words' : 'the rule';
  return [
    `The sheet "Replies" shows for each tag what gave it: ${rule}, or coders.`,
    'A reply can carry several themes, so the figures of themes do not add up.',
    'A theme within another counts for both, and a reply counts once for each.',
  ];
}
