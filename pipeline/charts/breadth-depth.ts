import type { Basis } from './basis.ts';
import { type Block, gap } from './block.ts';
import type { Chart } from './chart.ts';
import { logarithm, squareRoot } from './count-axis.ts';
import {
  alternativeOf,
  columnsOf,
  type DepthFacts,
  type Drawn,
  notesOf,
  nothingToDraw,
  type SpokenOf,
  subtitleOf,
  titles,
} from './depth-wording.ts';
import { dotPlane } from './dot-plane.ts';
import { legend } from './legend.ts';
import type { NotDrawn } from './not-drawn.ts';
import { foot, head, message, svgDocument } from './page.ts';
import { type CodebookTheme, type Family, familiesOf, neutral } from './palette.ts';
import type { Typeface } from './typeface.ts';

/** More names than this cannot stand beside their dots. */
const most = 20;

const names = { themes: 'breadth-depth', references: 'references' } as const;

/** References differ by more: few are made by many. */
const stretches = { themes: squareRoot, references: logarithm } as const;

const other: Family = { name: 'Outside the themes', colour: neutral };

/**
 * Draws themes as circles, or references as diamonds, by their people (breadth) and their likes in
 * all, each in its theme's colour. The same rows in any order give the same bytes.
 */
export function breadthDepth(
  what: Drawn,
  all: readonly SpokenOf[],
  themes: readonly CodebookTheme[],
  basis: Basis,
  typeface: Typeface,
): Chart {
  const ordered = all.toSorted(
    (a, b) => b.people - a.people || b.likes - a.likes || (a.theme < b.theme ? -1 : 1),
  );
  const spokenOf = ordered.filter(({ people }) => people > 0);
  const rows = spokenOf.slice(0, most);
  const narrower = spokenOf.slice(most);
  const silent = ordered.filter(({ people }) => people === 0);
  const facts: DepthFacts = { basis, what, rows, more: narrower.length, silent };

  const families = familiesOf(themes);
  const outermost = new Set(
    themes.filter(({ parent }) => parent === null).map(({ theme }) => theme),
  );
  const familyOf = ({ theme }: SpokenOf) =>
    (what === 'references' && outermost.has(theme) ? undefined : families.get(theme)) ?? other;
  const dots = rows.map((row) => ({ ...row, colour: familyOf(row).colour }));
  const shape = what === 'themes' ? 'circle' : 'diamond';
  const plane = dotPlane(typeface, dots, shape, stretches[what]);
  const alternative = alternativeOf(facts);
  const notes = notesOf(facts);
  const body: Block[] =
    rows.length > 0
      ? [
          plane.block,
          what === 'references' ? legend(typeface, coloured(rows.map(familyOf))) : gap(0),
        ]
      : [message(typeface, nothingToDraw(facts))];
  return {
    chart: names[what],
    title: titles[what],
    alternative,
    ...svgDocument(names[what], titles[what], alternative, [
      head(typeface, basis, titles[what], subtitleOf(facts)),
      ...body,
      foot(typeface, notes),
    ]),
    notes,
    notDrawn: [
      ...withReason(narrower, `${most} others are broader`),
      ...plane.unlabelled.map((name) => ({ name, reason: 'there is no room for its name' })),
      ...withReason(
        rows.filter(({ name }) => !typeface.covers(name)),
        'the typeface lacks some of its characters',
      ),
    ],
    table: {
      columns: columnsOf(facts),
      rows: rows.map(({ name, kind, people, likes }) =>
        what === 'themes' ? [name, people, likes] : [name, kind ?? '', people, likes],
      ),
    },
  };
}

function withReason(rows: readonly SpokenOf[], reason: string): NotDrawn[] {
  return rows.map(({ name }) => ({ name, reason }));
}

/** Each family once; those without a colour of their own as one. */
function coloured(families: readonly Family[]): Family[] {
  const named = [...new Set(families)].filter(({ colour }) => colour !== neutral);
  return named.length < new Set(families).size ? [...named, other] : named;
}
