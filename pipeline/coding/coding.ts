/** One person's decision on one reply: a row of `codings.csv`. */
export interface Coding {
  readonly postId: string;
  /** `textHash` of the words that were read: other words need another decision. */
  readonly textHash: string;
  /** A theme's id, or a flag as "flag:abuse". */
  readonly subject: string;
  /** A letter or a short name; "agreed" is what the coders settled together, and wins over each of them. */
  readonly coder: string;
  readonly decision: boolean;
}

/** A reply that was drawn to be coded: a row of `sample.csv`. */
export interface SampledReply {
  readonly postId: string;
  readonly textHash: string;
  /** Strata do not overlap; "coded before" holds the replies of earlier draws. */
  readonly stratum: string;
  /** How many replies the stratum had when it was drawn from. */
  readonly population: number;
  /** Digest of the codebook when the reply was first drawn. */
  readonly codebook: string;
  /** Number of the draw, from 1; every draw is a sample of all replies that there were. */
  readonly draw: number;
}

/** The coder whose word is what all of them settled on. */
export const agreed = 'agreed';

/** The coder of a sheet that shows today's tags, where none is named; "correction-A" where A is. */
export const correction = 'correction';

/** What a coder may be called: it stands in names of files. */
export const coderPattern = /^[\p{L}\p{N}][\p{L}\p{N}-]{0,39}$/u;

/** Whether a coder read the replies by themselves, without seeing what rules or others say. */
export function isBlind(coder: string): boolean {
  return coder !== agreed && coder !== correction && !coder.startsWith(`${correction}-`);
}
