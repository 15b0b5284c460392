import type { Reader } from '../../database/access.ts';
import type { TableName } from '../../database/schema.ts';
import type { Unit } from '../../reports/meanings/figure.ts';

/** The figures of all counted replies together. */
export interface Totals {
  readonly replies: number;
  readonly people: number;
  readonly voices: number;
  readonly likes: number;
  readonly replies_over_threshold: number;
  readonly likes_over_threshold: number;
  /** Counted replies that carry no theme. */
  readonly untagged: number;
  readonly words_over_threshold: number;
}

/** A theme's figures. Ranks are those of the top issues; null for a theme that is none. */
export interface ThemeFigures {
  readonly theme: string;
  readonly name: string;
  readonly parent: string | null;
  readonly counts: string;
  readonly replies: number;
  readonly mentions: number;
  readonly people: number;
  readonly likes: number;
  readonly replies_over_threshold: number;
  readonly likes_over_threshold: number;
  readonly rank_by_likes_over_threshold: number | null;
  readonly rank_by_replies: number | null;
}

/** What a run found, as far as it is followed from one run to another. */
export interface Figures {
  readonly totals: Totals;
  /** In the order of the codebook. */
  readonly themes: readonly ThemeFigures[];
}

export const totalMeasures = {
  replies: ['counted replies', 'replies'],
  people: ['people', 'people'],
  voices: ['voices', 'voices'],
  likes: ['likes', 'likes'],
  replies_over_threshold: ['replies over the threshold of likes', 'replies'],
  likes_over_threshold: ['likes of replies over the threshold', 'likes'],
  untagged: ['replies without a theme', 'replies'],
  words_over_threshold: ['words over the threshold of mentions', 'words'],
} as const satisfies Record<keyof Totals, readonly [name: string, unit: Unit]>;

export const themeMeasures = {
  replies: ['replies', 'replies'],
  mentions: ['mentions', 'mentions'],
  people: ['people', 'people'],
  likes: ['likes', 'likes'],
  replies_over_threshold: ['replies over the threshold of likes', 'replies'],
  likes_over_threshold: ['likes of replies over the threshold', 'likes'],
  rank_by_likes_over_threshold: ['rank by the likes of replies over the threshold', 'rank, from 1'],
  rank_by_replies: ['rank by replies', 'rank, from 1'],
} as const satisfies Partial<Record<keyof ThemeFigures, readonly [name: string, unit: Unit]>>;

export type ThemeMeasure = keyof typeof themeMeasures;

/** The tables that `readFigures` reads. */
export const figureReads: readonly TableName[] = [
  'weights',
  'tags',
  'finding_themes',
  'finding_top_issues',
  'finding_words',
];

/** The figures as *find* left them. */
export function readFigures(read: Reader): Figures {
  return {
    totals: read.one<Totals>(totals)!,
    themes: read.all<ThemeFigures>(`
      select theme, themes.name, parent, counts, themes.replies, mentions, themes.people,
        themes.likes, themes.replies_over_threshold, themes.likes_over_threshold,
        rank_by_likes_over_threshold, rank_by_replies
      from finding_themes themes left join finding_top_issues using (theme)
      order by position`),
  };
}

const totals = `
  select count(*) as replies, count(distinct person) as people, count(distinct voice) as voices,
    cast(coalesce(sum(likes), 0) as integer) as likes,
    coalesce(sum(over_threshold), 0) as replies_over_threshold,
    cast(coalesce(sum(likes * over_threshold), 0) as integer) as likes_over_threshold,
    count(*) filter (where reply not in (select reply from tags)) as untagged,
    (select count(*) from finding_words where over_threshold = 1) as words_over_threshold
  from weights`;

/** The words with more mentions than the threshold, each with its mentions and its people. */
export type CloudWords = ReadonlyMap<
  string,
  { readonly mentions: number; readonly people: number }
>;

/** Reads `finding_words`. */
export function readCloudWords(read: Reader): CloudWords {
  const rows = read.all<{ word: string; mentions: number; people: number }>(
    'select word, mentions, people from finding_words where over_threshold = 1 order by rank',
  );
  return new Map(rows.map(({ word, mentions, people }) => [word, { mentions, people }]));
}
