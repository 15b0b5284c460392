import { describe, expect, it } from 'vitest';
import { documentProperties } from '../../pipeline/workbook/document-properties.ts';
import { inventedPublication } from './invented-publication.ts';
import type { OpenBook } from './open-book.ts';
import { hostile, written } from './written-sheet.ts';
import { elements } from './xml-reading.ts';

describe('what comes from people', () => {
  it('is harmless as a title, as a notice, as a note and as the head of a column', async () => {
    for (const [name, text] of Object.entries(hostile)) {
      const { opened, sheet } = await written([['a']], { title: text, heads: [text, text] });
      const xml = xmlOf(opened);
      expect(elements(xml, 'f'), name).toEqual([]);
      expect(xml, name).not.toMatch(
        /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u,
      );
      expect(xml, name).not.toMatch(/&#(?:x?0*[0-8bcef]|x?0*1[0-9a-f]|xfff[ef]);/i);
      expect(isWellFormed(xml), name).toBe(true);
      expect(sheet.tables[0]!.heads).toHaveLength(2);
      expect(new Set(sheet.tables[0]!.heads.map((head) => head.toLowerCase())).size).toBe(2);
      expect(sheet.tables[0]!.name).toMatch(/^[A-Za-z]\w*$/);
    }
  });

  it('leaves the head and the foot of a page within 255 characters', async () => {
    for (const text of ['&'.repeat(300), 'long '.repeat(300), '🌱'.repeat(300)]) {
      const { sheet } = await written([['a']], { title: text });
      for (const place of ['oddHeader', 'oddFooter']) {
        const said = new RegExp(`<${place}>(.*?)</${place}>`, 's').exec(sheet.xml)![1]!;
        expect(said.replaceAll('&amp;', '&').length, place).toBeLessThanOrEqual(255);
        expect(said.isWellFormed()).toBe(true);
      }
    }
  });

  it('makes no style of its own: a workbook holds 64,000 of them', async () => {
    const rows = Array.from({ length: 500 }, (_, place) => [`text ${place}`, place]);
    const { opened } = await written(rows);
    const styles = opened.parts.get('xl/styles.xml') as string;
    expect(elements(styles, 'xf').length).toBeLessThan(30);
  });
});

describe('the properties of the document', () => {
  it('are short, on one line and without what would break the file', () => {
    const { publication, close } = inventedPublication();
    const title = `=1+1 \uFFFE\n\ttwo ${'🌱'.repeat(300)}`;
    const settings = { ...publication.analysis.settings, title, invented: true };
    const analysis = { ...publication.analysis, settings };
    const written = documentProperties({ ...publication, analysis }, 'maker').title;
    close();
    expect(written).toMatch(/^Invented replies: a worked example · =1\+1 � two 🌱+…$/u);
    expect(written.length).toBeLessThanOrEqual(255);
  });
});

function xmlOf({ parts }: OpenBook): string {
  return [...parts.values()].filter((part) => typeof part === 'string').join('\n');
}

/** Whether every tag is closed by its own, part by part. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  for (const [, closing, name, empty] of xml.matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g)) {
    if (closing) {
      if (open.pop() !== name) return false;
    } else if (!empty) open.push(name!);
  }
  return open.length === 0;
}
