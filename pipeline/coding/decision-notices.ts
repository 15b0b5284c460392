import type { Codebook } from '../analysis/codebook.ts';
import { list } from '../wording/clauses.ts';
import { counted } from '../wording/numbers.ts';
import type { Decided } from './decisions.ts';
import { onUnknownSubjects } from './subjects.ts';

/** What of people's decisions is not used, and why, as sentences for the person at the terminal. */
export function decisionNotices({ stale, decisions }: Decided, codebook: Codebook): string[] {
  const unknown = onUnknownSubjects(decisions, codebook);
  const names = [...new Set(unknown.map(({ subject }) => JSON.stringify(subject)))];
  return [
    ...(stale === 0
      ? []
      : [
          `${counted(stale, 'decision')} in codings.csv belong to replies that are not counted here, or whose words have changed since; they are not used.`,
        ]),
    ...(unknown.length === 0
      ? []
      : [
          `${counted(unknown.length, 'decision')} in codings.csv ${unknown.length === 1 ? 'is' : 'are'} on ${list(names)}, which the codebook does not have; rename the theme there, or in codings.csv.`,
        ]),
  ];
}
