import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { breadthDepth } from '../../pipeline/charts/breadth-depth.ts';
import type { Chart } from '../../pipeline/charts/chart.ts';
import type { SpokenOf } from '../../pipeline/charts/depth-wording.ts';
import { dark } from '../../pipeline/charts/scheme.ts';
import { openTypeface } from '../../pipeline/charts/typeface.ts';
import type { ChartRow } from '../../pipeline/database/reply-tables.ts';
import { htmlSnippet } from '../../pipeline/embed/html-snippet.ts';
import { markdownSnippet } from '../../pipeline/embed/markdown-snippet.ts';
import { narrowTable } from '../../pipeline/embed/narrow-table.ts';
import { pictureSnippet } from '../../pipeline/embed/picture-snippet.ts';
import { type Snippet, snippetOf } from '../../pipeline/embed/snippet.ts';
import { basis, hostile, spokenOf, themes } from '../charts/invented-findings.ts';

const typeface = openTypeface();
const draw = (rows: readonly SpokenOf[]) => breadthDepth('themes', rows, themes, basis, typeface);
const named = (name: string, place: number): SpokenOf => ({
  ...spokenOf[0]!,
  theme: `named-${place}`,
  name,
  people: 10 + place,
});

function snippet(rows: readonly SpokenOf[] = spokenOf, invented = false): Snippet {
  return snippetOf(rowOf(draw(rows)), invented);
}

function rowOf({ notes, table, notDrawn, ...chart }: Chart): ChartRow {
  return {
    ...chart,
    notes: JSON.stringify(notes),
    figures: JSON.stringify(table),
    not_drawn: JSON.stringify(notDrawn),
    png: Buffer.of(),
  };
}

const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });

async function complaints(...snippets: readonly string[]): Promise<string[]> {
  const page = `<!DOCTYPE html>\n<html lang="en"><head><title>A blog</title></head><body>\n${snippets.join('')}</body></html>\n`;
  const { results } = await validator.validateString(page);
  return results.flatMap(({ messages }) => messages.map(({ message }) => message));
}

describe('a snippet of HTML', () => {
  it('is valid markup, alone and beside that of another analysis', async () => {
    expect(await complaints(htmlSnippet('harbour', snippet(), 'light'))).toEqual([]);
    const beside = ['harbour', 'town'].map((name) => htmlSnippet(name, snippet(), 'light'));
    expect(await complaints(...beside)).toEqual([]);
    const both = (['light', 'dark'] as const).map((name) => htmlSnippet('town', snippet(), name));
    expect(await complaints(...both)).toEqual([]);
    const hostiles = htmlSnippet('harbour', snippet(Object.values(hostile).map(named)), 'light');
    expect(await complaints(hostiles)).toEqual([]);
  });

  it('needs nothing but itself: no script, no style, no address to load from', () => {
    const markup = htmlSnippet('harbour', snippet(Object.values(hostile).map(named)), 'light');
    expect(markup).not.toMatch(/<(script|style|link|img|image|iframe|use)\b/i);
    expect(markup).not.toMatch(/\s(src|href|style|on\w+)=/i);
  });

  it('has nothing in its picture that only this project reads', () => {
    expect(snippet().row.drawing).toMatch(/class="heading" data-top/);
    expect(htmlSnippet('harbour', snippet(), 'light')).not.toMatch(/\s(class|data-[a-z]+)=/);
  });

  it('names and describes its picture for those who do not see it', () => {
    const markup = htmlSnippet('harbour', snippet(), 'light');
    const [, title, description] = /aria-labelledby="(\S+) (\S+)"/.exec(markup)!;
    const { row } = snippet();
    expect(markup).toContain(`id="${title}">${row.title}<`);
    expect(markup).toContain(`id="${description}">${row.alternative}<`);
  });

  it('has every figure that is drawn in its table', () => {
    const { table } = snippet();
    const cells = [
      ...htmlSnippet('harbour', snippet(), 'light').matchAll(/<t[dh](?: scope="row")?>([^<]*)</g),
    ].map(([, cell]) => cell!.replaceAll(',', ''));
    const figures = table.rows.flat().filter((cell) => typeof cell === 'number');
    for (const figure of figures) expect(cells).toContain(String(figure));
    expect(cells).toHaveLength(table.rows.length * table.columns.length);
  });

  it('says where it comes from, and whether nobody wrote the replies', () => {
    const caption = (invented: boolean) =>
      /<figcaption>\n<p>(.*)<\/p>/.exec(
        htmlSnippet('harbour', snippet(spokenOf, invented), 'light'),
      )![1];
    expect(caption(false)).toMatch(
      /Source: replies to https:\/\/example\.org\S+; .*2020\. Made with/,
    );
    expect(caption(false)).not.toContain('Invented replies');
    expect(caption(true)).toContain('Invented replies');
  });

  it('is as wide as its column, and comes on near black as well', () => {
    const markup = htmlSnippet('harbour', snippet(), 'light');
    expect(markup).toMatch(/<svg xmlns="\S+" width="100%" viewBox="0 0 1200 \d+"/);
    expect(htmlSnippet('harbour', snippet(), 'dark')).toContain(`fill="${dark.ground}"`);
  });
});

