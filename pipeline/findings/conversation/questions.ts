import type { Reader } from '../../database/access.ts';
import type { FindingQuestionRow } from '../../database/conversation-findings.ts';
import type { QuestionRow } from '../../database/tag-tables.ts';
import { shareOfPeople, type VoiceCount } from './share-of-people.ts';

/** The number and the name of what is no question: to answer none of them. */
export const noQuestion = { question: 0, asks: 'None of the questions' };

type Figures = Omit<FindingQuestionRow, 'asks' | 'share' | 'share_low' | 'share_high' | 'reason'>;

/**
 * How many answer each question, in replies, people and likes, and at last how many replies answer
 * none; a person answers none where none of their replies does. Nothing where the analysis has no
 * questions. The share is that of all people with a counted reply; see `shareOfPeople`.
 * Reads `questions`, `question_replies` and `weights`.
 */
export function questions(read: Reader): FindingQuestionRow[] {
  const asked = read.all<QuestionRow>('select * from questions order by question');
  if (asked.length === 0) return [];
  const figures = new Map(
    read.all<Figures>(figuresOfQuestions).map((row) => [row.question, row] as const),
  );
  const voices = read.all<VoiceCount & { voice: number }>(
    'select voice, count(distinct person) as people, 0 as answering from weights group by voice',
  );
  const answeringOf = read.lookup<{ voice: number; answering: number }>(answeringByVoice);
  const answeringNone = read.all<{ voice: number; answering: number }>(noneByVoice);
  return [...asked, noQuestion].map(({ question, asks }) => {
    const answering = question === noQuestion.question ? answeringNone : answeringOf(question);
    const byVoice = new Map(answering.map((row) => [row.voice, row.answering]));
    const { value, interval, reason } = shareOfPeople(
      voices.map(({ voice, people }) => ({ people, answering: byVoice.get(voice) ?? 0 })),
    );
    const people = answering.reduce((sum, row) => sum + row.answering, 0);
    return {
      ...(figures.get(question) ?? { question, ...nothing }),
      people,
      asks,
      share: value,
      share_low: interval?.low ?? null,
      share_high: interval?.high ?? null,
      reason,
    };
  });
}

const nothing = {
  replies: 0,
  people: 0,
  likes: 0,
  replies_over_threshold: 0,
  likes_over_threshold: 0,
};

// A reply that answers none stands under question 0.
const figuresOfQuestions = `
  select coalesce(question, 0) as question, count(*) as replies, count(distinct person) as people,
    cast(sum(likes) as integer) as likes, sum(over_threshold) as replies_over_threshold,
    cast(sum(likes * over_threshold) as integer) as likes_over_threshold
  from weights left join question_replies using (reply) group by 1`;

const answeringByVoice = `
  select voice, count(distinct person) as answering
  from question_replies join weights using (reply) where question = ? group by voice`;

const noneByVoice = `
  select voice, count(*) as answering from (
    select voice, person from weights left join question_replies using (reply)
    group by voice, person having count(question) = 0)
  group by voice`;
