/** The findings on how much of the thread is here, and what is not. */

export interface FindingCoverageRow {
  measure: string;
  value: string;
  /** What the value counts; null where it is no figure. */
  unit: string | null;
  about: string;
}

/** What was left out or could not be had, with the reason. */
export interface FindingLimitRow {
  reason: string;
  about: string;
  replies: number;
}

/**
 * Expected against collected for a part of the thread. Every post but the root belongs to one part,
 * so the rows add up; expected less collected is missing, and the reasons add up to it.
 */
export interface FindingBranchRow {
  /** From 1, the most missing first. */
  branch: number;
  /**
   * "direct-replies": those to the root; "branch": all that stands below its first post;
   * "place-not-known": what they answer is not known; "quotes": posts that quote the root.
   */
  kind: string;
  /** The branch's first post. */
  post_id: string | null;
  /** The first post's number, where it is here. */
  reply: number | null;
  expected: number;
  collected: number;
  missing: number;
  /** Posts that the service counts besides; they may be among the missing whose place is not known. */
  perhaps_missing: number;
  /** JSON object: each reason with its number, by the alphabet. */
  reasons: string;
}

/** A post of the thread that is missing and whose id is known. */
export interface FindingMissingRow {
  post_id: string;
  reason: string;
  /** The reply that it answers, 0 for the root; null where that is missing too, or not known. */
  answers: number | null;
}

export interface CompletenessFindings {
  finding_coverage: FindingCoverageRow;
  finding_limits: FindingLimitRow;
  finding_branches: FindingBranchRow;
  finding_missing: FindingMissingRow;
}

export const completenessFindings: Record<keyof CompletenessFindings, string> = {
  finding_coverage: `measure text primary key, value text not null, unit text,
    about text not null`,
  finding_limits: 'reason text primary key, about text not null, replies integer not null',
  finding_branches: `branch integer primary key, kind text not null, post_id text, reply integer,
    expected integer not null, collected integer not null, missing integer not null,
    perhaps_missing integer not null, reasons text not null`,
  finding_missing: 'post_id text primary key, reason text not null, answers integer',
};
