import { agreed, correction } from '../coding/coding.ts';
import { isCorrection, rulingOf } from '../coding/decisions.ts';
import type { CodingRow } from '../database/tag-tables.ts';
import { list } from '../wording/clauses.ts';

/**
 * What people decided on a theme of a reply, in a few words and in a sentence: who corrected it,
 * that they settled it together, who says so, or that they differ.
 * @param codings all of one reply and theme, at least one
 */
export function peopleSaid(codings: readonly CodingRow[]): {
  readonly briefly: string;
  readonly inFull: string;
} {
  const { decision, by } = rulingOf(codings);
  const answer = decision === 1 ? 'yes' : 'no';
  const alone = codings.filter(({ coder }) => coder !== agreed);
  if (by === null) {
    const said = eachSaid(alone);
    return {
      briefly: `coders differ (${said})`,
      inFull: `Coders differ: ${said}; so rules and learning stand`,
    };
  }
  if (by === 'correction') {
    const others = codings.filter(({ coder }) => !isCorrection(coder));
    const corrected = `${correctedBy(codings)}${others.length > 0 ? `; before: ${eachSaid(others)}` : ''}`;
    return {
      briefly: `coders, corrected${corrected}`,
      inFull: `Corrected to ${answer}${corrected}`,
    };
  }
  if (by === 'agreement') {
    const said = alone.length > 0 ? ` (${eachSaid(alone)})` : '';
    return {
      briefly: `coders, settled together${said}`,
      inFull: `Coders settled on ${answer}${said}`,
    };
  }
  const names = list(codings.map(({ coder }) => coder));
  return { briefly: `coders (${names})`, inFull: `Coders say ${answer}: ${names}` };
}

/** " by Anna" where the corrections bear a name. */
function correctedBy(codings: readonly CodingRow[]): string {
  const names = codings.flatMap(({ coder }) =>
    isCorrection(coder) && coder !== correction ? [coder.slice(correction.length + 1)] : [],
  );
  return names.length > 0 ? ` by ${list(names)}` : '';
}

/** "A yes, B no". */
function eachSaid(codings: readonly CodingRow[]): string {
  return codings
    .map(({ coder, decision }) => `${coder} ${decision === 1 ? 'yes' : 'no'}`)
    .join(', ');
}
