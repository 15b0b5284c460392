import { describe, expect, it } from 'vitest';
import { inlineDrawing } from '../../pipeline/page/charts/inline-drawing.ts';

const size = { width: 1200, height: 800 };
const mark = '<g id="marks"><g><rect fill="@ink"/></g></g>';
const inline = (...parts: readonly string[]) =>
  inlineDrawing({
    ...size,
    drawing: `<svg width="1200" height="800" viewBox="0 0 1200 800">${parts.join('')}</svg>\n`,
  }).markup;
const part = (name: string, top: string, bottom: string) =>
  `<g class="${name}" data-top="${top}" data-bottom="${bottom}"><g><path/></g><g><path/></g></g>`;

describe('a drawing in the page', () => {
  it('has no heading and no notes, whatever groups are in them, and keeps all else', () => {
    expect(inline(part('heading', '0', '100.5'), mark, part('notes', '700.2', '800'))).toBe(
      '<svg viewBox="0 80 1200 641"><g id="marks"><g><rect fill="var(--ink)"/></g></g></svg>',
    );
  });

  it('has no room for what it lacks: without a heading or notes it is whole at that end', () => {
    expect(inline(mark, part('notes', '700', '800'))).toContain('viewBox="0 0 1200 720"');
    expect(inline(part('heading', '0', '100'), mark)).toContain('viewBox="0 80 1200 720"');
    expect(inline(mark)).toContain('viewBox="0 0 1200 800"');
  });

  it('stays whole where its parts do not say where they stand, or do not end', () => {
    for (const odd of ['<g class="notes"><path/></g>', part('notes', '.', '.')]) {
      expect(inline(mark, odd)).toContain(odd);
      expect(inline(mark, odd)).toContain('viewBox="0 0 1200 800"');
    }
    expect(inline('<g class="notes" data-top="700" data-bottom="800"><path/>')).toContain(
      '<path/>',
    );
  });
});
