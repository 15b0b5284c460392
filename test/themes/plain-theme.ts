import type { Theme } from '../../pipeline/analysis/codebook.ts';

/** A theme with nothing but a name. */
export function plainTheme(id: string, parent: string | null = null): Theme {
  return {
    id,
    parent,
    name: id,
    about: id,
    link: null,
    counts: 'support',
    kind: null,
    negation: 'flag',
    misspellings: false,
    method: 'rules',
    rules: [],
    not: [],
  };
}
