import type { FindingQuestionRow } from '../../database/conversation-findings.ts';
import { noQuestion } from '../../findings/conversation/questions.ts';
import { questionMeanings } from '../../reports/meanings/conversation-meanings.ts';
import { estimated } from '../../reports/meanings/figure.ts';
import type { Publication } from '../../reports/publication.ts';
import { column, type Sheet, sheetOf } from '../sheet.ts';
import { likesColumn, likesOverColumn, repliesOverColumn } from './figure-columns.ts';

const { share } = questionMeanings;

/** The questions of the post, and how many answer each. */
export function questionsSheet({ analysis, findings }: Publication): Sheet {
  const { likes } = analysis.settings.thresholds;
  const isNone = ({ question }: FindingQuestionRow) => question === noQuestion.question;
  return sheetOf<FindingQuestionRow>(
    {
      name: 'Questions',
      note: 'A reply answers a question where rules find a theme or words in it that the analysis names for the question.',
      none: 'The analysis names no questions; write them under questions: in its settings.',
    },
    [
      column('text', 'Question', 50, questionMeanings.asks, (row) => row.asks),
      column('count', 'People', 10, questionMeanings.people, (row) => row.people),
      column('share', 'Share of people', 10, inColumns, (row) => row.share),
      column('share', '95% from', 9, questionMeanings.share_low, (row) => row.share_low),
      column('share', '95% to', 9, questionMeanings.share_high, (row) => row.share_high),
      column('count', 'Replies', 10, questionMeanings.replies, (row) => row.replies),
      likesColumn('All likes'),
      repliesOverColumn(likes),
      likesOverColumn(likes),
      ...(findings.questions.some(({ reason }) => reason !== null) ? [whyNot] : []),
    ],
    () => findings.questions.toSorted((a, b) => Number(isNone(a)) - Number(isNone(b))),
  );
}

const whyNot = column<FindingQuestionRow>(
  'text',
  'No interval because',
  30,
  questionMeanings.reason,
  (row) => row.reason,
);

const inColumns = {
  ...estimated(share.unit, share.about),
  interval: '95%, in the columns "95% from" and "95% to".',
};
