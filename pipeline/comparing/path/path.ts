import type { Asked } from '../runs/asked.ts';
import type { Basis } from '../runs/basis.ts';

/** What the figures of a run depend on, besides the program and the texts of the posts. */
export interface State extends Asked {
  readonly basis: Basis;
}

/** What is exchanged for the later run's, one after another. */
export type Exchanged = 'gone' | 'posts' | 'likes' | 'codebook' | 'codings' | 'settings';

/** A part of what moved; "since" is what the exchanges do not explain. */
export type Part = 'since' | Exchanged;

/** The order in which parts are exchanged. */
export const order: readonly Exchanged[] = [
  'gone',
  'posts',
  'likes',
  'codebook',
  'codings',
  'settings',
];

export const partNames: Record<Part, string> = {
  since: 'the program, or texts of posts, that changed since',
  gone: 'posts that are gone',
  posts: 'new replies',
  likes: 'likes',
  codebook: 'the codebook',
  codings: "people's codings",
  settings: 'the settings',
};

/** A state on the way from one run to another, and what was exchanged last. */
export interface Step {
  readonly part: Exchanged;
  readonly state: State;
}

/** One part of a state taken from the later run, all others left as they are. */
export function exchanged(state: State, part: Exchanged, later: State): State {
  const { codebook, codings, sample, settings } = later;
  switch (part) {
    case 'gone':
      return { ...state, basis: only(state.basis, (id) => later.basis.has(id)) };
    case 'posts':
      return { ...state, basis: new Map([...later.basis, ...state.basis]) };
    case 'likes':
      return { ...state, basis: withLikes(state.basis, later.basis) };
    case 'codebook':
      return { ...state, codebook };
    case 'codings':
      return { ...state, codings, sample };
    case 'settings':
      return { ...state, settings };
  }
}

/**
 * The way from an earlier state to a later one: parts in which nothing differs are left out.
 * @param differs whether a part of two states differs in a way that figures could tell
 */
export function pathOf(
  earlier: State,
  later: State,
  parts: readonly Exchanged[],
  differs: (part: Exchanged, one: State, other: State) => boolean,
): Step[] {
  const steps: Step[] = [];
  let state = earlier;
  for (const part of parts) {
    const next = exchanged(state, part, later);
    if (differs(part, state, next)) steps.push({ part, state: next });
    state = next;
  }
  return steps;
}

/** Whether two bases have the same posts with the same likes. */
export function isSameBasis(one: Basis, other: Basis): boolean {
  if (one.size !== other.size) return false;
  for (const [id, likes] of one) if (!other.has(id) || other.get(id) !== likes) return false;
  return true;
}

export function only(basis: Basis, isKept: (id: string) => boolean): Basis {
  return new Map([...basis].filter(([id]) => isKept(id)));
}

function withLikes(basis: Basis, later: Basis): Basis {
  return new Map([...basis].map(([id, likes]) => [id, later.has(id) ? later.get(id)! : likes]));
}
