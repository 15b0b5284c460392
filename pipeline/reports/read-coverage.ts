import type { Reader } from '../database/access.ts';
import type { FindingCoverageRow } from '../database/completeness-findings.ts';

/** How much of the thread the findings rest on. */
export interface Coverage {
  /** Posts known to belong to the thread, at least; those collected and those missing. */
  readonly expected: number;
  readonly collected: number;
  readonly missing: number;
  /** Posts that the service counts besides; they may be among the missing ones. */
  readonly perhapsMissing: number;
  /** Missing from the conversation around the post that asks; they may belong to its thread. */
  readonly missingAround: number;
  /** Posts that the service counts in the whole conversation; null where it was not asked. */
  readonly conversation: number | null;
  /** Posts of which the service says how many replies they have, and of which it does not. */
  readonly replyCounts: number;
  readonly unknownReplyCounts: number;
  /** Whether the service has been asked for everything; null where posts were read from files. */
  readonly finished: boolean | null;
  /** Questions to the service that are still to be asked. */
  readonly waiting: number;
  readonly counted: number;
  readonly people: number;
  /** Posts of other threads that came in beside those of this one. */
  readonly elsewhere: number;
  /** Counted replies with likes over the threshold. */
  readonly overThreshold: number;
  /** Counted replies that carry no theme. */
  readonly untagged: number;
  /** Counted replies on which people decided whether they carry a theme. */
  readonly decided: number;
  /** Themes that learning gives in place of rules, and beside them. */
  readonly learnedThemes: number;
  readonly twofoldThemes: number;
  /** The column by which people are told apart where no account is known; else null. */
  readonly peopleBy: string | null;
  readonly unknownAuthors: number;
  readonly unknownLikes: number;
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
    expected: count('expected'),
    collected: count('collected'),
    missing: count('missing'),
    perhapsMissing: count('perhaps-missing'),
    missingAround: count('missing-around'),
    conversation: found.has('conversation') ? count('conversation') : null,
    replyCounts: count('reply-counts'),
    unknownReplyCounts: count('unknown-reply-counts'),
    finished: found.has('finished') ? found.get('finished') === 'yes' : null,
    waiting: count('waiting'),
    counted: count('counted'),
    people: count('people'),
    elsewhere: count('elsewhere'),
    overThreshold: count('over-threshold'),
    untagged: count('untagged'),
    decided: count('decided'),
    learnedThemes: count('learned-themes'),
    twofoldThemes: count('twofold-themes'),
    peopleBy: found.get('people-by') ?? null,
    unknownAuthors: count('unknown-authors'),
    unknownLikes: count('unknown-likes'),
    collectedAt: found.get('collected-at') ?? null,
    inputHash: found.get('input-hash') ?? null,
  };
}
