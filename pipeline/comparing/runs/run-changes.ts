import type { Settings } from '../../analysis/settings.ts';
import type { RunRow } from '../../database/run-tables.ts';
import { counted, posts } from '../../wording/numbers.ts';
import type { Basis } from './basis.ts';

/** What differs between two runs. */
export interface RunChanges {
  readonly newPosts: number;
  readonly gonePosts: number;
  /** Posts of both whose likes differ. */
  readonly likes: number;
  readonly codebook: boolean;
  readonly codings: boolean;
  /** The settings that differ, by name. */
  readonly settings: readonly string[];
  readonly program: boolean;
}

/** What tells one run from another. */
export interface ComparedRun {
  readonly row: Pick<RunRow, 'codebook' | 'codings' | 'program'>;
  readonly basis: Basis;
  readonly settings: Settings;
}

export function runChanges(earlier: ComparedRun, later: ComparedRun): RunChanges {
  const both = [...later.basis].filter(([id]) => earlier.basis.has(id));
  return {
    newPosts: later.basis.size - both.length,
    gonePosts: earlier.basis.size - both.length,
    likes: both.filter(([id, likes]) => earlier.basis.get(id) !== likes).length,
    codebook: earlier.row.codebook !== later.row.codebook,
    codings: earlier.row.codings !== later.row.codings,
    settings: changedSettings(earlier.settings, later.settings),
    program: earlier.row.program !== later.row.program,
  };
}

/** The names of the settings that differ, in the order of the alphabet. */
export function changedSettings(earlier: Settings, later: Settings): string[] {
  const names = new Set([...Object.keys(earlier), ...Object.keys(later)]) as Set<keyof Settings>;
  const written = (settings: Settings, name: keyof Settings) => JSON.stringify(settings[name]);
  return [...names].filter((name) => written(earlier, name) !== written(later, name)).sort();
}

/** In a few words: "20 new posts, likes of 31 posts, codebook, settings (thresholds)". */
export function changesInWords(changes: RunChanges): string {
  const { newPosts, gonePosts, likes, codebook, codings, settings, program } = changes;
  const said = [
    ...(newPosts > 0 ? [counted(newPosts, 'new post')] : []),
    ...(gonePosts > 0 ? [`${posts(gonePosts)} gone`] : []),
    ...(likes > 0 ? [`likes of ${posts(likes)}`] : []),
    ...(codebook ? ['codebook'] : []),
    ...(codings ? ['codings'] : []),
    ...(settings.length > 0 ? [`settings (${settings.join(', ')})`] : []),
    ...(program ? ['program'] : []),
  ];
  return said.length === 0 ? 'the same posts, asked in the same way' : said.join(', ');
}
