import { findingGroup } from '../finding-group.ts';
import { conversation } from './conversation.ts';
import { depths } from './depths.ts';
import { discussions } from './discussions.ts';
import { exchanges } from './exchanges.ts';
import { postedTimes } from './posted.ts';
import { questionThemes } from './question-themes.ts';
import { questions } from './questions.ts';
import { times } from './times.ts';

/** When people answer, how deep they talk, who answers whom, and what was asked. */
export const conversationFindings = findingGroup({
  reads: [
    'posts',
    'counts',
    'pages',
    'tombstones',
    'counted',
    'thread',
    'replies',
    'themes',
    'tags',
    'questions',
    'question_replies',
    'weights',
  ],
  writes: [
    'finding_times',
    'finding_depths',
    'finding_discussions',
    'finding_exchanges',
    'finding_questions',
    'finding_question_themes',
  ],
  settings: ({ questions }) => questions,
  run({ analysis, read, write }) {
    const talk = conversation(read);
    const posted = postedTimes(read);
    times(posted).forEach(write.finding_times);
    depths(read).forEach(write.finding_depths);
    discussions(talk).forEach(write.finding_discussions);
    exchanges(talk, posted).forEach(write.finding_exchanges);
    questions(read).forEach(write.finding_questions);
    questionThemes(read, analysis.questions).forEach(write.finding_question_themes);
  },
});
