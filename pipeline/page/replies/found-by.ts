import { peopleSaid } from '../../evidence/people-said.ts';
import type { ReplyEvidence, StoredCodebook } from '../../evidence/reply-evidence.ts';

/**
 * What gives a reply a theme, in a few words each: the rules that found it, "learned", what people
 * decided. Nothing where a theme within it does.
 */
export function foundBy(
  theme: string,
  evidence: ReplyEvidence,
  codebook: StoredCodebook,
): readonly string[] {
  const rules = evidence.matches
    .filter((match) => match.theme === theme)
    .map(({ rule, negation_starts: denied, echo }) => {
      const remarks = [
        ...(denied === null ? [] : ['denied']),
        ...(echo === 1 ? ['repeats the question'] : []),
      ];
      const { text } = codebook.ruleOf(rule);
      return remarks.length === 0 ? text : `${text} (${remarks.join(', ')})`;
    });
  const isLearned = evidence.learned.some((row) => row.theme === theme && row.tagged === 1);
  const codings = evidence.codings.filter(({ subject }) => subject === theme);
  return [
    ...new Set(rules),
    ...(isLearned ? ['learned'] : []),
    ...(codings.length === 0 ? [] : [peopleSaid(codings).briefly]),
  ];
}
