import { capitalised } from '../../wording/clauses.ts';
import { grouped } from '../../wording/numbers.ts';
import { type Part, partNames } from '../path/path.ts';
import type { MovedFigure } from './parts.ts';

/** How the parts of a difference are told: "20 from new replies, 3 from the codebook". */
export function partsInWords(parts: ReadonlyMap<Part, number>): string {
  const amounts = [...parts].filter(([, amount]) => amount !== 0);
  const [first] = amounts;
  if (amounts.length === 1 && first !== undefined) return `all from ${partNames[first[0]]}`;
  return amounts.map(([part, amount]) => `${signed(amount)} from ${partNames[part]}`).join(', ');
}

/**
 * "Health and care went from 97 to 120 replies: 20 from new replies, 3 from the codebook." Nothing
 * where the figure did not move, or one of the runs has none.
 */
export function movedSentence(figure: MovedFigure): string[] {
  const { before, after, change, parts } = figure;
  if (before === null || after === null || parts === null || change === 0) return [];
  return [`${moveInWords(figure, before, after)}${told(parts)}.`];
}

/**
 * The figures of one theme in one text: the first as its own sentence, the others as what "its" figures
 * did. Nothing where none of them moved.
 */
export function themeSentence(figures: readonly MovedFigure[]): string[] {
  const moved = figures.filter(({ change }) => change !== null && change !== 0);
  const [first, ...others] = moved;
  if (first === undefined) return [];
  const rest = others.map(
    ({ measureName, before, after, parts }) =>
      `Its ${measureName} went from ${grouped(before!)} to ${grouped(after!)}${told(parts!)}.`,
  );
  return [[...movedSentence(first), ...rest].join(' ')];
}

/** 3 → "3", −3 → "−3". */
export function signed(amount: number): string {
  return amount < 0 ? `−${grouped(-amount)}` : grouped(amount);
}

function told(parts: ReadonlyMap<Part, number>): string {
  const words = partsInWords(parts);
  if (words === '') return '';
  return `${words.startsWith('all') ? ', ' : ': '}${words}`;
}

const singular: Record<string, string> = { replies: 'reply', people: 'person' };

function moveInWords(figure: MovedFigure, before: number, after: number): string {
  const { list, name, unit, measureName } = figure;
  const [from, to] = [grouped(before), grouped(after)];
  if (list === 'all') return `${capitalised(measureName)} went from ${from} to ${to}`;
  if (unit === 'rank, from 1') return `${name}: its ${measureName} went from ${from} to ${to}`;
  const one = singular[unit] ?? unit.replace(/s$/, '');
  // "likes of replies over the threshold" and "replies over the threshold of likes"
  const rest = measureName.slice(unit.length);
  return `${name} went from ${from} to ${to} ${after === 1 ? one : unit}${rest}`;
}
