/** One person's decision on one reply: a row of `codings.csv`. */
export interface Coding {
  readonly postId: string;
  /** `textHash` of the words that were read: other words need another decision. */
  readonly textHash: string;
  /** A theme's id, or a flag as "flag:abuse". */
  readonly subject: string;
  /** A letter or a short name; "agreed" is what the coders settled together, and wins. */
  readonly coder: string;
  readonly decision: boolean;
}

/** A reply that was drawn to be coded: a row of `sample.csv`. */
export interface SampledReply {
  readonly postId: string;
  readonly textHash: string;
  /** Strata do not overlap; "coded before" holds the replies of earlier samples. */
  readonly stratum: string;
  /** How many replies the stratum had when it was drawn from. */
  readonly population: number;
  /** `codebookHash` of the rules at that time. */
  readonly codebook: string;
}

/** The coder whose word is what all of them settled on. */
export const agreed = 'agreed';
