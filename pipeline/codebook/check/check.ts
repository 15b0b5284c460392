import type { Analysis } from '../../analysis/analysis.ts';
import type { Reader } from '../../database/access.ts';
import type { TableName } from '../../database/schema.ts';
import type { LearnerRow } from '../../database/tag-tables.ts';
import { codebookPlaces } from '../codebook-places.ts';
import { checkRules } from './check-rule.ts';
import { duplicateFindings, duplicatesOf } from './duplicates.ts';
import { ruleEchoes, themeEchoes } from './echoes.ts';
import { type Finding, kinds } from './finding.ts';
import { lemmaForms } from './lemma-forms.ts';
import { ruleFindings } from './rule-findings.ts';
import { sharedWords } from './shared-words.ts';
import { checkedThread } from './thread-hits.ts';
import { together } from './together.ts';
import { unfoundThemes } from './unfound-themes.ts';
import { unknownSubjects } from './unknown-subjects.ts';

export const checkReads = [
  'thread',
  'posts',
  'replies',
  'set_aside',
  'tokens',
  'vocabulary',
  'decisions',
  'learned',
  'learners',
] as const satisfies readonly TableName[];

/** What a check of a codebook against its thread came to. */
export interface Checked {
  /** The most important kind first, each kind in the order of the codebook or of its size. */
  readonly findings: readonly Finding[];
  readonly rules: number;
  readonly themes: number;
  readonly replies: number;
}

/** Checks the codebook as it stands now against the replies of the last run; it changes nothing. */
export async function check(analysis: Analysis, read: Reader): Promise<Checked> {
  const { tokeniser } = await import('../../text/tokenise.ts');
  const { entitiesOf } = await import('../../text/entities.ts');
  const tokenised = tokeniser();
  const tokensOf = (text: string) => tokenised(text, entitiesOf(text));
  const { codebook } = analysis;
  const rules = checkRules(analysis);
  const thread = checkedThread(analysis, read, rules, tokensOf);
  const duplicates = duplicatesOf(rules, tokensOf);
  const learners = read.all<LearnerRow>('select * from learners');
  const findings = [
    ...unfoundThemes(codebook, learners, codebookPlaces(analysis).theme),
    ...unknownSubjects(codebook, analysis.codings),
    ...duplicateFindings(duplicates),
    ...ruleFindings(rules, thread.replies, new Set(duplicates.map(({ rule }) => rule.rule))),
    ...sharedWords(codebook, rules, thread.replies, tokensOf),
    ...together(codebook, thread.replies),
    ...ruleEchoes(rules, thread),
    ...themeEchoes(codebook, thread),
    ...lemmaForms(rules, thread.replies, tokensOf),
  ];
  const order = Object.keys(kinds);
  return {
    findings: findings.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)),
    rules: rules.length,
    themes: codebook.length,
    replies: thread.replies.length,
  };
}