describe('a snippet with a picture to upload', () => {
  it('says so first, and is valid markup of the same figures', async () => {
    const markup = pictureSnippet(snippet());
    const { row, table, caption } = snippet();
    expect(markup.split('\n')[0]).toMatch(/^<!-- Upload the pictures \.\.\/charts\/.*-->$/);
    expect(markup).toContain(
      `<img src="../charts/breadth-depth.png" srcset="../charts/breadth-depth@2x.png 2x" alt="${row.alternative}" width="1200" height="${row.height}">`,
    );
    expect(markup).toContain(caption.join(' '));
    expect(markup.match(/<th scope="row">/g)).toHaveLength(table.rows.length);
    expect(markup).not.toContain('<svg');
    expect(await complaints(markup)).toEqual([]);
    const hostiles = pictureSnippet(snippet(Object.values(hostile).map(named)));
    expect(await complaints(hostiles)).toEqual([]);
  });
});

describe('the table of a snippet', () => {
  it('has an interval in one cell, so that a phone has room for it', () => {
    const columns = ['Theme', 'Likes', '95%: from', '95%: to', 'From: from', 'Replies'];
    const rows = [
      ['Care', 5735, 4100, 7400, 1, 12],
      ['Pay', 20, 'none', 'none', 2, 3],
    ];
    expect(narrowTable({ columns, rows })).toEqual({
      columns: ['Theme', 'Likes', '95%', 'From: from', 'Replies'],
      rows: [
        ['Care', 5735, '4,100–7,400', 1, 12],
        ['Pay', 20, 'none', 2, 3],
      ],
    });
  });
});

describe('a snippet of Markdown', () => {
  it('has the picture with its words, its source, and the figures in a table that opens', () => {
    const { row, table } = snippet();
    const lines = markdownSnippet(snippet()).split('\n');
    expect(lines[0]).toBe(
      '<!-- Upload the picture ../charts/breadth-depth@2x.png, and put its address in the place of this one. -->',
    );
    expect(lines[2]).toMatch(/^!\[A chart of .*\]\(\.\.\/charts\/breadth-depth@2x\.png\)$/);
    expect(lines[4]).toContain(row.title);
    expect(lines[4]).toContain('Source: ');
    expect(lines.filter((line) => line.startsWith('|'))).toHaveLength(2 + table.rows.length);
    expect(lines.at(-2)).toBe('</details>');
  });

  it('takes nothing in a name for markup', () => {
    const text = markdownSnippet(snippet(Object.values(hostile).map(named)));
    expect(text).not.toMatch(/(?<!\\)<(?!\/?(details|summary)>|!-- Upload)/);
  });
});
