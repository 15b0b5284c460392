import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll } from 'vitest';
import { packageFolder, workedExample } from '../../pipeline/analysis/home.ts';
import { runQuietly } from '../temporary-home.ts';
import type { PrivateThings } from './rules/publishing.ts';

/** The worked example's workbooks in one profile, and what they may not give away. */
export interface WorkedExample {
  readonly files: readonly string[];
  readonly privateThings: PrivateThings;
}

/** Runs the whole worked example in a home of its own, once for each profile that is asked for. */
export async function workedExampleIn<Profile extends string>(
  profiles: readonly Profile[],
): Promise<Map<Profile, WorkedExample>> {
  const home = mkdtempSync(join(tmpdir(), 'listening-post-'));
  afterAll(() => rmSync(home, { recursive: true, force: true }));
  for (const folder of ['analyses', 'data/samples']) {
    cpSync(join(packageFolder, folder), join(home, folder), { recursive: true });
  }
  const settings = join(home, 'analyses', workedExample, 'analysis.yaml');
  const written = readFileSync(settings, 'utf8');
  const examples = new Map<Profile, WorkedExample>();
  for (const profile of profiles) {
    writeFileSync(settings, `${written}\nprofile: ${profile}\n`);
    const { analysis, stopped } = await runQuietly(home, workedExample);
    if (stopped !== undefined) throw new Error(stopped);
    const books = join(home, profile);
    cpSync(analysis.places.reports, books, { recursive: true });
    const names = readdirSync(books).filter((name) => name.endsWith('.xlsx'));
    examples.set(profile, {
      files: names.sort().map((name) => join(books, name)),
      privateThings: privateThingsOf(analysis.places.database, [
        analysis.settings.question,
        JSON.stringify(analysis.codebook),
        written,
      ]),
    });
  }
  return examples;
}

function privateThingsOf(database: string, known: readonly string[]): PrivateThings {
  const store = new Database(database, { readonly: true });
  const each = (query: string) => store.prepare(query).pluck().all() as string[];
  const things = {
    texts: each('select text from replies'),
    handles: each(
      `select handle from authors where handle is not null
         and id is not (select host_id from thread)`,
    ).filter((handle) => !known.join().toLowerCase().includes(handle.toLowerCase())),
    postIds: each('select id from posts'),
    public: known,
  };
  store.close();
  return things;
}
