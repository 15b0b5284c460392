import { readerOf } from '../../../pipeline/database/access.ts';
import { openToRead } from '../../../pipeline/database/open.ts';
import {
  type Findings,
  findingReads,
  readFindings,
} from '../../../pipeline/reports/read-findings.ts';
import { runQuietly, smallHome, smallSettings } from '../../temporary-home.ts';

/** A post by its id, what it answers, who wrote it and when; "root" asks and is the host's. */
export interface Said {
  readonly id: string;
  readonly answers?: string;
  readonly by?: string;
  readonly at?: string;
  readonly likes?: number;
  readonly text?: string;
}

/** The findings of a thread with just these posts, made by the whole pipeline. */
export async function findingsOf(posts: readonly Said[], settings = ''): Promise<Findings> {
  const home = smallHome(
    posts.map(({ id, answers, by, at, likes = 0, text }) => ({
      id,
      ...(answers === undefined ? {} : { parent_id: answers }),
      ...(by === undefined ? {} : { author: by }),
      ...(at === undefined ? {} : { created_at: at }),
      text: text ?? `These are the plain words of ${id}`,
      likes,
    })),
    `${smallSettings}${settings}`,
  );
  return findingsAt(home, 'small');
}

/** The findings of an analysis in a home. */
export async function findingsAt(home: string, name: string): Promise<Findings> {
  const { analysis } = await runQuietly(home, name, { to: 'find' });
  const database = openToRead(analysis.places.database)!;
  const findings = readFindings(readerOf(database, findingReads, 'The test'));
  database.close();
  return findings;
}

/** The exchanges as an object: kind and number. */
export function exchangesOf({ exchanges }: Findings): Record<string, number> {
  return Object.fromEntries(exchanges.map(({ kind, value }) => [kind, value]));
}
