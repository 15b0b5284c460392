import { join } from 'node:path';
import { clean } from '../../../pipeline/2-clean.ts';
import { tokenise } from '../../../pipeline/3-tokenise.ts';
import { tag } from '../../../pipeline/4-tag.ts';
import { weigh } from '../../../pipeline/6-weigh.ts';
import { find } from '../../../pipeline/7-find.ts';
import { readAnalysis } from '../../../pipeline/analysis/analysis.ts';
import { readerOf, writerOf } from '../../../pipeline/database/access.ts';
import type { ResolvedLinkRow } from '../../../pipeline/database/collected-tables.ts';
import { openStore, type Store } from '../../../pipeline/database/open.ts';
import { collectedTableNames } from '../../../pipeline/database/schema.ts';
import {
  type Findings,
  findingReads,
  readFindings,
} from '../../../pipeline/reports/read-findings.ts';
import type { Stage } from '../../../pipeline/stage.ts';
import { smallCodebook, smallSettings, temporaryHome } from '../../temporary-home.ts';

/** A reply to the post 100 of the author "host". */
export interface Reply {
  readonly text?: string;
  readonly author?: string;
  readonly likes?: number;
  readonly quoted?: string;
  readonly links?: readonly (readonly [written: string, expanded: string, title?: string])[];
}

/** What came of short addresses that were asked: where each leads, or why that is not known. */
export type Resolved = Readonly<
  Record<string, { readonly target: string } | { readonly outcome: string }>
>;

/** The findings of a thread of such replies, by the stages that they rest on. */
export async function findingsOf(
  replies: readonly Reply[],
  resolved: Resolved = {},
): Promise<Findings> {
  const home = temporaryHome({
    'analyses/small/analysis.yaml': smallSettings,
    'analyses/small/themes.yaml': smallCodebook,
  });
  const store = openStore(join(home, 'small.sqlite'));
  fill(store, replies, resolved);
  const analysis = readAnalysis(home, 'small');
  for (const stage of [clean, tokenise, tag, weigh, find] as readonly Stage[]) {
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
  return findings;
}

function fill({ write }: Store, replies: readonly Reply[], resolved: Resolved): void {
  const insert = writerOf(write, collectedTableNames);
  insert.origin({ settings: '', root: '100' });
  insert.pages({
    page: 1,
    address: 'here',
    format: 'test',
    sha256: '1',
    seen_at: '2026-01-01T00:00:00Z',
    imported_at: '2026-01-01',
    posts: replies.length,
    unreadable: 0,
    tells: 1,
    columns: null,
  });
  const question = { text: 'What should change?', author: 'host', likes: 0 };
  for (const [place, reply] of [question, ...replies].entries()) {
    const { text = 'words', author, likes = 0, quoted, links = [] }: Reply = reply;
    const id = String(100 + place);
    insert.posts({
      id,
      author_id: author ?? `by-${id}`,
      parent_id: place === 0 ? null : '100',
      quoted_id: quoted ?? null,
      conversation_id: '100',
      text,
      created_at: `2026-01-01T00:00:${String(place).padStart(2, '0')}Z`,
      lang: 'en',
      repost: 0,
      url: null,
    });
    insert.counts({ post_id: id, page: 1, likes, reposts: null, replies: null, quotes: null });
    for (const [written, expanded, title = null] of links)
      insert.post_links({ post_id: id, written, expanded, title });
  }
  for (const [address, came] of Object.entries(resolved)) {
    const known = { target: null, outcome: 'resolved', ...came };
    const row: ResolvedLinkRow = { address, ...known, times: 1, asked_at: '2026-01-02T00:00:00Z' };
    insert.resolved_links(row);
  }
}
