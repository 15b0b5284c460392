import type { Reader } from '../../database/access.ts';
import type { Round } from '../service.ts';
import type { Ask } from '../source.ts';
import {
  greatestId,
  holeIsKnown,
  parentsToAsk,
  postsHere,
  threadOf,
  wasSearchedWhole,
} from './here.ts';
import { type Archive, lookUps, questionForRoot, type Sought, searchFor } from './questions.ts';

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
  if (number === 1) return [questionForRoot(wanted.id, wanted.search, wanted.quotes)];
  const thread = threadOf(read, wanted.id, wanted.search);
  const likes = refresh ? lookUps('likes', postsHere(read, thread), thread) : [];
  return [...searchesOfRound(read, wanted, number), ...likes];
}

/** The searches that a round begins with or comes to. */
export function searchesOfRound(
  read: Reader,
  { id, quotes, search }: Wanted,
  number: number,
): Ask[] {
  const thread = threadOf(read, id, search);
  const all: readonly Sought[] = quotes ? ['replies', 'quotes'] : ['replies'];
  if (number === 1) return all.map((sought) => searchFor(sought, thread));
  const hole = holeIsKnown(read, thread);
  return all.map((sought): Ask => {
    // What recent search could not reach, the full archive fills: once, by searching everything.
    if (hole && search === 'all' && !wasSearchedWhole(read, sought))
      return { ...searchFor(sought, thread), again: 'whole' };
    const newer = searchFor(sought, thread, greatestId(read, sought, thread));
    return hole && search === 'recent' ? { ...newer, hole: 'known' } : newer;
  });
}

/** What the answers of a round leave open: parents that they name and that did not come. */
export function lastQuestions(read: Reader, { id, search }: Wanted): Ask[] {
  const thread = threadOf(read, id, search);
  return lookUps('posts', parentsToAsk(read, thread), thread);
}
