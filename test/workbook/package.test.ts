import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { picture, publishInvented } from '../reports/invented-thread.ts';
import { packageFaults, partNames, partTree } from './package-faults.ts';
import { partsOf } from './read-workbook.ts';
import { sheetFaults } from './sheet-faults.ts';
import { named } from './xml-tree.ts';

type Parts = Awaited<ReturnType<typeof partsOf>>;

describe.each(['working', 'publish'])('the workbooks as packages, profile %s,', (profile) => {
  let books: ReadonlyMap<string, Parts>;
  beforeAll(async () => {
    const settings = ['invented: true', `profile: ${profile}`];
    const { reports } = await publishInvented({ settings });
    const files = readdirSync(reports).filter((name) => name.endsWith('.xlsx'));
    books = new Map(
      await Promise.all(
        files.map(async (name) => [name, await partsOf(join(reports, name))] as const),
      ),
    );
  });

  it('have no fault that Excel would call damage', () => {
    expect(books.size).toBeGreaterThan(0);
    for (const [name, parts] of books) expect(packageFaults(parts), name).toEqual([]);
  });

  it('have the heads of every table as shared texts, and say how deep columns are grouped', () => {
    for (const [name, parts] of books) expect(sheetFaults(parts), name).toEqual([]);
    const levels = [...books.get('invented.xlsx')!.values()].filter((part) =>
      /<sheetFormatPr[^>]* outlineLevelCol="1"/.test(String(part)),
    );
    expect(levels.length).toBeGreaterThan(0);
  });

  it('show the pictures, each with its alternative text', () => {
    const parts = books.get('invented.xlsx')!;
    const drawings = partNames(parts, /^xl\/drawings\/drawing/).map((name) =>
      partTree(parts, name),
    );
    const pictures = drawings.flatMap((drawing) => named(drawing, 'xdr:pic'));
    const about = pictures.map((one) => named(one, 'xdr:cNvPr')[0]!.attributes);
    expect(about).toContainEqual(
      expect.objectContaining({
        name: 'Top issues',
        descr: 'Two bars: "Sustainability" is longer than <Listen>.',
      }),
    );
    const shown = partNames(parts, /^xl\/media\//).map((name) => parts.get(name) as Uint8Array);
    expect(shown).toHaveLength(pictures.length);
    expect(shown.some((png) => Buffer.from(png).equals(picture(1200, 675)))).toBe(true);
  });

  it('say what there is before anything else, and nothing of when they were written', () => {
    for (const parts of books.values()) {
      expect([...parts.keys()][0]).toBe('[Content_Types].xml');
      expect(parts.get('docProps/core.xml')).toContain('>2020-05-15T08:00:00Z</dcterms:modified>');
      const today = new Date().toISOString().slice(0, 10);
      expect([...parts.values()].join('')).not.toContain(today);
    }
  });
});
