import type {
  FindingDepthRow,
  FindingDiscussionRow,
  FindingExchangeRow,
  FindingQuestionRow,
  FindingQuestionThemeRow,
  FindingTimeRow,
} from '../../database/conversation-findings.ts';
import {
  depthMeanings,
  discussionMeanings,
  exchangeMeanings,
  questionMeanings,
  questionThemeMeanings,
  timeMeanings,
} from '../meanings/conversation-meanings.ts';
import { type DataFile, dataFile } from './data-file.ts';

/** The findings on the conversation as files. */
export const conversationFiles: readonly DataFile[] = [
  dataFile<FindingTimeRow>('times', (findings) => findings.times, timeMeanings),
  dataFile<FindingDepthRow>('depths', (findings) => findings.depths, depthMeanings),
  dataFile<FindingDiscussionRow>(
    'discussions',
    (findings) => findings.discussions,
    discussionMeanings,
  ),
  dataFile<FindingExchangeRow>('exchanges', (findings) => findings.exchanges, exchangeMeanings),
  dataFile<FindingQuestionRow>('questions', (findings) => findings.questions, questionMeanings),
  dataFile<FindingQuestionThemeRow>(
    'question-themes',
    (findings) => findings.questionThemes,
    questionThemeMeanings,
  ),
];
