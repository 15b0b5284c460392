/**
 * What is kept of each run, so that it can be named and compared with later. These tables outlive
 * every change of the schema and every collecting anew.
 *
 * They hold the ids of posts and what people decided on them, no texts and no names: whoever makes
 * a post forgotten takes its id out of `kept` as well (`comparing/runs/basis.ts` says how it is
 * packed); the run then says that the post is no longer there.
 */

/** A run through all stages that found something new to do. */
export interface RunRow {
  /** From 1, in order. */
  run: number;
  /** When it ended, as ISO 8601. */
  recorded_at: string;
  /** The fingerprint of *find*: the same for the same findings. */
  fingerprint: string;
  /** Digest of the program that made it, and of what came in. */
  program: string;
  input: string;
  /** Each the hash of a row of `kept`: posts with their likes, and the analysis as it was. */
  basis: string;
  codebook: string;
  codings: string;
  settings: string;
  /** Hash of a row of `kept`: the figures as they were printed. */
  figures: string;
  /** Posts that it rested on, the root among them. */
  posts: number;
  /** Replies that were counted. */
  replies: number;
  /** What differs from the run before, as a JSON object `RunChanges`; null for the first. */
  changes: string | null;
}

/** A content that runs rest on, packed with gzip and stored once, however many runs share it. */
export interface KeptRow {
  /** SHA-256 of the content as JSON. */
  hash: string;
  packed: Buffer;
}

export interface RunTables {
  runs: RunRow;
  kept: KeptRow;
}

export const runTables: Record<keyof RunTables, string> = {
  runs: `run integer primary key, recorded_at text not null, fingerprint text not null,
    program text not null, input text not null, basis text not null, codebook text not null,
    codings text not null, settings text not null, figures text not null, posts integer not null,
    replies integer not null, changes text`,
  kept: 'hash text primary key, packed blob not null',
};
