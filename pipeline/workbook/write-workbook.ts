import { rmSync } from 'node:fs';
import type { Publication } from '../reports/publication.ts';
import { howMany } from '../reports/sentences/sentences.ts';
import { capitalised } from '../wording/clauses.ts';
import { inventedNotice } from '../wording/invented-notice.ts';
import { documentProperties } from './document-properties.ts';
import { finish } from './finish.ts';
import { frameOf } from './frame.ts';
import { campaignsSheet } from './sheets/campaigns.ts';
import { completenessSheet } from './sheets/completeness.ts';
import { conversationSheet } from './sheets/conversation.ts';
import { dictionarySheet } from './sheets/dictionary.ts';
import { discussionsSheet } from './sheets/discussions.ts';
import { flagsSheet } from './sheets/flags.ts';
import { keyWordsSheet } from './sheets/key-words.ts';
import { leftOutSheet } from './sheets/left-out.ts';
import { linkKindsSheet } from './sheets/link-kinds.ts';
import { linksSheet } from './sheets/links.ts';
import { methodSheet } from './sheets/method.ts';
import { mostLikedSheet } from './sheets/most-liked.ts';
import { namesSheet } from './sheets/names.ts';
import { phrasesSheet } from './sheets/phrases.ts';
import { qualitySheet } from './sheets/quality.ts';
import { questionThemesSheet } from './sheets/question-themes.ts';
import { questionsSheet } from './sheets/questions.ts';
import { rankingsSheet } from './sheets/rankings.ts';
import { referencesSheet } from './sheets/references.ts';
import { repliesSheet } from './sheets/replies.ts';
import { timelineSheet } from './sheets/timeline.ts';
import { togetherSheet } from './sheets/together.ts';
import { topIssuesSheet } from './sheets/top-issues.ts';
import { weightingsSheet } from './sheets/weightings.ts';
import { withoutFlagsSheet } from './sheets/without-flags.ts';
import { withoutOneSheet } from './sheets/without-one.ts';
import { wordsSheet } from './sheets/words.ts';
import { wordsInContextSheet } from './sheets/words-in-context.ts';
import { summaryFacts } from './summary-facts.ts';
import { excelLimits, type Limits, type Outcome, writeSheet } from './write-sheet.ts';
import { writeSummary } from './write-summary.ts';

/**
 * Writes the workbook of an analysis, row by row into a file beside the one asked for, and finishes
 * it there. The same publication gives the same bytes.
 * @param step called after each row
 * @returns what had to give way to Excel's limits
 */
export async function writeWorkbook(
  publication: Publication,
  file: string,
  step: () => void = () => {},
  limits: Limits = excelLimits,
): Promise<Outcome[]> {
  const { default: excel } = await import('exceljs');
  const { analysis, charts, findings, made } = publication;
  const { settings } = analysis;
  const unfinished = `${file}.stream`;
  const maker = `listening-post ${made.version}`;
  const frame = frameOf(
    settings.title,
    `${maker} · ${analysis.name}`,
    settings.invented ? inventedNotice : null,
  );
  const book = new excel.stream.xlsx.WorkbookWriter({
    filename: unfinished,
    useStyles: true,
    useSharedStrings: false,
  });
  Object.assign(book, documentProperties(publication, maker));

  const tables = [
    topIssuesSheet,
    rankingsSheet,
    weightingsSheet,
    withoutOneSheet,
    togetherSheet,
    questionsSheet,
    questionThemesSheet,
    referencesSheet,
    namesSheet,
    mostLikedSheet,
    repliesSheet,
    wordsSheet,
    phrasesSheet,
    keyWordsSheet,
    // It holds what people wrote.
    ...(settings.profile === 'working' ? [wordsInContextSheet] : []),
    linksSheet,
    linkKindsSheet,
    conversationSheet,
    timelineSheet,
    discussionsSheet,
    flagsSheet,
    campaignsSheet,
    withoutFlagsSheet,
    qualitySheet,
    completenessSheet,
    leftOutSheet,
  ].map((sheet) => sheet(publication));
  const method = methodSheet(publication, []);
  const dictionary = dictionarySheet([...tables, method]);
  const pictures = writeSummary(
    book,
    {
      title: settings.title,
      note: `${capitalised(howMany(findings))}.`,
      facts: summaryFacts(publication, [...tables, method, dictionary]),
      charts,
    },
    frame,
  );
  const outcomes: Outcome[] = [];
  for (const sheet of tables) {
    outcomes.push(await writeSheet(book, sheet, frame, limits, step));
  }
  await writeSheet(book, methodSheet(publication, outcomes), frame, limits);
  await writeSheet(book, dictionary, frame, limits);
  await book.commit();
  await finish(unfinished, file, pictures);
  rmSync(unfinished);
  return outcomes;
}
