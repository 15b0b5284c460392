import type { Analysis } from '../analysis/analysis.ts';
import type { FindingTables } from '../database/finding-tables.ts';
import type { TableName } from '../database/schema.ts';
import type { DerivedWork } from '../stage.ts';

/** The findings on one subject: the tables they are made of, those they fill, and how. */
export interface FindingGroup<Writes extends keyof FindingTables = keyof FindingTables> {
  readonly reads: readonly TableName[];
  readonly writes: readonly Writes[];
  /** The part of the analysis that they depend on. */
  settings(analysis: Analysis): unknown;
  run(work: DerivedWork<Writes>): void | Promise<void>;
}

/** Declares a group; the types keep every table that it does not fill out of its reach. */
export function findingGroup<Writes extends keyof FindingTables>(
  group: FindingGroup<Writes>,
): FindingGroup {
  return group;
}
