import { gunzipSync, gzipSync } from 'node:zlib';
import type { Connection } from '../../database/open.ts';
import { digest } from '../../digest.ts';

/**
 * Keeps a content, as JSON packed with gzip, once: the same content has the same hash.
 * @returns its hash, by which `readKept` finds it
 */
export function keep(database: Connection, content: unknown): string {
  const hash = digest(content);
  if (database.prepare('select 1 from kept where hash = ?').get(hash) === undefined) {
    const packed = gzipSync(JSON.stringify(content));
    database.prepare('insert into kept (hash, packed) values (?, ?)').run(hash, packed);
  }
  return hash;
}

/**
 * A content that was kept.
 * @throws Error where the database has lost it
 */
export function readKept<Content>(database: Connection, hash: string): Content {
  const packed = database.prepare('select packed from kept where hash = ?').pluck().get(hash);
  if (packed === undefined) throw new Error(`The database keeps no content with the hash ${hash}.`);
  return JSON.parse(gunzipSync(packed as Buffer).toString()) as Content;
}
