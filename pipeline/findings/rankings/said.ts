import { type Pattern, patternBook } from './patterns.ts';
import type { List, Weighting } from './weightings.ts';

export interface ListedTheme {
  readonly theme: string;
  readonly name: string;
}

/** A counted reply that carries themes of a list. */
export interface SaidReply {
  readonly reply: number;
  readonly person: number;
  readonly voice: number;
  readonly weights: Readonly<Record<Exclude<Weighting, 'people'>, number>>;
  /** The places of its themes in the list, ascending. */
  readonly themes: readonly number[];
}

/** Who speaks: a column for each of a say's properties, all of one length. */
export interface Says {
  readonly persons: readonly number[];
  readonly voices: readonly number[];
  readonly patterns: readonly number[];
}

/** All that is said on a list of themes. */
export interface Said {
  readonly list: List;
  readonly themes: readonly ListedTheme[];
  /** Every set of themes that a say is on; says name theirs by its place here. */
  readonly patterns: readonly Pattern[];
  readonly replies: readonly SaidReply[];
  readonly byReply: Says;
  /** A say for each person, on all themes that they carry. */
  readonly byPerson: Says;
  /** For each reply, its person's say on the themes that no other reply of theirs carries. */
  readonly onlyHere: Says;
  /** All counted voices, with those that carry no theme of the list. */
  readonly allVoices: number;
}

/**
 * Lays out what is said on a list of themes.
 * @param replies those that carry a theme of the list, each once; a person is of one voice alone
 */
export function saidOn(
  list: List,
  themes: readonly ListedTheme[],
  replies: readonly SaidReply[],
  allVoices: number,
): Said {
  const book = patternBook();
  const bearers = bearersOf(replies);
  const persons = [...bearers].map(([person, { voice, replies: times }]) => ({
    person,
    voice,
    pattern: book.placeOf([...times.keys()].sort((a, b) => a - b)),
  }));
  const columns = (patternOf: (reply: SaidReply) => number): Says => ({
    persons: replies.map(({ person }) => person),
    voices: replies.map(({ voice }) => voice),
    patterns: replies.map(patternOf),
  });
  return {
    list,
    themes,
    replies,
    byReply: columns((reply) => book.placeOf(reply.themes)),
    byPerson: {
      persons: persons.map(({ person }) => person),
      voices: persons.map(({ voice }) => voice),
      patterns: persons.map(({ pattern }) => pattern),
    },
    onlyHere: columns(({ person, themes: carried }) =>
      book.placeOf(carried.filter((theme) => bearers.get(person)!.replies.get(theme) === 1)),
    ),
    patterns: book.patterns,
    allVoices,
  };
}

/** Each person with their voice and, for each theme that they carry, the number of their replies. */
function bearersOf(replies: readonly SaidReply[]) {
  const bearers = new Map<number, { voice: number; replies: Map<number, number> }>();
  for (const { person, voice, themes } of replies) {
    const bearer = bearers.get(person) ?? { voice, replies: new Map<number, number>() };
    bearers.set(person, bearer);
    for (const theme of themes) bearer.replies.set(theme, (bearer.replies.get(theme) ?? 0) + 1);
  }
  return bearers;
}
