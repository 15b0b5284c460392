import type { FindingReferenceRow, FindingThemeRow } from '../database/theme-findings.ts';
import { list } from '../wording/clauses.ts';
import { inventedNotice } from '../wording/invented-notice.ts';
import { counted, grouped, likes, people, replies } from '../wording/numbers.ts';
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
  references: 'What the replies refer to, how broadly, and with how many likes',
} as const satisfies Record<Drawn, string>;

export const sides = {
  people: 'People who speak of it: further right is broader',
  likes: 'Likes in all on their replies about it: higher up is more',
} as const;

/** More names than this would be a list and no sentence. */
const mostNamed = 8;

const one = { themes: 'theme', references: 'reference' } as const satisfies Record<Drawn, string>;

/** What is drawn, over which replies, and how the sides are to be read. */
export function subtitleOf({ basis, what }: DepthFacts): string {
  return what === 'themes'
    ? `Themes by their people and likes (${replies(basis.counted)} counted). Both sides are drawn by square roots: four times as many stand twice as far.`
    : `References by their people and likes (${replies(basis.counted)} counted). Both sides are drawn by logarithms: equal steps are equal multiples.`;
}

/** Stands in for the picture where there is nothing to draw. */
export function nothingToDraw({ what }: DepthFacts): string {
  return what === 'themes'
    ? 'Nobody speaks of a theme that counts as support, so there is nothing to draw.'
    : 'Nobody refers to anything that the codebook looks for, so there is nothing to draw.';
}

/** The picture in full sentences, for those who do not see it. */
export function alternativeOf(facts: DepthFacts): string {
  const { basis, what, rows, more } = facts;
  const broadest = rows.filter((row) => row.people === rows[0]!.people);
  const others = rows.slice(broadest.length);
  const sentences = [
    rows.length === 0
      ? nothingToDraw(facts)
      : `A chart of ${counted(rows.length, one[what])}, placed by the people who speak of each and the likes on their replies. The broadest ${isOrAre(broadest)} ${list(broadest.map(figuresOf))}.`,
    others.length > 0
      ? `Then ${others.length === 1 ? 'follows' : 'follow'} ${list(others.map(figuresOf))}.`
      : '',
    rows.length > 1 ? mostLiked(rows) : '',
    more > 0 ? narrower(more, what) : '',
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
    silent.length === 0 ? '' : `Nobody speaks of ${list(namesOf(silent))}.`,
    sourceLine(basis, '; likes as counted on'),
  ].filter(Boolean);
}

function namesOf(rows: readonly SpokenOf[]): string[] {
  const more = rows.length - mostNamed;
  const names = rows.slice(0, mostNamed).map(({ name }) => name);
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
  return `${list(namesOf(first))} ${have} the most likes in all: ${grouped(most)}.`;
}

function isOrAre(rows: readonly SpokenOf[]): string {
  return rows.length === 1 ? 'is' : 'are';
}

function narrower(more: number, what: Drawn): string {
  return `${counted(more, `narrower ${one[what]}`)} ${more === 1 ? 'is' : 'are'} not drawn.`;
}
