import type { Reader } from '../../database/access.ts';
import type { Round } from '../service.ts';
import type { Ask } from '../source.ts';
import { greatestId, parentsToAsk, postsHere, threadOf, wasSought } from './here.ts';
import { hasCeiling, holeToFill, wasOutOfReach } from './holes.ts';
import { lookUps, proofOfCeiling, questionForRoot, type Sought, searchFor } from './questions.ts';
import type { Archive } from './request.ts';

export interface Wanted {
  /** The id of the root. */
  readonly id: string;
  /** Whether posts elsewhere that quote the root are wanted. */
  readonly quotes: boolean;
  readonly search: Archive;
}

/**
 * The first questions of a round: for the root, whose answer leads to the rest; later for what is
 * newer than what is here, and for today's likes where they are wanted.
 */
export function firstQuestions(read: Reader, wanted: Wanted, { number, refresh }: Round): Ask[] {
  if (number === 1) return [questionForRoot(wanted.id, wanted.quotes)];
  const thread = threadOf(read, wanted.id);
  const likes = refresh ? lookUps('likes', postsHere(read, thread), thread) : [];
  return [...searchesOfRound(read, wanted, number), ...likes];
}

/** The searches that a round begins with or comes to. */
export function searchesOfRound(
  read: Reader,
  { id, quotes, search }: Wanted,
  number: number,
): Ask[] {
  const thread = threadOf(read, id);
  const all: readonly Sought[] = quotes ? ['replies', 'quotes'] : ['replies'];
  if (number === 1) return all.map((sought) => searchFor(sought, thread));
  return all.map((sought): Ask => {
    const hole = search === 'all' ? holeToFill(read, sought) : undefined;
    if (hole) return { ...searchFor(sought, thread, hole.since), fills: 'hole' };
    const newer = searchFor(sought, thread, greatestId(read, sought, thread));
    return hasCeiling(read, thread) ? { ...newer, ceiling: 'known' } : newer;
  });
}

/**
 * What the answers of a round leave open: parents that they name and that did not come; quotes, where
 * they were not wanted yet when it began; and whether recent search passed by what it could not reach.
 */
export function lastQuestions(read: Reader, { id, quotes, search }: Wanted): Ask[] {
  const thread = threadOf(read, id);
  const passedBy = search === 'recent' && !hasCeiling(read, thread) && wasOutOfReach(read);
  return [
    ...lookUps('posts', parentsToAsk(read, thread), thread),
    ...(quotes && !wasSought(read, 'quotes') ? [searchFor('quotes', thread)] : []),
    ...(passedBy ? [proofOfCeiling(thread)] : []),
  ];
}
