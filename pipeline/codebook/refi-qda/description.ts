import { isMap, parseDocument, stringify } from 'yaml';
import type { Theme } from '../../analysis/codebook.ts';

/** Stands between a theme's definition and what only this program understands of it. */
const mark = '--- listening-post ---';

/** What a theme's settings are where nobody says otherwise, but for its texts and rules. */
const usual = {
  link: null,
  counts: 'support',
  kind: null,
  negation: 'flag',
  misspellings: false,
  method: 'rules',
} satisfies Omit<Theme, 'id' | 'parent' | 'name' | 'about' | 'rules' | 'not'>;

/** A theme's definition, and below it, as YAML, its id, settings, rules and exclusions. */
export function descriptionOf({ id, parent, name, about, rules, not, ...settings }: Theme): string {
  const unusual = Object.entries(settings).filter(
    ([key, value]) => value !== usual[key as keyof typeof usual],
  );
  const texts = (list: Theme['rules']) => list.map(({ text }) => text);
  const own = {
    id,
    ...Object.fromEntries(unusual),
    ...(rules.length > 0 ? { rules: texts(rules) } : {}),
    ...(not.length > 0 ? { not: texts(not) } : {}),
  };
  return `${about}\n\n${mark}\n${stringify(own, { lineWidth: 0 })}`;
}

/** What a description holds: a definition, and a theme's settings where this program wrote them. */
export interface Described {
  readonly about: string;
  /** Undefined in a description of another program. */
  readonly own: Readonly<Record<string, unknown>> | undefined;
}

const known = new Set(['id', ...Object.keys(usual), 'rules', 'not']);

/** Takes a description apart again; a sentence where what stands below the mark was spoiled. */
export function readDescription(text: string): Described | string {
  const lines = text.replaceAll(/\r\n?/g, '\n').split('\n');
  const at = lines.findLastIndex((line) => line.trim() === mark);
  if (at < 0) return { about: text.trim(), own: undefined };
  const about = lines.slice(0, at).join('\n').trim();
  const document = parseDocument(lines.slice(at + 1).join('\n'), { intAsBigInt: true });
  const spoiled = `what stands below "${mark}" in its description is no longer as it was exported`;
  if (document.errors.length > 0 || !isMap(document.contents)) return `${spoiled}.`;
  try {
    const own = document.toJS({ maxAliasCount: 0 }) as Record<string, unknown>;
    const other = Object.keys(own).find((key) => !known.has(key));
    if (other === undefined) return { about, own };
    return `${spoiled}: found ${JSON.stringify(other)}; allowed are ${[...known].join(', ')}.`;
  } catch {
    return `${spoiled}: it holds an alias (*name), which is not allowed.`;
  }
}
