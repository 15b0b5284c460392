import { z } from 'zod';
import { InputError } from '../input-error.ts';
import { parseRule, type Rule } from '../themes/rule.ts';
import { readYaml } from './yaml.ts';

/** How a theme is counted: as support, ranked by likes, or as references, counted as citations. */
export type CountsAs = 'support' | 'references';

/** What a theme that is counted as references names. */
export const referenceKinds = [
  'theory',
  'person',
  'organisation',
  'book',
  'place',
  'example',
] as const;

export type ReferenceKind = (typeof referenceKinds)[number];

/** What is made of a mention that is denied, like "not sustainable". */
export type Negation = 'ignore' | 'flag' | 'exclude';

/** How a theme is found: by its rules, by a classifier learned from codings, or by either. */
export type Method = 'rules' | 'learned' | 'both';

export interface Theme {
  readonly id: string;
  /** The theme that this one lies within. */
  readonly parent: string | null;
  readonly name: string;
  readonly about: string;
  readonly link: string | null;
  readonly counts: CountsAs;
  /** What it names, where it counts as references and the codebook says so. */
  readonly kind: ReferenceKind | null;
  readonly negation: Negation;
  /** Whether its words of eight letters or more are found with one letter wrong. */
  readonly misspellings: boolean;
  readonly method: Method;
  readonly rules: readonly Rule[];
  /** Exclusions: where one of these matches, the theme's own shorter matches do not count. */
  readonly not: readonly Rule[];
}

/** Themes in the order of the file, each after the one that it lies within. */
export type Codebook = readonly Theme[];

/** A rule as a file gives it; a number that stands alone is taken for a text. */
export const ruleText = z.preprocess(
  (value) => (typeof value === 'bigint' ? String(value) : value),
  z
    .string("a rule is a text; one that begins with # or @ or \" must stand in quotes, like '#tag'")
    .trim()
    .min(1, "a rule is a text; one that begins with # must stand in quotes, like '#tag'")
    .max(200, 'a rule has at most 200 characters'),
);

const themeShape = z.strictObject({
  name: z.string().trim().min(1, 'a name is needed'),
  about: z.string().trim().min(1, 'a definition is needed'),
  link: z.url('a web address is allowed').optional(),
  counts: z.enum(['support', 'references']).default('support'),
  kind: z.enum(referenceKinds).optional(),
  negation: z.enum(['ignore', 'flag', 'exclude']).default('flag'),
  misspellings: z.boolean().default(false),
  method: z.enum(['rules', 'learned', 'both']).default('rules'),
  rules: z.array(ruleText).default([]),
  not: z.array(ruleText).default([]),
  get themes() {
    return z.record(z.string(), themeShape).optional();
  },
});

const codebookShape = z.strictObject({ themes: z.record(z.string(), themeShape) });

type WrittenTheme = z.output<typeof themeShape>;

/**
 * Reads a codebook of themes within themes.
 * @throws InputError naming file and line for a wrong shape, name, kind or rule, or a theme named
 *   twice.
 */
export function readCodebook(file: string, shown: string): Codebook {
  const { value, lineOf } = readYaml(file, shown, codebookShape);
  const codebook: Theme[] = [];
  const seen = new Set<string>();

  const refuse = (path: readonly PropertyKey[], sentence: string): never => {
    throw new InputError(`${shown}:${lineOf(path)}: ${sentence}`);
  };
  const rulesAt = (texts: readonly string[], path: readonly PropertyKey[]) =>
    texts.map((text, place) => {
      const rule = parseRule(text);
      return typeof rule === 'string' ? refuse([...path, place], rule) : rule;
    });

  const walk = (
    themes: Record<string, WrittenTheme>,
    parent: string | null,
    path: readonly PropertyKey[],
  ): void => {
    for (const [id, theme] of Object.entries(themes)) {
      const here = [...path, id];
      if (!/^[a-z0-9][a-z0-9-]*$/.test(id)) {
        refuse(
          here,
          `found the theme ${JSON.stringify(id)}; small letters, digits and hyphens are allowed.`,
        );
      }
      if (seen.has(id)) {
        refuse(
          here,
          `the theme ${JSON.stringify(id)} stands here a second time; each name is used once.`,
        );
      }
      seen.add(id);
      if (theme.kind !== undefined && theme.counts !== 'references') {
        refuse(
          [...here, 'kind'],
          `the theme ${JSON.stringify(id)} has the kind ${JSON.stringify(theme.kind)} and counts as support; a kind is allowed where a theme has "counts: references".`,
        );
      }
      codebook.push({
        id,
        parent,
        name: theme.name,
        about: theme.about,
        link: theme.link ?? null,
        counts: theme.counts,
        kind: theme.kind ?? null,
        negation: theme.negation,
        misspellings: theme.misspellings,
        method: theme.method,
        rules: rulesAt(theme.rules, [...here, 'rules']),
        not: rulesAt(theme.not, [...here, 'not']),
      });
      walk(theme.themes ?? {}, id, [...here, 'themes']);
    }
  };
  walk(value.themes, null, ['themes']);
  return codebook;
}
