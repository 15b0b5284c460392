/**
 * The tables that the stages share: they are the contract, and the files beside this one are
 * the whole of it.
 *
 * Collected tables hold what came in. Derived tables are emptied and refilled by the one stage that
 * declares them, and can be thrown away at any time. Yes and no are 1 and 0, times are ISO 8601 in
 * UTC, ids are text, and `reply` is a reply's number in order of time.
 */
import { digest } from '../digest.ts';
import { type CollectedTables, collectedTables } from './collected-tables.ts';
import { type FindingTables, findingTables } from './finding-tables.ts';
import { type ReplyTables, replyTables } from './reply-tables.ts';
import { runTables } from './run-tables.ts';

export type DerivedTables = ReplyTables & FindingTables;
export type Tables = CollectedTables & DerivedTables;
export type CollectedTable = keyof CollectedTables;
export type DerivedTable = keyof DerivedTables;
export type TableName = keyof Tables;

export const collectedTableNames = Object.keys(collectedTables) as readonly CollectedTable[];

export const derivedTables: Record<DerivedTable, string> = { ...replyTables, ...findingTables };

const bookkeeping = {
  stages: 'stage text primary key, fingerprint text not null, finished_at text not null',
  outputs: 'path text primary key, stage text not null',
};

const indexes = [
  'create index if not exists posts_by_parent on posts (parent_id)',
  'create index if not exists authors_by_handle on authors (handle collate nocase)',
  'create index if not exists requests_waiting on requests (request) where page is null',
  'create index if not exists answers_by_ask on answers (ask, page)',
  'create index if not exists tags_by_theme on tags (theme, reply)',
];

/** Every statement that an empty database needs. */
export function schema(): string {
  const tables = { ...collectedTables, ...derivedTables, ...bookkeeping, ...runTables };
  const creates = Object.entries(tables).map(
    ([name, columns]) => `create table if not exists ${name} (${columns}) strict`,
  );
  return [...creates, ...indexes, latestCounts, tokensInRows, countedReplies].join(';\n');
}

/** Each post's newest counts: by the service's own time where it gave one. */
const latestCounts = `create view if not exists latest_counts as
  select post_id, likes, reposts, replies, quotes, seen_at from (
    select c.*, p.seen_at, row_number() over (
      partition by c.post_id order by coalesce(p.seen_at, p.imported_at) desc, p.page desc) as newest
    from counts c join pages p on p.page = c.page)
  where newest = 1`;

/** One row a word, for whoever asks the database by hand. */
const tokensInRows = `create view if not exists tokens_in_rows as
  select t.reply, each.key as position, each.value ->> 0 as starts, each.value ->> 1 as ends,
    v.form, v.lemma, v.kind, v.stop, each.value ->> 3 as clause
  from tokens t, json_each(t.tokens) each join vocabulary v on v.word = each.value ->> 2`;

/** The replies that the findings rest on: those not left out, in any way. */
const countedReplies = `create view if not exists counted_replies as
  select * from replies where left_out is null
    and not exists (select 1 from set_aside where set_aside.reply = replies.reply)`;

/** Another with every change of the schema: derived tables of another version are made anew. */
export const schemaVersion = Number.parseInt(digest(schema()).slice(0, 7), 16);
