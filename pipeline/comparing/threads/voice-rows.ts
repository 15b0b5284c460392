import type { Reader } from '../../database/access.ts';
import { type CountedSample, countedSample, type SparseRow } from '../../quality/counted-sample.ts';

/** What a share is of; a voice's figures are the sums over its replies. */
export const resampledMeasures = ['people', 'replies', 'likes', 'likes_over_threshold'] as const;

export type ResampledMeasure = (typeof resampledMeasures)[number];

/** The counted replies of a thread, voice by voice. */
export interface Voices {
  /** Columns: the four measures over all replies, then over those of each theme, theme by theme. */
  readonly sample: CountedSample;
  /** Voices that carry each theme, in the order of the themes. */
  readonly carrying: readonly number[];
}

interface VoiceRow extends Record<ResampledMeasure, number> {
  readonly voice: number;
  /** Null for all replies of the voice. */
  readonly theme: string | null;
}

/**
 * What each voice adds to each theme. Reads `weights` and `tags`.
 * @param themes their ids; each takes four columns after those of all replies
 */
export function readVoices(read: Reader, themes: readonly string[]): Voices {
  const columnOf = new Map(themes.map((theme, place) => [theme, (place + 1) * width]));
  const carrying = themes.map(() => 0);
  const rows: SparseRow[] = [];
  let columns: number[] = [];
  let values: number[] = [];
  for (const row of read.each<VoiceRow>(ofVoices)) {
    if (row.theme === null) {
      columns = [];
      values = [];
      rows.push({ columns, values });
    }
    const first = row.theme === null ? 0 : columnOf.get(row.theme);
    if (first === undefined) continue;
    if (row.theme !== null) carrying[first / width - 1]! += 1;
    resampledMeasures.forEach((measure, place) => {
      if (row[measure] === 0) return;
      columns.push(first + place);
      values.push(row[measure]);
    });
  }
  return { sample: countedSample(rows, width * (themes.length + 1)), carrying };
}

const width = resampledMeasures.length;

const sums = `count(distinct person) as people, count(*) as replies,
    cast(sum(likes) as integer) as likes,
    cast(sum(likes * over_threshold) as integer) as likes_over_threshold`;

// Nulls come first: all replies of a voice before those of its themes.
const ofVoices = `
  select voice, null as theme, ${sums} from weights group by voice
  union all
  select voice, theme, ${sums} from tags join weights using (reply) group by voice, theme
  order by voice, theme`;
