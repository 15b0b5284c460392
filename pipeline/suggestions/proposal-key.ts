import { shownDigest } from '../coding/row-key.ts';
import type { Change } from './proposal.ts';

/** What a row of proposals carries out of sight, so that it is known again wherever it stands. */
export interface ProposalKey {
  readonly theme: string;
  readonly change: Change;
  /** The rule as it was proposed; the person may have written it anew. */
  readonly rule: string;
  /** Digest of the cells that are not to be changed. */
  readonly shown: string;
}

const changes: readonly Change[] = ['add rule', 'add exclusion', 'take out rule'];

/** A key as one text that begins with a word, so that no spreadsheet takes it for a number. */
export function writeProposalKey({ theme, change, rule, shown }: ProposalKey): string {
  return `proposal ${shown} ${theme} ${changes.indexOf(change)} ${rule}`;
}

/** Nothing for a text that is no key, or no longer. */
export function readProposalKey(text: string): ProposalKey | undefined {
  const parts = /^proposal ([0-9a-f]{12}) ([a-z0-9-]+) ([012]) (.+)$/s.exec(text.trim());
  if (!parts) return undefined;
  const [, shown, theme, change, rule] = parts;
  return { shown: shown!, theme: theme!, change: changes[Number(change)]!, rule: rule! };
}

/** What a row says of its proposal; the figures may look otherwise in another program. */
export function proposalDigest(theme: string, change: string, examples: string): string {
  return shownDigest([theme, change, examples]);
}
