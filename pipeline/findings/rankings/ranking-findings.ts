import { findingGroup } from '../finding-group.ts';
import { rankings } from './rankings.ts';

/** Every ranking of themes under every weighting, and how firm it is. */
export const rankingFindings = findingGroup({
  reads: ['themes', 'tags', 'weights'],
  writes: ['finding_rankings', 'finding_weightings', 'finding_without_one'],
  settings: ({ settings }) => settings.seed,
  run({ analysis: { settings }, read, write }) {
    const found = rankings(read, settings.seed);
    found.rankings.forEach(write.finding_rankings);
    found.weightings.forEach(write.finding_weightings);
    found.withoutOne.forEach(write.finding_without_one);
  },
});
