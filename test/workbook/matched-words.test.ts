import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { runQuietly, smallHome, smallSettings } from '../temporary-home.ts';
import { partsOf } from './read-workbook.ts';

const codebook = `themes:
  benches:
    name: Benches
    about: Somewhere to sit.
    rules: ['deserve ~8 streets', bus*]
`;

const replies = [
  { id: '1', text: 'What should change?', author: 'host', likes: 1 },
  {
    id: '2',
    parent_id: '1',
    text: 'We deserve painted marigold benches in our streets, and Buses',
    author: 'ann',
    likes: 2,
  },
];

/** Everything that the workbook says. */
async function written(profile: string): Promise<string> {
  const home = smallHome(replies, `${smallSettings}profile: ${profile}\n`, codebook);
  const { analysis } = await runQuietly(home);
  const database = new BetterSqlite3(analysis.places.database, { readonly: true });
  expect(database.prepare('select count(*) from matches').pluck().get()).toBe(2);
  const parts = await partsOf(join(home, 'reports/small/small.xlsx'));
  return [...parts.values()].filter((part) => typeof part === 'string').join('\n');
}

describe('the words in which rules were found', () => {
  it('stand in the working profile', async () => {
    const working = await written('working');
    expect(working).toContain('painted marigold');
    expect(working).toContain('Matched words');
  });

  it('are not published, for one person alone may use them, while the rules are', async () => {
    const published = await written('publish');
    expect(published).not.toContain('marigold');
    expect(published).not.toContain('Buses');
    expect(published.toLowerCase()).not.toContain('matched words');
    expect(published).toContain('Benches: rule bus*');
  });
});
