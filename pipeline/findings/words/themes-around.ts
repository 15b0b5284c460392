import type { Reader } from '../../database/access.ts';
import type { Term } from './terms.ts';

/** A rule's hit in a reply: the theme, and from where to where. */
export type PlacedTheme = readonly [theme: string, starts: number, ends: number];

/** The themes whose matches some mentions of words lie in. */
export interface ThemesAround {
  readonly number: number;
  /** As the rules belong to them, each once. */
  readonly themes: readonly string[];
  /** The same, each as the outermost theme that it lies within. */
  readonly outermost: readonly string[];
}

/**
 * Finds the themes around words; mentions with the same themes around them share one object. Reads
 * `themes`.
 * @returns all that were found, the first of them being none, and a function from a reply's
 *   matches, by their starts, to one from its terms, which must come in order
 */
export function themesAround(read: Reader) {
  const outermost = outermostOf(read);
  const none: ThemesAround = { number: 0, themes: [], outermost: [] };
  const all = [none];
  const known = new Map<string, ThemesAround>([['', none]]);
  const shared = (themes: readonly string[]): ThemesAround => {
    const key = themes.join(' ');
    const found = known.get(key);
    if (found) return found;
    const outer = [...new Set(themes.map((theme) => outermost.get(theme)!))];
    const made = { number: all.length, themes, outermost: outer };
    all.push(made);
    known.set(key, made);
    return made;
  };
  const along = (matches: readonly PlacedTheme[]) => {
    // What lies behind is not looked at again.
    let first = 0;
    return ({ starts, ends }: Pick<Term, 'starts' | 'ends'>): ThemesAround => {
      while (first < matches.length && matches[first]![2] <= starts) first++;
      if (first === matches.length) return none;
      const themes = new Set<string>();
      for (let place = first; place < matches.length && matches[place]![1] < ends; place++) {
        if (matches[place]![2] > starts) themes.add(matches[place]![0]);
      }
      return themes.size === 0 ? none : shared([...themes]);
    };
  };
  return { all, along };
}

function outermostOf(read: Reader): ReadonlyMap<string, string> {
  const outermost = new Map<string, string>();
  const themes = read.all<{ theme: string; parent: string | null }>(
    'select theme, parent from themes order by position',
  );
  for (const { theme, parent } of themes) {
    outermost.set(theme, parent === null ? theme : outermost.get(parent)!);
  }
  return outermost;
}
