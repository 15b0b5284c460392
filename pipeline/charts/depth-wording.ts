import type { FindingReferenceRow, FindingThemeRow } from '../database/theme-findings.ts';
import { list } from '../wording/clauses.ts';
import { inventedNotice } from '../wording/invented-notice.ts';
import { counted, grouped, likes, people } from '../wording/numbers.ts';
import { type Basis, sourceLine } from './basis.ts';

/** A theme or a reference as it is drawn. */
export type SpokenOf = Pick<FindingThemeRow, 'theme' | 'name' | 'people' | 'likes'> &
  Partial<Pick<FindingReferenceRow, 'kind'>>;

/** Whether the outermost themes of kind support are drawn, or what counts as references. */
export type Drawn = 'themes' | 'references';

/** What the chart's sentences speak of. */
export interface DepthFacts {
  readonly basis: Basis;
  readonly what: Drawn;
  /** Those that are drawn, the broadest first. */
  readonly rows: readonly SpokenOf[];
  /** How many narrower ones are not. */
  readonly more: number;
  /** Those that nobody speaks of. */
  readonly silent: readonly SpokenOf[];
}

export const titles = {
  themes: 'How broad each theme is, and how many likes it has',
  references: 'What the replies refer to, and how many likes it has',
} as const satisfies Record<Drawn, string>;

export const sides = {
  people: 'People who speak of it: further right is broader',
  likes: 'Likes in all on their replies about it: higher up is more',
} as const;

/** More of those that nobody speaks of would be a list and no sentence. */
const mostNamed = 8;
/** So many are named to those who do not see the picture. */
const mostSaid = 3;

const one = { themes: 'theme', references: 'reference' } as const satisfies Record<Drawn, string>;

/** How the sides are to be read. */
export function subtitleOf({ what }: DepthFacts): string {
  return what === 'themes'
    ? 'Themes by people and likes. Both sides are drawn by square roots: four times as many stand twice as far.'
    : 'References by people and likes. Both sides are drawn by logarithms: equal steps are equal multiples.';
}

/** What the columns of the table of the same figures hold. */
export function columnsOf({ what }: DepthFacts): string[] {
  const figures = ['People who speak of it', 'Likes in all on their replies about it'];
  return what === 'themes' ? ['Theme', ...figures] : ['Reference', 'Kind', ...figures];
}

/** Stands in for the picture where there is nothing to draw. */
export function nothingToDraw({ what }: DepthFacts): string {
  return what === 'themes'
    ? 'Nobody speaks of a theme that counts as support, so there is nothing to draw.'
    : 'Nobody refers to anything that the codebook looks for, so there is nothing to draw.';
}

/** The picture in a few sentences, for those who do not see it; the table has the rest. */
export function alternativeOf(facts: DepthFacts): string {
  const { basis, what, rows, more } = facts;
  const broadest = rows.slice(0, mostSaid).map(figuresOf);
  const drawn = `${counted(rows.length, one[what])}${more > 0 ? ', the broadest,' : ''}`;
  const sentences = [
    rows.length === 0
      ? nothingToDraw(facts)
      : `A chart of ${drawn} by the people who speak of each and the likes on their replies.`,
    rows.length > 1 ? `The broadest first: ${list(broadest)}. ${mostLiked(rows)}` : '',
    rows.length === 1 ? `It is ${list(broadest)}.` : '',
    basis.invented ? `${inventedNotice}.` : '',
  ];
  return sentences.filter(Boolean).join(' ');
}

/** How to read the picture, what it does not show, and its source. */
export function notesOf({ basis, what, rows, more, silent }: DepthFacts): string[] {
  return [
    rows.length === 0
      ? ''
      : `A reply counts in full for each ${one[what]} in it. Broken lines join what has equally many likes a person.${what === 'references' ? ' Colours are those of the themes that references lie within.' : ''}`,
    more > 0 ? narrower(more, what) : '',
    silent.length === 0 ? '' : `Nobody speaks of ${list(namesOf(silent, mostNamed))}.`,
    sourceLine(basis, '; likes as counted on'),
  ].filter(Boolean);
}

function namesOf(rows: readonly SpokenOf[], most: number): string[] {
  const more = rows.length - most;
  const names = rows.slice(0, most).map(({ name }) => name);
  return more > 0 ? [...names, `${grouped(more)} more`] : names;
}

function figuresOf(row: SpokenOf): string {
  return `${row.name} (${people(row.people)}, ${likes(row.likes)})`;
}

function mostLiked(rows: readonly SpokenOf[]): string {
  const most = Math.max(...rows.map((row) => row.likes));
  if (most === 0) return 'None of their replies has a like.';
  const first = rows.filter((row) => row.likes === most);
  const have = first.length === 1 ? 'has' : 'each have';
  return `${list(namesOf(first, mostSaid))} ${have} the most likes in all: ${grouped(most)}.`;
}

function narrower(more: number, what: Drawn): string {
  return `${counted(more, `narrower ${one[what]}`)} ${more === 1 ? 'is' : 'are'} not drawn.`;
}
