import { type Weighting, weightings } from '../../findings/rankings/weightings.ts';

/** What people read of each weighting: in the choice on Summary and in the tables that it looks up. */
export const weightingLabels: Readonly<Record<Weighting, string>> = {
  'likes-over-threshold': 'Likes of replies over the threshold',
  likes: 'All likes',
  'square-root': 'Square root of likes',
  log: 'Logarithm of likes',
  equal: 'Replies',
  people: 'People',
};

/** In the order in which they are offered. */
export const offeredLabels: readonly string[] = weightings.map(
  (weighting) => weightingLabels[weighting],
);
