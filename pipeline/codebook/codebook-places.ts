import { isAbsolute, join, relative } from 'node:path';
import { z } from 'zod';
import type { Analysis } from '../analysis/analysis.ts';
import type { Theme } from '../analysis/codebook.ts';
import { readYaml } from '../analysis/yaml.ts';

/** The file that an analysis's codebook was read from. */
export function codebookFile({ places, settings }: Analysis): string {
  const { codebook } = settings;
  if (codebook === undefined) return places.codebook;
  return isAbsolute(codebook) ? codebook : join(places.origin, codebook);
}

/** Where things stand in a codebook's file, as "analyses/x/themes.yaml:12". */
export interface CodebookPlaces {
  theme(id: string): string;
  /** @param position the rule's place among its theme's rules, or among its exclusions, from 0 */
  rule(theme: string, list: 'rules' | 'not', position: number): string;
}

/** Reads the codebook's file again, for its lines alone. */
export function codebookPlaces(analysis: Analysis): CodebookPlaces {
  const file = codebookFile(analysis);
  const shown = relative(analysis.places.origin, file) || file;
  const { lineOf } = readYaml(file, shown, z.unknown());
  const themes = new Map(analysis.codebook.map((theme) => [theme.id, theme]));
  const pathOf = ({ id, parent }: Theme): string[] =>
    parent === null ? ['themes', id] : [...pathOf(themes.get(parent)!), 'themes', id];
  const line = (theme: string, rest: readonly (string | number)[]) =>
    `${shown}:${lineOf([...pathOf(themes.get(theme)!), ...rest])}`;
  return {
    theme: (id) => line(id, []),
    rule: (theme, list, position) => line(theme, [list, position]),
  };
}
