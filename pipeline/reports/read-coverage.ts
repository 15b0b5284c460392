import type { Reader } from '../database/access.ts';
import type { FindingCoverageRow } from '../database/finding-tables.ts';

/** How much of the thread the findings rest on. */
export interface Coverage {
  /** Posts known to belong to the thread, at least; null where that is not known. */
  readonly expected: number | null;
  readonly collected: number;
  readonly counted: number;
  readonly people: number;
  /** Posts of other threads that came in beside those of this one. */
  readonly elsewhere: number;
  /** Counted replies with likes over the threshold. */
  readonly overThreshold: number;
  /** Counted replies that carry no theme. */
  readonly untagged: number;
  readonly unknownAuthors: number;
  readonly unknownLikes: number;
  /** Direct replies that the service counts but did not hand over. */
  readonly shortfall: number;
  /** When the likes were counted, as ISO 8601; null where the source does not say. */
  readonly collectedAt: string | null;
  readonly inputHash: string | null;
}

/** Reads the coverage back from its measures; a count that was not found is 0. */
export function readCoverage(read: Reader): Coverage {
  return coverageOf(read.all<FindingCoverageRow>('select * from finding_coverage'));
}

export function coverageOf(measures: readonly FindingCoverageRow[]): Coverage {
  const found = new Map(measures.map(({ measure, value }) => [measure, value]));
  const count = (measure: string) => Number(found.get(measure) ?? 0);
  return {
    expected: found.has('expected') ? count('expected') : null,
    collected: count('collected'),
    counted: count('counted'),
    people: count('people'),
    elsewhere: count('elsewhere'),
    overThreshold: count('over-threshold'),
    untagged: count('untagged'),
    unknownAuthors: count('unknown-authors'),
    unknownLikes: count('unknown-likes'),
    shortfall: count('shortfall'),
    collectedAt: found.get('collected-at') ?? null,
    inputHash: found.get('input-hash') ?? null,
  };
}
