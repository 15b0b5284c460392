/** The findings: the only numbers that anything prints. */
import { type CheckingFindings, checkingFindings } from './checking-findings.ts';
import { type CompletenessFindings, completenessFindings } from './completeness-findings.ts';
import { type ConversationFindings, conversationFindings } from './conversation-findings.ts';
import { type LinkFindings, linkFindings } from './link-findings.ts';
import { type RankingFindings, rankingFindings } from './ranking-findings.ts';
import { type ThemeFindings, themeFindings } from './theme-findings.ts';
import { type WordFindings, wordFindings } from './word-findings.ts';

export interface FindingTables
  extends CheckingFindings,
    CompletenessFindings,
    ConversationFindings,
    LinkFindings,
    RankingFindings,
    ThemeFindings,
    WordFindings {}

export const findingTables: Record<keyof FindingTables, string> = {
  ...themeFindings,
  ...rankingFindings,
  ...wordFindings,
  ...linkFindings,
  ...conversationFindings,
  ...completenessFindings,
  ...checkingFindings,
};
