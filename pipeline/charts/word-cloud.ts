import { mentions } from '../wording/numbers.ts';
import { escapeXml } from '../wording/xml.ts';
import type { Basis } from './basis.ts';
import { type Block, gap, stack } from './block.ts';
import type { Chart } from './chart.ts';
import { layOutCloud } from './cloud-layout.ts';
import type { PlacedWord } from './cloud-try.ts';
import {
  alternativeOf,
  type CloudFacts,
  notesOf,
  nothingToDraw,
  subtitleOf,
} from './cloud-wording.ts';
import { type CloudWord, cloudWords, reasons, withReason } from './cloud-words.ts';
import { element } from './element.ts';
import { legend } from './legend.ts';
import type { NotDrawn } from './not-drawn.ts';
import { foot, head, message, page, svgDocument } from './page.ts';
import { type CodebookTheme, type Family, familiesOf, neutral } from './palette.ts';
import type { Colour } from './scheme.ts';
import { line } from './text.ts';
import type { Typeface } from './typeface.ts';

const chart = 'word-cloud';
const title = 'The words most used in the replies';
/** The whole picture is 16:9 where its words leave the cloud enough of that. */
const least = { page: 675, plane: 440 };
/** Kept free above and below the cloud. */
const space = 6;
const other: Family = { name: 'Other words', colour: neutral };

export interface CloudOptions {
  /** The same seed lays the words out in the same way. */
  readonly seed: number;
  /** Words over the threshold that are not to be drawn. */
  readonly leaveOut: readonly string[];
}

/**
 * Draws the words over the threshold, each as tall as the square root of its mentions and in the
 * colour of its theme. The same rows in any order, with the same seed, give the same bytes.
 */
export function wordCloud(
  rows: readonly CloudWord[],
  themes: readonly CodebookTheme[],
  basis: Basis,
  options: CloudOptions,
  typeface: Typeface,
): Chart {
  const { words, notDrawn: notChosen } = cloudWords(rows, options.leaveOut, typeface);
  const families = familiesOf(themes);
  const familyOf = ({ theme }: CloudWord) => (theme !== null && families.get(theme)) || other;
  const shown = coloured([...families.values()], words.map(familyOf));
  const named = shown.filter((family) => family !== other).map(({ name }) => name);
  const key = named.length > 0 ? legend(typeface, shown) : gap(0);

  const around = (drawn: readonly CloudWord[], notDrawn: readonly NotDrawn[]) => {
    const facts: CloudFacts = { basis, words: drawn, notDrawn, themes: named };
    const notes = notesOf(facts);
    const above = head(typeface, basis, title, subtitleOf(facts));
    return { facts, notes, above, below: foot(typeface, notes) };
  };
  const planned = around(words, notChosen);
  const taken = planned.above.height + key.height + planned.below.height;
  const height = Math.max(least.plane, least.page - Math.ceil(taken));
  const layout = layOutCloud(words, { width: page.inner, height, seed: options.seed }, typeface);

  const drawn = layout.placed.map(({ word }) => word);
  const missing = [
    ...notChosen,
    ...withReason(layout.small, reasons.small),
    ...withReason(layout.homeless, reasons.room),
  ];
  const { facts, notes, above, below } = around(drawn, missing);
  const body =
    drawn.length > 0
      ? cloud(layout.placed, (word) => familyOf(word).colour, layout.height, typeface)
      : message(typeface, nothingToDraw(facts));
  const alternative = alternativeOf(facts);
  return {
    chart,
    title,
    alternative,
    ...svgDocument(chart, title, alternative, [above, body, key, below]),
    notes,
    notDrawn: missing,
    table: tableOf(drawn, themes),
  };
}

/** The families that words are coloured by, in the codebook's order, and all other words as one. */
function coloured(families: readonly Family[], ofWords: readonly Family[]): Family[] {
  const used = new Set(ofWords.map(({ colour }) => colour));
  const named = [...new Set(families)].filter(
    ({ colour }) => used.has(colour) && colour !== neutral,
  );
  return used.has(neutral) ? [...named, other] : named;
}

function cloud(
  placed: readonly PlacedWord[],
  colourOf: (word: CloudWord) => Colour,
  height: number,
  typeface: Typeface,
): Block {
  const draw =
    (top: number) =>
    ({ word, style, x, y }: PlacedWord) => {
      const ink = { ...style, colour: colourOf(word) };
      const said = `${word.word}: ${mentions(word.mentions)}`;
      const hint = element('title', {}, escapeXml(said));
      return line(typeface, word.word, ink, page.margin + x, top + y, 'middle', hint);
    };
  return stack([gap(space), { height, draw: (top) => placed.map(draw(top)).join('') }, gap(space)]);
}

function tableOf(words: readonly CloudWord[], themes: readonly CodebookTheme[]): Chart['table'] {
  const nameOf = new Map(themes.map(({ theme, name }) => [theme, name]));
  return {
    columns: ['Word', 'Mentions', 'Replies', 'Theme'],
    rows: words.map(({ word, mentions, replies, theme }) => [
      word,
      mentions,
      replies,
      nameOf.get(theme ?? '') ?? '',
    ]),
  };
}
