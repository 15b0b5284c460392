import type { Codebook } from '../../analysis/codebook.ts';
import { didYouMean } from '../../analysis/nearest.ts';
import type { Coding } from '../../coding/coding.ts';
import { flagNames } from '../../flags/flags.ts';
import { counted } from '../../wording/numbers.ts';
import type { Finding } from './finding.ts';

/** What people decided on that is neither a theme of the codebook nor a flag, most decisions first. */
export function unknownSubjects(codebook: Codebook, codings: readonly Coding[]): Finding[] {
  const subjects = [...codebook.map(({ id }) => id), ...flagNames.map((flag) => `flag:${flag}`)];
  const known = new Set(subjects);
  const decisions = new Map<string, Coding[]>();
  for (const coding of codings) {
    if (known.has(coding.subject)) continue;
    const same = decisions.get(coding.subject);
    if (same) same.push(coding);
    else decisions.set(coding.subject, [coding]);
  }
  return [...decisions]
    .sort(([one, first], [other, second]) => second.length - first.length || (one < other ? -1 : 1))
    .map(([subject, on]) => ({
      kind: 'unknown-subject',
      theme: subject,
      rule: null,
      place: null,
      replies: new Set(on.map(({ postId }) => postId)).size,
      about: `${counted(on.length, 'decision is', 'decisions are')} on ${JSON.stringify(subject)}, which the codebook does not have${didYouMean(subject, subjects)}`,
    }));
}
