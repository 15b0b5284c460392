import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { flag } from '../../pipeline/5-flag.ts';
import { weigh } from '../../pipeline/6-weigh.ts';
import { find } from '../../pipeline/7-find.ts';
import { readerOf, writerOf } from '../../pipeline/database/access.ts';
import { openStore } from '../../pipeline/database/open.ts';
import type { Stage } from '../../pipeline/stage.ts';
import { runQuietly, smallHome, smallSettings } from '../temporary-home.ts';

/** What people decided: a reply's number, a subject, yes or no, or that coders differ. */
export type Decided = readonly [reply: number, subject: string, decision: 1 | 0 | null];

export interface FlaggedThread {
  /** Rows of the database after the stages *flag*, *weigh* and *find*. */
  readonly all: <Row>(sql: string) => Row[];
  readonly said: readonly string[];
}

/**
 * A thread run as far as its findings, with people's decisions laid in before the flags, or as rows
 * of codings.csv before all.
 */
export async function flaggedThread(
  replies: readonly object[],
  { settings = '', decided = [] as readonly Decided[], codings = '' } = {},
): Promise<FlaggedThread> {
  const home = smallHome(replies, `${smallSettings}${settings}`);
  if (codings !== '') {
    const header = 'post_id,text_hash,subject,coder,decision\n';
    writeFileSync(join(home, 'analyses/small/codings.csv'), header + codings);
  }
  const { analysis } = await runQuietly(home, 'small', { to: 'tag' });
  const store = openStore(analysis.places.database);
  const decisions = writerOf(store.write, ['decisions']);
  for (const [reply, subject, decision] of decided) {
    decisions.decisions({ reply, subject, decision });
  }
  const said: string[] = [];
  for (const stage of [flag, weigh, find] as readonly Stage[]) {
    if (!('reads' in stage)) throw new Error('a derived stage');
    await stage.run({
      analysis,
      progress: { expect() {}, step() {} },
      say: (sentence) => said.push(sentence),
      read: readerOf(store.read, stage.reads, stage.name),
      write: writerOf(store.write, stage.writes),
      files: { path: (name) => name, write() {} },
    });
  }
  const rows = new Map<string, unknown[]>();
  const all = <Row>(sql: string): Row[] => {
    if (!rows.has(sql)) rows.set(sql, store.read.prepare(sql).all());
    return rows.get(sql) as Row[];
  };
  return { all, said };
}
