import type { Analysis } from '../analysis/analysis.ts';
import { readerOf } from '../database/access.ts';
import type { Connection } from '../database/open.ts';
import { collectedTableNames } from '../database/schema.ts';
import { counted, posts } from '../wording/numbers.ts';

/** How far collecting from a service has come, in a line; none for files. */
export async function collectionLines(
  analysis: Analysis,
  database: Connection,
): Promise<readonly string[]> {
  const read = readerOf(database, collectedTableNames, 'The status');
  const { service, answers, last } = read.one<{
    service: string;
    answers: number;
    last: string | null;
  }>(
    `select max(format) as service, count(*) as answers, max(seen_at) as last
     from answers join pages using (page)`,
  )!;
  if (answers === 0) return [];
  const brought = `${service}: ${posts(read.count('posts'))} in ${counted(answers, 'answer')}, the last on ${last?.slice(0, 16).replace('T', ' ')} UTC`;
  const cost =
    read.count('charges') === 0
      ? ''
      : `; about $${(await spent(analysis, database)).toFixed(2)} spent`;
  const next = read.count('rounds where finished = 0') > 0 ? 'go on' : 'ask for what is new';
  return [`${brought}${cost}; run again to ${next}.`];
}

async function spent(analysis: Analysis, database: Connection): Promise<number> {
  const { serviceOf } = await import('../sources/service-of.ts');
  const { service } = await serviceOf(analysis, process.env);
  return service.cost?.(readerOf(database, collectedTableNames, 'The status')) ?? 0;
}
