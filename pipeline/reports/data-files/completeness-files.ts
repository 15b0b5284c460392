import type {
  FindingBranchRow,
  FindingCoverageRow,
  FindingLimitRow,
} from '../../database/completeness-findings.ts';
import { countOf, numberOfReply } from '../meanings/figure.ts';
import { branchMeanings } from '../meanings/meanings.ts';
import type { ShownMissing } from '../read-findings.ts';
import { type DataFile, dataFile } from './data-file.ts';

/** The findings on completeness as files. */
export const completenessFiles: readonly DataFile[] = [
  dataFile<FindingLimitRow>('limits', (findings) => findings.limits, {
    reason:
      'left-out: there, but not counted; missing: known to exist, but not here; ceiling: where the service hands over no more; unreadable: a row that could not be read.',
    about: 'The reason as a sentence.',
    replies: countOf(
      'posts',
      'How many, of missing ones at least; of a ceiling, below how many posts it was met; of unreadable, how many rows.',
    ),
  }),
  dataFile<FindingBranchRow>('branches', (findings) => findings.branches, branchMeanings),
  dataFile<ShownMissing>('missing', (findings) => findings.missing, {
    post_id: "The missing post's id with the service; left empty in the publish profile.",
    reason: 'Why it is missing; limits.csv has the reasons as sentences.',
    answers: numberOfReply(
      'Number of the reply that it answers, 0 for the asking post; empty where that is missing too or not known.',
    ),
  }),
  dataFile<FindingCoverageRow>('coverage', (findings) => findings.measures, {
    measure: 'What was measured.',
    value: 'The figure, or the time.',
    unit: 'What the value counts; empty where it is no figure.',
    about: 'What it means.',
  }),
];
