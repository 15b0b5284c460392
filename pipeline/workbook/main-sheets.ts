import type { Contents, Listed } from './contents.ts';
import { listed } from './contents.ts';
import { liveOf } from './recalculation/live.ts';
import { summaryName } from './recalculation/places.ts';
import { recalculationSheet } from './recalculation/recalculation-sheet.ts';
import { campaignsSheet } from './sheets/campaigns.ts';
import { codingSheet } from './sheets/coding.ts';
import { dictionarySheet } from './sheets/dictionary.ts';
import { leftOutSheet } from './sheets/left-out.ts';
import { linksSheet } from './sheets/links.ts';
import { methodSheet } from './sheets/method.ts';
import { mostLikedSheet } from './sheets/most-liked.ts';
import { questionsSheet } from './sheets/questions.ts';
import { rankingsSheet } from './sheets/rankings.ts';
import { readMeFirstSheet } from './sheets/read-me-first.ts';
import { referencesSheet } from './sheets/references.ts';
import { repliesSheet } from './sheets/replies.ts';
import { themesSheet } from './sheets/themes.ts';
import { timelineSheet } from './sheets/timeline.ts';
import { topIssuesSheet } from './sheets/top-issues.ts';
import { wordsSheet } from './sheets/words.ts';
import { summaryColumns } from './summary/summary-table.ts';
import { writeSummary } from './write-summary.ts';

/** The workbook that people forward: what a reader asks first stands first. */
export const mainSheets: Contents = ({ publication, frame, limits, outcomes }) => {
  const replies = repliesSheet(publication);
  const rankings = rankingsSheet(publication);
  const live = liveOf(publication, replies, frame, limits.rows);
  const summary: Listed = {
    name: summaryName,
    answers: 'What comes first, how firmly, and what if it is counted in another way?',
    content: {
      columns: summaryColumns(live),
      lay: (book) => writeSummary(book, publication, live, frame),
    },
  };
  const tables = [
    summary,
    listed(
      topIssuesSheet(publication, frame),
      'What do people ask for, in the order of the likes that it has, and what does that rest on?',
    ),
    ...(publication.findings.questions.length === 0
      ? []
      : [listed(questionsSheet(publication), 'How many people answer each question of the post?')]),
    listed(mostLikedSheet(publication), 'Which replies are liked most, theme by theme?'),
    listed(referencesSheet(publication), 'Which theories, people and places do the replies name?'),
    listed(
      themesSheet(publication),
      'What does each theme mean, what finds it, and how well do its tags agree with coders?',
    ),
    listed(replies, 'What does each reply say, and why does it carry its themes?'),
    listed(wordsSheet(publication, frame), 'Which words come up most often?'),
    listed(linksSheet(publication), 'Which pages do people pass on?'),
    listed(campaignsSheet(publication), 'Which replies say nearly the same?'),
    listed(timelineSheet(publication, frame), 'When did people answer?'),
    listed(rankings, 'What order does each way of counting give, with its intervals?'),
    listed(leftOutSheet(publication), 'What is not counted, what is missing, and why?'),
    listed(codingSheet(publication), 'Who checked the tags, and how far do coders agree?'),
    listed(
      recalculationSheet(publication, live, rankings),
      'What are the figures on Summary made of?',
    ),
    listed(methodSheet(publication, outcomes), 'How was it made, and what limits it?'),
  ];
  const dictionary = listed(
    dictionarySheet(tables, 'with the data files'),
    'What does each column mean?',
  );
  const others = [...tables, dictionary];
  return [
    listed(readMeFirstSheet(publication, others), 'What is this, and what limits it?'),
    ...others,
  ];
};
