import { type CountedSample, countedSample, type SparseRow } from '../../quality/counted-sample.ts';
import { groupPlaces } from './group-places.ts';
import type { Said } from './said.ts';
import { weightings } from './weightings.ts';

const byReply = weightings.filter((weighting) => weighting !== 'people');

/** The column that adds up a weighting over the says on one set of themes. */
export function columnOf(pattern: number, weighting: number): number {
  return pattern * weightings.length + weighting;
}

/** The set of themes and the weighting that a column adds up. */
export function sumOf(column: number): { pattern: number; weighting: number } {
  return {
    pattern: Math.floor(column / weightings.length),
    weighting: column % weightings.length,
  };
}

/**
 * The counted voices as units to be resampled. A voice adds what its replies and its persons weigh
 * to the sums of the sets of themes that they are on, from which every score can be made, whole and
 * split: there are far fewer distinct voices so than by what they add to each score. A voice that
 * carries no theme of the list adds nothing.
 */
export function voiceSample(said: Said): CountedSample {
  const width = columnOf(said.patterns.length, 0);
  const replies = groupPlaces(said.byReply.voices);
  const persons = groupPlaces(said.byPerson.voices);
  const rows = [...replies].map(([voice, places]) => {
    const row = new Map<number, number>();
    const add = (pattern: number, weighting: (typeof weightings)[number], weight: number) => {
      if (weight === 0) return;
      const column = columnOf(pattern, weightings.indexOf(weighting));
      row.set(column, (row.get(column) ?? 0) + weight);
    };
    for (const place of persons.get(voice)!) add(said.byPerson.patterns[place]!, 'people', 1);
    for (const place of places) {
      const { weights } = said.replies[place]!;
      const pattern = said.byReply.patterns[place]!;
      for (const weighting of byReply) add(pattern, weighting, weights[weighting]);
    }
    return sparseRow(row);
  });
  return countedSample(rows, width, said.allVoices - rows.length);
}

function sparseRow(row: ReadonlyMap<number, number>): SparseRow {
  const columns = [...row.keys()].sort((a, b) => a - b);
  return { columns, values: columns.map((column) => row.get(column)!) };
}
