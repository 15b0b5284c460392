import { inventedNotice } from '../wording/invented-notice.ts';
import { escapeXml } from '../wording/xml.ts';
import type { Basis } from './basis.ts';
import { type Block, gap, stack } from './block.ts';
import { element } from './element.ts';
import { type Ink, line, paragraph } from './text.ts';
import type { Typeface } from './typeface.ts';

/** The page that every chart is drawn on, in pixels. */
export const page = { width: 1200, margin: 40, inner: 1120 } as const;

const ink = {
  title: { size: 40, weight: 600, colour: '@ink' },
  subtitle: { size: 22, weight: 400, colour: '@text' },
  kicker: { size: 19, weight: 600, colour: '@muted' },
  badge: { size: 19, weight: 600, colour: '@onBadge' },
  message: { size: 28, weight: 600, colour: '@muted' },
  note: { size: 18, weight: 400, colour: '@muted' },
} as const satisfies Record<string, Ink>;

/** What stands above a chart: the analysis, whether it is invented, the title and what is measured. */
export function head(typeface: Typeface, basis: Basis, title: string, subtitle: string): Block {
  const text = (words: string, style: Ink) =>
    paragraph(typeface, words, style, page.margin, page.inner);
  const label = basis.invented ? badge(typeface) : undefined;
  const left = page.inner - (label ? label.width + 24 : 0);
  const kicker = paragraph(typeface, basis.analysis, ink.kicker, page.margin, left);
  const heading = [gap(30), label ? beside(kicker, label) : kicker, gap(2), text(title, ink.title)];
  return stack([part('heading', heading), gap(4), text(subtitle, ink.subtitle), gap(14)]);
}

/** A part that a page with words of its own can leave out; it says where it begins and ends. */
function part(name: string, blocks: readonly Block[]): Block {
  const { height, draw } = stack(blocks);
  return {
    height,
    draw: (top) =>
      element('g', { class: name, 'data-top': top, 'data-bottom': top + height }, draw(top)),
  };
}

/** In place of a chart that has nothing to show. */
export function message(typeface: Typeface, sentence: string): Block {
  const words = paragraph(typeface, sentence, ink.message, page.margin, page.inner);
  return stack([gap(80), words, gap(100)]);
}

/** What stands below a chart: notes on what it does not show, and where it comes from. */
export function foot(typeface: Typeface, notes: readonly string[]): Block {
  const rule: Block = {
    height: 24,
    draw: (top) =>
      element('rect', {
        x: page.margin,
        y: top + 12,
        width: page.inner,
        height: 1,
        fill: '@rule',
      }),
  };
  const lines = notes.map((note) => paragraph(typeface, note, ink.note, page.margin, page.inner));
  return part('notes', [rule, ...lines, gap(26)]);
}

/**
 * A whole SVG document, named and described for those who do not see it. It names its colours; a
 * scheme has them.
 * @param chart the chart's name, which its ids begin with
 */
export function svgDocument(
  chart: string,
  title: string,
  alternative: string,
  blocks: readonly Block[],
): { readonly drawing: string; readonly width: number; readonly height: number } {
  const { width } = page;
  const body = stack(blocks);
  const height = Math.ceil(body.height);
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'aria-labelledby': `${chart}-title ${chart}-description`,
  };
  const parts = [
    '\n',
    element('title', { id: `${chart}-title` }, escapeXml(title)),
    element('desc', { id: `${chart}-description` }, escapeXml(alternative)),
    element('rect', { width, height, fill: '@ground' }),
    body.draw(0),
  ];
  return { drawing: element('svg', attributes, parts.join('')), width, height };
}

/** The words that mark invented replies, at the right edge. */
function badge(typeface: Typeface): Block & { readonly width: number } {
  const height = 36;
  const width = typeface.width(inventedNotice, ink.badge) + 28;
  const x = page.margin + page.inner - width;
  return {
    height,
    width,
    draw: (top) =>
      element('rect', { x, y: top - 5, width, height, rx: 4, fill: '@badge' }) +
      line(typeface, inventedNotice, ink.badge, x + 14, top + 20),
  };
}

function beside(left: Block, right: Block): Block {
  return {
    height: Math.max(left.height, right.height),
    draw: (top) => left.draw(top) + right.draw(top),
  };
}
