import { join } from 'node:path';
import { clean } from '../../../pipeline/2-clean.ts';
import { find } from '../../../pipeline/7-find.ts';
import { readAnalysis } from '../../../pipeline/analysis/analysis.ts';
import { readerOf, writerOf } from '../../../pipeline/database/access.ts';
import { openStore, type Store } from '../../../pipeline/database/open.ts';
import { collectedTableNames } from '../../../pipeline/database/schema.ts';
import {
  type Findings,
  findingReads,
  readFindings,
} from '../../../pipeline/reports/read-findings.ts';
import { completeness } from '../../../pipeline/reports/sentences/completeness.ts';
import type { Stage } from '../../../pipeline/stage.ts';
import { smallCodebook, smallSettings, temporaryHome } from '../../temporary-home.ts';

/** A post that came in; ids that look like numbers of X, and no words that matter. */
export interface Came {
  readonly id: string;
  readonly parent?: string;
  /** The direct replies that the service counts. */
  readonly said?: number;
  readonly quotes?: number;
  readonly quoted?: string;
  readonly conversation?: string;
  readonly author?: string;
  readonly text?: string;
  readonly links?: readonly (readonly [written: string, expanded: string])[];
}

/** What *collect* has stored, table by table, in short. */
export interface Collected {
  readonly root?: string;
  readonly posts: readonly Came[];
  readonly tombstones?: readonly (readonly [id: string, reason: string, parent?: string])[];
  /** Whether each round is finished; none for files. */
  readonly rounds?: readonly boolean[];
  readonly waiting?: number;
  readonly counted?: readonly (readonly [conversation: string, posts: number])[];
  readonly ceilings?: readonly (readonly [id: string, reason: string])[];
  /** Lines of analysis.yaml. */
  readonly settings?: string;
}

export interface Found {
  readonly findings: Findings;
  readonly sentences: readonly string[];
  /** Each part of the thread as "kind first-post: collected of expected, reasons, perhaps". */
  readonly parts: readonly string[];
}

/** What the stages *clean* and *find* make of what was collected. */
export async function found(collected: Collected): Promise<Found> {
  const home = temporaryHome({
    'analyses/small/analysis.yaml': `${smallSettings}${collected.settings ?? ''}`,
    'analyses/small/themes.yaml': smallCodebook,
  });
  const store = openStore(join(home, 'small.sqlite'));
  fill(store, collected);
  const analysis = readAnalysis(home, 'small');
  for (const stage of [clean, find] as readonly Stage[]) {
    if (!('reads' in stage)) throw new Error('a derived stage');
    await stage.run({
      analysis,
      progress: { expect() {}, step() {} },
      say() {},
      read: readerOf(store.read, stage.reads, stage.name),
      write: writerOf(store.write, stage.writes),
      files: { path: (name) => name, write() {} },
    });
  }
  const findings = readFindings(readerOf(store.read, findingReads, 'The test'));
  store.close();
  const parts = findings.branches.map(
    ({ kind, post_id, collected: had, expected, perhaps_missing: perhaps, reasons }) =>
      `${kind}${post_id === null ? '' : ` ${post_id}`}: ${had} of ${expected}, ${reasons}${perhaps === 0 ? '' : `, perhaps ${perhaps} more`}`,
  );
  return { findings, sentences: completeness(findings), parts };
}

function fill({ write }: Store, collected: Collected): void {
  const { root, posts, tombstones, rounds, waiting, counted, ceilings } = collected;
  const insert = writerOf(write, collectedTableNames);
  const page = { format: 'test', seen_at: '2026-01-01T00:00:00Z', imported_at: '2026-01-01' };
  insert.pages({
    ...page,
    page: 1,
    address: 'here',
    sha256: '1',
    posts: posts.length,
    unreadable: 0,
    tells: 1,
    columns: null,
  });
  insert.origin({ settings: '', root: root ?? null });
  for (const [place, post] of posts.entries()) {
    const { id, parent, said, quotes, quoted, conversation, author, text, links } = post;
    insert.posts({
      id,
      author_id: author ?? `by-${id}`,
      parent_id: parent ?? null,
      quoted_id: quoted ?? null,
      conversation_id: conversation ?? null,
      text: text ?? `words ${id}`,
      created_at: `2026-01-01T00:00:${String(place % 60).padStart(2, '0')}Z`,
      lang: 'en',
      repost: 0,
      url: null,
    });
    insert.counts({
      post_id: id,
      page: 1,
      likes: 0,
      reposts: null,
      replies: said ?? null,
      quotes: quotes ?? null,
    });
    for (const [written, expanded] of links ?? [])
      insert.post_links({ post_id: id, written, expanded, title: null });
  }
  for (const [post_id, reason, parent] of tombstones ?? [])
    insert.tombstones({ post_id, reason, parent_id: parent ?? null });
  for (const [place, finished] of (rounds ?? []).entries())
    insert.rounds({ round: place + 1, refresh: 0, finished: Number(finished) });
  for (let request = 1; request <= (waiting ?? 0); request++)
    insert.requests({
      request,
      round: rounds?.length ?? 1,
      ask: `{"page":${request}}`,
      page: null,
    });
  for (const [place, [conversation_id, number]] of (counted ?? []).entries())
    insert.counted({ page: place + 1, conversation_id, posts: number });
  for (const [post_id, reason] of ceilings ?? []) insert.ceilings({ post_id, reason });
}
