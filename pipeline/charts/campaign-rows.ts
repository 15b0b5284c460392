import { grouped, replies as ofReplies } from '../wording/numbers.ts';
import { escapeXml } from '../wording/xml.ts';
import { type Block, gap, stack } from './block.ts';
import { axisBlock, grid, sizeKey } from './campaign-axis.ts';
import type { CampaignLine, CampaignLines } from './campaign-lines.ts';
import { beyondSaid, figuresSaid, headings } from './campaign-wording.ts';
import { element } from './element.ts';
import { page } from './page.ts';
import type { Colour } from './scheme.ts';
import { type Ink, line, paragraph } from './text.ts';
import { partWidth, type TimeAxis } from './timeline-axis.ts';
import { partName } from './timeline-wording.ts';
import type { Typeface } from './typeface.ts';

const ink = {
  heading: { size: 18, weight: 400, colour: '@muted' },
  name: { size: 19, weight: 600, colour: '@ink' },
  figure: { size: 20, weight: 600, colour: '@ink', tabular: true },
  aside: { size: 18, weight: 400, colour: '@text', tabular: true },
} as const satisfies Record<string, Ink>;

const right = page.margin + page.inner;
const nameWidth = 290;
/** Each column of figures, and the room for what lies beyond the time drawn. */
const column = 88;
const beyondWidth = 112;
const left = page.margin + nameWidth + 24;
const largestDot = 21;
const smallestDot = 4.5;
const rowHeight = 52;

/** Campaigns below each other, each a line in time with its dots, its name before and its figures behind. */
export function campaignRows(
  typeface: Typeface,
  { unit, first, count, lines }: CampaignLines,
  colourOf: (line: CampaignLine) => Colour,
): Block {
  const hasBeyond = lines.some((one) => beyondSaid(one).length > 0);
  const end = right - 3 * column - 12 - (hasBeyond ? beyondWidth : 0);
  const axis: TimeAxis = { unit, first, count, left, width: end - left };
  const most = Math.max(1, ...lines.flatMap(({ dots }) => dots.map(({ replies }) => replies)));
  const largest = Math.min(largestDot, partWidth(axis) / 2 - 1);
  const radiusOf = (replies: number) => Math.max(smallestDot, largest * Math.sqrt(replies / most));
  const rows = lines.map((one) => row(typeface, one, axis, radiusOf, colourOf(one)));
  if (count === 0) return stack([headingRow(typeface), ...rows, gap(6)]);
  const least = Math.max(1, Math.floor(most * (smallestDot / largest) ** 2));
  return stack([
    headingRow(typeface),
    over(grid(axis), stack(rows)),
    axisBlock(typeface, axis),
    sizeKey(typeface, axis, least, most, radiusOf),
    gap(6),
  ]);
}

function headingRow(typeface: Typeface): Block {
  const figures = [headings.replies, headings.texts, headings.people];
  return {
    height: 34,
    draw: (top) =>
      figures
        .map((said, place) => line(typeface, said, ink.heading, columnEnd(place), top + 20, 'end'))
        .join(''),
  };
}

function columnEnd(place: number): number {
  return right - (2 - place) * column;
}

function row(
  typeface: Typeface,
  one: CampaignLine,
  axis: TimeAxis,
  radiusOf: (replies: number) => number,
  colour: Colour,
): Block {
  const name = paragraph(typeface, one.name, ink.name, page.margin, nameWidth);
  const height = Math.max(name.height + 8, rowHeight);
  const xOf = (part: number) => axis.left + (part - axis.first + 0.5) * partWidth(axis);
  const beyond = beyondSaid(one);
  const [from, to] = endsOf(one, axis, xOf);
  return {
    height,
    draw(top) {
      const y = top + height / 2;
      const figures = [one.replies, one.texts, one.people];
      return [
        name.draw(y - name.height / 2),
        from === to
          ? ''
          : element(
              'line',
              { x1: from, y1: y, x2: to, y2: y, stroke: colour, 'stroke-width': 3 },
              element('title', {}, escapeXml(`${one.name}: ${figuresSaid(one)}`)),
            ),
        ...one.dots.map(({ part, replies }) => {
          const said = `${one.name}, ${partName(axis.unit, part)}: ${ofReplies(replies)}`;
          const hint = element('title', {}, escapeXml(said));
          return element(
            'circle',
            { cx: xOf(part), cy: y, r: radiusOf(replies), fill: colour },
            hint,
          );
        }),
        ...beyond.map((said, place) =>
          line(
            typeface,
            said,
            ink.aside,
            axis.left + axis.width + 10,
            y + 6 + (place - (beyond.length - 1) / 2) * 21,
          ),
        ),
        ...figures.map((figure, place) =>
          line(typeface, grouped(figure), ink.figure, columnEnd(place), y + 7, 'end'),
        ),
      ].join('');
    },
  };
}

/** Where a line begins and ends: at the plane's side where the campaign goes on beyond it. */
function endsOf(
  { dots, earlier, later }: CampaignLine,
  { left: start, width }: TimeAxis,
  xOf: (part: number) => number,
): [from: number, to: number] {
  const [firstDot, lastDot] = [dots[0], dots.at(-1)];
  const to = later > 0 ? start + width : lastDot ? xOf(lastDot.part) : start;
  const from = earlier > 0 ? start : firstDot ? xOf(firstDot.part) : to;
  return [from, to];
}

function over(ground: (top: number, height: number) => string, block: Block): Block {
  return { height: block.height, draw: (top) => ground(top, block.height) + block.draw(top) };
}
