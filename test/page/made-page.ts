import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publish } from '../../pipeline/9-publish.ts';
import { type Analysis, readAnalysis } from '../../pipeline/analysis/analysis.ts';
import { readerOf } from '../../pipeline/database/access.ts';
import { openStore } from '../../pipeline/database/open.ts';
import { pageOf } from '../../pipeline/page/write-page.ts';
import { type Publication, readPublication } from '../../pipeline/reports/publication.ts';
import { runQuietly } from '../temporary-home.ts';

/** A page that the whole pipeline made, and where it lies. */
export interface MadePage {
  readonly analysis: Analysis;
  readonly file: string;
  readonly markup: string;
}

export async function madePage(home: string): Promise<MadePage> {
  const { analysis } = await runQuietly(home);
  const file = join(analysis.places.reports, 'index.html');
  return { analysis, file, markup: readFileSync(file, 'utf8') };
}

/** What an analysis that has run publishes, for a page of another size or profile. */
export async function madeAgain(
  home: string,
  profile: 'working' | 'publish',
  most?: number,
): Promise<{ readonly publication: Publication; readonly markup: string }> {
  const analysis = readAnalysis(home, 'small');
  const store = openStore(analysis.places.database);
  if (!('reads' in publish)) throw new Error('publish is a derived stage');
  const settings = { ...analysis.settings, profile };
  const read = readerOf(store.read, publish.reads, 'the test');
  const publication = readPublication({ ...analysis, settings }, read);
  const markup = await pageOf(publication, most);
  store.close();
  return { publication, markup };
}
