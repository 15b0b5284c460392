import { checkingFindings } from './findings/checking/checking-findings.ts';
import { completenessFindings } from './findings/completeness/completeness-findings.ts';
import { conversationFindings } from './findings/conversation/conversation-findings.ts';
import { linkFindings } from './findings/links/link-findings.ts';
import { rankingFindings } from './findings/rankings/ranking-findings.ts';
import { themeFindings } from './findings/themes/theme-findings.ts';
import { wordFindings } from './findings/words/word-findings.ts';
import { derived } from './stage.ts';

const groups = [
  completenessFindings,
  themeFindings,
  rankingFindings,
  wordFindings,
  linkFindings,
  conversationFindings,
  checkingFindings,
];

/** Answers each question as a table: the only numbers that anything prints. */
export const find = derived({
  name: 'find',
  about: 'answer each question as a table: top issues, references, words, links, limits',
  reads: [...new Set(groups.flatMap(({ reads }) => reads))],
  writes: groups.flatMap(({ writes }) => writes),
  settings: (analysis) => groups.map((group) => group.settings(analysis)),
  async run(work) {
    for (const group of groups) await group.run(work);
  },
});
