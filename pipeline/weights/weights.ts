import type { WeightRow } from '../database/standing-tables.ts';

/** One reply's say under each weighting. */
export type Weights = Omit<WeightRow, 'reply' | 'person' | 'voice' | 'over_threshold'>;

/**
 * What a reply counts for. Equal: one person, one say. Likes: as many says as people agreed, none
 * where nobody did; one plus likes counts the writer too. The damped ones, 1 + ln(1 + likes) and
 * the square root of 1 + likes, keep one popular reply from deciding alone.
 * @param likes a whole number from 0
 */
export function weightsOf(likes: number): Weights {
  return {
    equal: 1,
    likes,
    one_plus_likes: 1 + likes,
    log: 1 + Math.log1p(likes),
    square_root: Math.sqrt(1 + likes),
  };
}
