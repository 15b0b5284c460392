import { posix } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { picture, publishInvented } from '../reports/invented-thread.ts';
import { partsOf, workbookOf } from './read-workbook.ts';

/** The children of a worksheet in the order of CT_Worksheet (ECMA-376 part 1, A.2). */
const sequence = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

describe('the workbook as a package', () => {
  let parts: Map<string, string | Uint8Array>;
  const text = (name: string) => parts.get(name) as string;
  const names = (pattern: RegExp) => [...parts.keys()].filter((name) => pattern.test(name));

  beforeAll(async () => {
    parts = await partsOf(workbookOf(await publishInvented({ settings: ['invented: true'] })));
  });

  it('has the children of every worksheet in the order that Excel asks for', () => {
    const sheets = names(/^xl\/worksheets\/sheet\d+\.xml$/);
    expect(sheets).toHaveLength(29);
    for (const sheet of sheets) {
      const places = childrenOf(text(sheet)).map((child) => sequence.indexOf(child));
      expect(places, sheet).not.toContain(-1);
      expect(places, sheet).toEqual([...places].sort((a, b) => a - b));
      expect(new Set(places).size, sheet).toBe(places.length);
    }
  });

  it('has every part that a relationship names, and every relationship that a part uses', () => {
    for (const rels of names(/\.rels$/)) {
      const source = posix.join(posix.dirname(rels), '..', posix.basename(rels, '.rels'));
      const ids = new Set<string>();
      for (const [tag] of text(rels).matchAll(/<Relationship .*?\/>/g)) {
        ids.add(attribute(tag, 'Id')!);
        if (attribute(tag, 'TargetMode') === 'External') continue;
        const target = attribute(tag, 'Target')!;
        const part = posix.join(posix.dirname(source), target);
        expect([...parts.keys()], `${rels} → ${target}`).toContain(part);
      }
      for (const [, id] of (text(source) ?? '').matchAll(/ r:(?:id|embed)="(.*?)"/g)) {
        expect(ids, source).toContain(id);
      }
    }
  });

  it('gives every part a content type, and names no part that is not there', () => {
    const types = text('[Content_Types].xml');
    const tags = [...types.matchAll(/<(Default|Override) .*?\/>/g)].map(([tag]) => tag);
    const extensions = new Set(tags.map((tag) => attribute(tag, 'Extension')));
    const overridden = tags.flatMap((tag) => attribute(tag, 'PartName')?.slice(1) ?? []);
    for (const name of parts.keys()) {
      if (name === '[Content_Types].xml') continue;
      const known = overridden.includes(name) || extensions.has(name.split('.').at(-1)!);
      expect(known, name).toBe(true);
      if (/^xl\/.*\.xml$/.test(name)) expect(overridden).toContain(name);
    }
    expect(overridden.filter((name) => !parts.has(name))).toEqual([]);
  });

  it('shows the charts on the summary, each with its alternative text', () => {
    const drawing = text('xl/drawings/drawing1.xml');
    expect(drawing).toContain(
      'name="Top issues" descr="Two bars: &quot;Sustainability&quot; is longer than &lt;Listen&gt;."',
    );
    expect(names(/^xl\/media\//)).toEqual(['xl/media/picture1.png', 'xl/media/picture2.png']);
    expect(Buffer.from(parts.get('xl/media/picture1.png') as Uint8Array)).toEqual(
      picture(1200, 675),
    );
  });

  it('says what there is before anything else, and nothing of when it was written', async () => {
    expect([...parts.keys()][0]).toBe('[Content_Types].xml');
    expect(text('docProps/core.xml')).toContain('>2020-05-15T08:00:00Z</dcterms:modified>');
    expect([...parts.values()].join('')).not.toContain(new Date().toISOString().slice(0, 10));
  });
});

/** The names of the root's children, in order. */
function childrenOf(xml: string): string[] {
  const children: string[] = [];
  let depth = 0;
  for (const [, closing, name, empty] of xml.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    if (!closing && depth === 1) children.push(name!);
    if (closing) depth--;
    else if (!empty) depth++;
  }
  return children;
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\b${name}="(.*?)"`).exec(tag)?.[1];
}
