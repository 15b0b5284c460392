import type { Analysis } from './analysis/analysis.ts';
import type { Reader, Writer } from './database/access.ts';
import type { Connection } from './database/open.ts';
import type { CollectedTable, DerivedTable, TableName } from './database/schema.ts';
import type { Clock } from './sources/asking/clock.ts';
import type { TurnOptions } from './sources/asking/in-turn.ts';
import type { ShortLinkOptions } from './sources/short-links/resolve-short-links.ts';

/** How a stage tells how far it is; shown only where it takes more than a second. */
export interface Progress {
  /** How many there are to do in all, where that is known. */
  expect(total: number): void;
  step(done?: number): void;
}

/** Files below `reports/<analysis>/`, put in place together when the stage has succeeded. */
export interface Files {
  /** Where to write the file with this name, now; it appears under its name at the end. */
  path(name: string): string;
  write(name: string, content: string | Uint8Array): void;
}

/** What every stage is handed. */
export interface Work {
  readonly analysis: Analysis;
  readonly progress: Progress;
  /** A fact for the person at the terminal, one sentence. */
  say(sentence: string): void;
}

export interface DerivedWork<Writes extends DerivedTable> extends Work {
  readonly read: Reader;
  readonly write: Writer<Writes>;
  readonly files: Files;
}

interface About {
  readonly name: string;
  /** One line for the help and the status. */
  readonly about: string;
}

/** How a service is to be asked; files know none of it. */
export interface Collecting extends TurnOptions {
  /** Whether to ask for what is new where everything was asked for in an earlier run. */
  readonly update: boolean;
  /** Tells that a person wants to stop after the page that is under way. */
  readonly signal: AbortSignal;
  readonly clock: Clock;
  /** Whether to ask shorteners where the short addresses in posts lead. */
  readonly online: boolean;
  /** How they are asked, where it is not as usual. */
  readonly shortLinks?: ShortLinkOptions;
}

export interface CollectingWork extends Work {
  readonly database: Connection;
  /** Whether to begin with nothing, whatever is there. */
  readonly forced: boolean;
  readonly collecting: Collecting;
}

/** The one stage that writes collected tables; every page is a transaction of its own. */
export interface CollectingStage extends About {
  readonly writes: readonly CollectedTable[];
  /** @returns why it stopped before its end, as a sentence; nothing where it did not */
  run(work: CollectingWork): Promise<string | undefined>;
}

/**
 * A stage whose tables are a pure result of the tables it reads: they are emptied and refilled in
 * one transaction, and only when something it depends on has changed.
 */
export interface DerivedStage<
  Reads extends TableName = TableName,
  Writes extends DerivedTable = DerivedTable,
> extends About {
  readonly reads: readonly Reads[];
  readonly writes: readonly Writes[];
  /** The part of the analysis that the result depends on. */
  settings(analysis: Analysis): unknown;
  run(work: DerivedWork<Writes>): void | Promise<void>;
}

export type Stage = CollectingStage | DerivedStage;

/** Declares a derived stage; the types keep every table that it does not write out of its reach. */
export function derived<Reads extends TableName, Writes extends DerivedTable>(
  stage: DerivedStage<Reads, Writes>,
): DerivedStage {
  return stage;
}
