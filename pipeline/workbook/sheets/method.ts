import { fewestPublished } from '../../reports/fewest-published.ts';
import type { Publication } from '../../reports/publication.ts';
import { type Caveat, caveats } from '../../reports/sentences/caveats.ts';
import { completeness } from '../../reports/sentences/completeness.ts';
import { howThemesAreFound } from '../../reports/sentences/how-themes-are-found.ts';
import { howVoicesCount } from '../../reports/sentences/how-voices-count.ts';
import { howWords } from '../../reports/sentences/how-words.ts';
import { howQuestionsAreFound } from '../../reports/sentences/question-sentences.ts';
import { howRanked, leftOutLines, nothingLeftOut } from '../../reports/sentences/sentences.ts';
import { howCounted } from '../../reports/sentences/sharing-sentences.ts';
import { counted, grouped, over } from '../../wording/numbers.ts';
import { column, type Sheet, sheetOf } from '../sheet.ts';
import { excelLimits, type Outcome } from '../write-sheet.ts';

/** How the findings were made, what limits them, and what had to give way to Excel. */
export function methodSheet(publication: Publication, outcomes: readonly Outcome[]): Sheet {
  return sheetOf<Caveat>(
    {
      name: 'Method',
      note: 'How the figures were made, and what to know before relying on them.',
      none: 'There is nothing to say.',
    },
    [
      column('text', 'Subject', 32, 'What the paragraph is about.', (row) => row.subject),
      column('text', 'Method or limit', 120, 'The paragraph.', (row) => row.text),
    ],
    () => [
      ...method(publication),
      { subject: 'Completeness', text: completeness(publication.findings).join(' ') },
      ...caveats(publication),
      ...profile(publication),
      ...outcomes.flatMap(givenWay),
      ...madeWith(publication),
    ],
  );
}

function method({ analysis, findings }: Publication): Caveat[] {
  const { thresholds } = analysis.settings;
  const leftOut = leftOutLines(findings);
  return [
    {
      subject: 'What is counted',
      text: `Every post of the thread but the one that asks is a reply. ${leftOut.length === 0 ? nothingLeftOut : `Not counted are, with their number: ${leftOut.join('; ')}. The sheet "Left out" has each of them.`} The same words from different people stay counted.`,
    },
    {
      subject: 'How themes are found',
      text: `${howThemesAreFound} The sheet "Replies" has the words that were matched, the sheet "Themes" the rules.`,
    },
    {
      subject: 'How issues are ranked',
      text: `${howRanked(thresholds.likes)}. The sheet "Rankings" has the order under every weighting: likes, damped likes (1 + ln(1 + likes), √(1 + likes)), replies and people; "Leave one out" in the details, the workbook beside this one, what becomes of it without any one reply, person or voice.`,
    },
    {
      subject: 'Several themes in one reply',
      text: howCounted,
    },
    { subject: 'Voices', text: howVoicesCount },
    ...(findings.questions.length === 0
      ? []
      : [{ subject: 'Questions', text: howQuestionsAreFound }]),
    {
      subject: 'References',
      text: 'Some themes are counted as citations, not as support: in mentions, in replies and in people. They are not ranked among the issues. The sheet "Names" of the details lists what else is named, by how it is written; nobody has checked that list.',
    },
    {
      subject: 'Words',
      text: `Forms of one word count together, and so do words that the thread itself uses as one name. Words that carry no meaning of their own are not shown. The word cloud holds those with ${over(thresholds.words, 'mention')}. ${howWords}`,
    },
  ];
}

function profile({ analysis: { settings } }: Publication): Caveat[] {
  const people: Caveat =
    settings.people === 'names'
      ? {
          subject: 'Names',
          text: 'The analysis asks for people to be shown by the names they gave themselves.',
        }
      : {
          subject: 'Names',
          text: 'People are shown under pseudonyms that stay the same from one run to the next; so are the @names in texts. Names that the codebook itself looks for stay.',
        };
  if (settings.profile === 'working') return [people];
  return [
    people,
    {
      subject: 'What is not published',
      text: `This workbook is made for publication. It has no texts of replies and no links to posts, because a text can be searched for and leads to the person who wrote it; times are given as days for the same reason. Words and names that fewer than ${fewestPublished} people use, and addresses that one person alone passes on and that may be their own, are left out; of other addresses that fewer than ${fewestPublished} people pass on only the site is shown. That is not anonymity: whoever has the thread can find a reply again by its number, which follows its time, and its likes. The working profile of the analysis has them.`,
    },
  ];
}

function givenWay({ sheet, parts, cutCells, plainLinks }: Outcome): Caveat[] {
  const sentences: string[] = [];
  if (cutCells > 0) {
    sentences.push(
      `${counted(cutCells, 'text is', 'texts are')} longer than the ${grouped(excelLimits.characters)} characters that a cell can hold; each says where it was cut.`,
    );
  }
  if (plainLinks > 0) {
    sentences.push(
      `${counted(plainLinks, 'address stands', 'addresses stand')} as plain text, because a worksheet holds at most ${grouped(excelLimits.links)} links.`,
    );
  }
  if (parts > 1) sentences.push(`It has more rows than one worksheet can hold and takes ${parts}.`);
  return sentences.length === 0
    ? []
    : [{ subject: `The sheet "${sheet}"`, text: sentences.join(' ') }];
}

function madeWith({ analysis: { settings }, made }: Publication): Caveat[] {
  const { credits } = settings.host;
  return [
    ...(credits ? [{ subject: 'Credits', text: credits }] : []),
    {
      subject: 'Made with',
      text: `listening-post ${made.version}, seed ${made.seed}. SHA-256 of what came in: ${made.inputHash ?? 'not known'}; of the codebook: ${made.codebookHash}; of the settings: ${made.configHash}. The same three give the same workbook.`,
    },
  ];
}
