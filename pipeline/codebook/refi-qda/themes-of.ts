import { InputError } from '../../input-error.ts';
import { parseRule } from '../../themes/rule.ts';
import { readDescription } from './description.ts';
import type { Code, RefiCodebook } from './read-codebook.ts';

/** A theme as themes.yaml writes it. */
export interface WrittenTheme {
  readonly name: string;
  readonly about: string;
  readonly themes?: WrittenThemes;
  readonly [setting: string]: unknown;
}

export type WrittenThemes = Readonly<Record<string, WrittenTheme>>;

export interface ImportedThemes {
  readonly themes: WrittenThemes;
  readonly count: number;
  /** Themes that came without rules, as those of other programs do. */
  readonly withoutRules: number;
  readonly withoutDefinition: number;
}

/** Stands where a code brought no description: every theme has a definition. */
const noDefinition = 'To be defined.';

/**
 * The themes of a REFI-QDA codebook, nested as its codes are. Those that this program exported come
 * back as they were; the others get an id made of their name, and no rules.
 * @param shown the file's name as messages give it
 * @throws InputError where settings or rules that were exported have been spoiled since
 */
export function themesOf({ codes }: RefiCodebook, shown: string): ImportedThemes {
  const taken = new Set<string>();
  let withoutRules = 0;
  let withoutDefinition = 0;

  const written = (within: readonly Code[]): WrittenThemes =>
    Object.fromEntries(
      within.map((code) => {
        const described = readDescription(code.description);
        const where = `${shown}:${code.line}: the code ${JSON.stringify(code.name)}:`;
        if (typeof described === 'string') throw new InputError(`${where} ${described}`);
        const { id, ...settings } = described.own ?? {};
        checkRules(settings, where);
        if (!('rules' in settings)) withoutRules++;
        if (described.about === '') withoutDefinition++;
        const key = freeId(typeof id === 'string' ? id : code.name, taken);
        const inner = written(code.codes);
        const theme: WrittenTheme = {
          name: code.name,
          about: described.about || noDefinition,
          ...settings,
          ...(code.codes.length > 0 ? { themes: inner } : {}),
        };
        return [key, theme];
      }),
    );
  return { themes: written(codes), count: taken.size, withoutRules, withoutDefinition };
}

function checkRules(settings: Readonly<Record<string, unknown>>, where: string): void {
  for (const list of ['rules', 'not']) {
    const texts = settings[list] ?? [];
    if (!Array.isArray(texts))
      throw new InputError(`${where} ${list}: a list of rules is allowed.`);
    for (const text of texts) {
      const rule =
        typeof text === 'string'
          ? parseRule(text)
          : `found the rule ${String(text)}; a rule is a text.`;
      if (typeof rule === 'string') throw new InputError(`${where} ${rule}`);
    }
  }
}

/** Small letters, digits and hyphens of a name; with a number where another theme has it already. */
function freeId(name: string, taken: Set<string>): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');
  const base = plain === '' ? 'theme' : plain;
  let id = base;
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
  taken.add(id);
  return id;
}
