import type { FindingQuestionRow } from '../../database/conversation-findings.ts';
import { noQuestion } from '../../findings/conversation/questions.ts';
import { interval } from '../../reports/sentences/measured-quality.ts';
import {
  answeringNone,
  howQuestionsAreFound,
  questionSentences,
} from '../../reports/sentences/question-sentences.ts';
import { html } from '../../wording/html.ts';
import { over } from '../../wording/numbers.ts';
import type { PageParts } from '../page-parts.ts';
import { type PageSection, pageSection } from '../page-section.ts';
import { paragraphs } from '../paragraphs.ts';
import { tableOf } from '../table-of.ts';

/** Each question of the post with what its answers speak of; nothing where the analysis asks none. */
export function questionsSection({ publication }: PageParts): PageSection | null {
  const { findings, analysis } = publication;
  const threshold = analysis.settings.thresholds.likes;
  const answered = questionSentences(findings, threshold);
  if (answered.length === 0) return null;
  const figures = tableOf(
    'Who answers which question',
    [
      'Question',
      'People',
      'Share of people, 95%',
      'Replies',
      `Likes on replies with ${over(threshold, 'like')}`,
    ],
    noneLast(findings.questions).map((row) => [
      isNone(row) ? 'None of them' : row.asks,
      row.people,
      interval(row.share, row.share_low, row.share_high),
      row.replies,
      row.likes_over_threshold,
    ]),
  );
  return pageSection(
    'questions',
    'What the post asked',
    html`${answered.map(({ asks, sentences }) => html`<h3>${asks}</h3>\n${paragraphs([sentences.join(' ')])}`)}
    ${figures}
    ${paragraphs([[answeringNone(findings) ?? '', howQuestionsAreFound].join(' ').trim()])}`,
  );
}

function noneLast(rows: readonly FindingQuestionRow[]): FindingQuestionRow[] {
  return [...rows.filter((row) => !isNone(row)), ...rows.filter(isNone)];
}

function isNone({ question }: FindingQuestionRow): boolean {
  return question === noQuestion.question;
}
