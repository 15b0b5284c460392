import type {
  FindingRankingRow,
  FindingWeightingRow,
  FindingWithoutOneRow,
} from '../../database/ranking-findings.ts';
import {
  rankingMeanings,
  weightingMeanings,
  withoutOneMeanings,
} from '../meanings/ranking-meanings.ts';
import { type DataFile, dataFile } from './data-file.ts';

/** The findings on how firm the rankings are as files. */
export const rankingFiles: readonly DataFile[] = [
  dataFile<FindingRankingRow>('rankings', (findings) => findings.rankings, rankingMeanings),
  dataFile<FindingWeightingRow>('weightings', (findings) => findings.weightings, weightingMeanings),
  dataFile<FindingWithoutOneRow>(
    'without-one',
    (findings) => findings.withoutOne,
    withoutOneMeanings,
  ),
];
