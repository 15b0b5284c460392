import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { TextReader, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import excel, { type Workbook } from 'exceljs';
import { partsOf } from './read-workbook.ts';

/** What a reader has changed on Summary. */
export interface Changed {
  readonly threshold?: number;
  readonly weighting?: string;
}

/** LibreOffice leaves the results that a workbook brings along as they are, unless it is told not to. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;

/**
 * The workbook as LibreOffice recalculates it after each change, in the order of the changes.
 * @param controls the cells of Summary that hold threshold and weighting
 */
export async function recalculated(
  file: string,
  controls: { readonly threshold: string; readonly weighting: string },
  changes: readonly Changed[],
): Promise<Workbook[]> {
  const folder = mkdtempSync(join(dirname(file), 'recalculated-'));
  const settings = join(folder, 'profile/user/registrymodifications.xcu');
  mkdirSync(dirname(settings), { recursive: true });
  writeFileSync(settings, alwaysRecalculate);
  const files: string[] = [];
  for (const [place, { threshold, weighting }] of changes.entries()) {
    const change = (xml: string) => {
      const first = threshold === undefined ? xml : withValue(xml, controls.threshold, threshold);
      return weighting === undefined ? first : withValue(first, controls.weighting, weighting);
    };
    files.push(join(folder, `${place}.xlsx`));
    await changed(file, files.at(-1)!, change);
  }
  execFileSync('soffice', [
    `-env:UserInstallation=file://${folder}/profile`,
    '--headless',
    '--convert-to',
    'xlsx',
    '--outdir',
    join(folder, 'out'),
    ...files,
  ]);
  return Promise.all(
    changes.map(async (_, place) => {
      const workbook = new excel.Workbook();
      await workbook.xlsx.readFile(join(folder, 'out', `${place}.xlsx`));
      return workbook;
    }),
  );
}

/** Copies a workbook with its second worksheet, Summary, changed. */
async function changed(from: string, to: string, change: (xml: string) => string) {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const [name, content] of await partsOf(from)) {
    if (typeof content !== 'string') await writer.add(name, new Uint8ArrayReader(content));
    else {
      const xml = name === 'xl/worksheets/sheet2.xml' ? change(content) : content;
      await writer.add(name, new TextReader(xml));
    }
  }
  writeFileSync(to, await writer.close());
}

function withValue(xml: string, cell: string, value: string | number): string {
  const before = new RegExp(`(<c r="${cell}"[^>]*>)<v>[^<]*</v>`);
  if (!before.test(xml)) throw new Error(`Summary has no value in ${cell}.`);
  return xml.replace(before, `$1<v>${value}</v>`);
}
