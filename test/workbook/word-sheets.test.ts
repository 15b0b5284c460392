import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publish } from '../../pipeline/9-publish.ts';
import { readerOf } from '../../pipeline/database/access.ts';
import { openToRead } from '../../pipeline/database/open.ts';
import { readPublication } from '../../pipeline/reports/publication.ts';
import type { Sheet } from '../../pipeline/workbook/sheet.ts';
import { keyWordsSheet } from '../../pipeline/workbook/sheets/key-words.ts';
import { phrasesSheet } from '../../pipeline/workbook/sheets/phrases.ts';
import { wordsInContextSheet } from '../../pipeline/workbook/sheets/words-in-context.ts';
import { runQuietly, smallHome, smallSettings } from '../temporary-home.ts';
import { partsOf } from './read-workbook.ts';

const posts = [
  { id: '1', text: 'What should change?', author: 'host', likes: 50 },
  ...Array.from({ length: 24 }, (_, place) => ({
    id: String(place + 2),
    parent_id: '1',
    text: `@writer_3 said: clean rivers, @writer_3, x${place}q`,
    author: `writer_${place}`,
    likes: 30 + place,
  })),
  ...Array.from({ length: 30 }, (_, place) => ({
    id: String(place + 40),
    parent_id: '1',
    text: `Nothing but trams x${place}t`,
    author: `reader_${place}`,
    likes: 0,
  })),
];
const settings = smallSettings.replace('words: 1, likes: 2', 'words: 10, likes: 20');

async function sheetsOf(profile: string) {
  const home = smallHome(posts, `${settings}profile: ${profile}\n`);
  const { analysis } = await runQuietly(home);
  if (!('reads' in publish)) throw new Error('publish is a derived stage');
  const database = openToRead(analysis.places.database)!;
  const publication = readPublication(analysis, readerOf(database, publish.reads, 'The test'));
  const parts = await partsOf(join(home, 'reports/small/small-details.xlsx'));
  const written = [...parts.values()].filter((part) => typeof part === 'string').join('\n');
  return { publication, database, written };
}

/** Rows as objects with the heads of their columns. */
function rowsOf(sheet: Sheet): Record<string, unknown>[] {
  return [...sheet.rows()].map((row) =>
    Object.fromEntries(sheet.columns.map(({ title }, place) => [title, row[place]])),
  );
}

describe('the sheets on words', () => {
  it('show phrases, key words with their shares and intervals, and words where they stand', async () => {
    const { publication, database, written } = await sheetsOf('working');
    expect(rowsOf(phrasesSheet(publication))[0]).toMatchObject({
      Phrase: 'clean rivers',
      Voices: 24,
    });
    const [first, ...others] = rowsOf(keyWordsSheet(publication));
    expect(first).toMatchObject({
      'Replies compared': 'Replies over 20 likes',
      Word: 'clean',
      'Typical of': 'these replies',
      'Voices using it': 24,
      'Voices in all': 24,
      Share: 1,
      'Rest: share': 0,
      '95% from': null,
      'About the comparison': '3 words are tested; 3 differ more than chance would.',
    });
    expect(others.find(({ Word }) => Word === 'trams')).toMatchObject({ 'Typical of': 'the rest' });
    const places = rowsOf(wordsInContextSheet(publication));
    expect(places[0]).toMatchObject({ Word: 'trams', 'Before it': 'Nothing but', Likes: 0 });
    const rivers = places.filter(({ Word }) => Word === 'rivers');
    expect(rivers.map(({ Likes }) => Likes)).toEqual([53, 52, 51, 50, 49]);
    expect(rivers[0]!['Before it']).toMatch(/said: clean$/);
    expect(rivers[0]!['After it']).toMatch(/^, @person-\w{10}, x23q$/);
    for (const name of ['Phrases', 'Key words', 'Words in context'])
      expect(written).toContain(name);
    database.close();
  });

  it('keep words in context, and where words stand, out of the publish profile', async () => {
    const { publication, database, written } = await sheetsOf('publish');
    expect(publication.findings.wordPlaces).toEqual([]);
    expect(written).not.toContain('Words in context');
    expect(written).not.toContain('Nothing but');
    expect(written).toContain('Key words');
    database.close();
  });
});
