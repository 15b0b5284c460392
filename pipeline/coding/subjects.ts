import type { Codebook } from '../analysis/codebook.ts';
import { type Flag, flags } from '../flags/flags.ts';

/** What coders decide on: a theme, or a limit of the reply. */
export interface Subject {
  /** A theme's id, or a flag as "flag:abuse". */
  readonly id: string;
  readonly kind: 'theme' | 'flag';
  readonly name: string;
  readonly about: string;
  readonly link: string | null;
  /** The theme that it lies within. */
  readonly parent: string | null;
  /** "2.1" for the first theme within the second; empty for a flag. */
  readonly number: string;
  /** 0 for an outermost theme. */
  readonly depth: number;
}

/**
 * The flags that a person can decide on by reading. Whether it is similar to others, or echoes the
 * question, is a matter of counting.
 */
const correctableFlags = [
  'abuse',
  'organisation',
  'promotional',
  'party-political',
  'off-topic',
] as const satisfies readonly Flag[];

/** The subject of a coding of a flag. */
function flagSubject(flag: Flag): string {
  return `flag:${flag}`;
}

/** The themes of a codebook in its order, then the flags. */
export function subjectsOf(codebook: Codebook): Subject[] {
  const numbers = new Map<string, string>();
  const within = new Map<string | null, number>();
  const themes = codebook.map(({ id, parent, name, about, link }): Subject => {
    const place = (within.get(parent) ?? 0) + 1;
    within.set(parent, place);
    const above = parent === null ? '' : `${numbers.get(parent)!}.`;
    const number = `${above}${place}`;
    numbers.set(id, number);
    const depth = number.split('.').length - 1;
    return { id, kind: 'theme', name, about, link, parent, number, depth };
  });
  const limits = correctableFlags.map(
    (flag): Subject => ({
      id: flagSubject(flag),
      kind: 'flag',
      ...flags[flag],
      link: null,
      parent: null,
      number: '',
      depth: 0,
    }),
  );
  return [...themes, ...limits];
}

/**
 * What can be decided by a coder who sees nothing but the text: whether an account is an
 * organisation's, its own description tells.
 */
export function blindSubjectsOf(codebook: Codebook): Subject[] {
  return subjectsOf(codebook).filter(({ id }) => id !== flagSubject('organisation'));
}

/** A subject as the head of its column has it. */
export function headingOf({ number, name }: Subject): string {
  return number === '' ? name : `${number}  ${name}`;
}

/** Decisions on what neither the codebook nor the list of flags has any more. */
export function onUnknownSubjects<Decision extends { readonly subject: string }>(
  decisions: readonly Decision[],
  codebook: Codebook,
): Decision[] {
  const known = new Set(subjectsOf(codebook).map(({ id }) => id));
  return decisions.filter(({ subject }) => !known.has(subject));
}
