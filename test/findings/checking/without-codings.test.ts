import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { packageFolder } from '../../../pipeline/analysis/home.ts';
import { runQuietly, temporaryHome } from '../../temporary-home.ts';

const own = (path: string) => readFileSync(join(packageFolder, path), 'utf8');

/** The findings of the worked example, with its codings or as though nobody had coded. */
async function found(codings: Readonly<Record<string, string>>) {
  const settings = own('analyses/worked-example/analysis.yaml').replace(
    'data/samples/worked-example.jsonl',
    join(packageFolder, 'data/samples/worked-example.jsonl'),
  );
  const home = temporaryHome({
    'analyses/uk-renewal-2020/themes.yaml': own('analyses/uk-renewal-2020/themes.yaml'),
    'analyses/worked-example/analysis.yaml': settings,
    ...codings,
  });
  const { analysis } = await runQuietly(home, 'worked-example', { to: 'find' });
  const database = new BetterSqlite3(analysis.places.database, { readonly: true });
  return (table: string) =>
    database
      .prepare(
        `select theme, replies, people, likes, replies_over_threshold, likes_over_threshold,
          rank_by_likes_over_threshold, rank_by_replies from ${table} order by theme`,
      )
      .all();
}

describe('the top issues without what people decided', () => {
  it('are those of the same thread that nobody coded, and differ from those with codings', async () => {
    const coded = await found({
      'analyses/worked-example/codings.csv': own('analyses/worked-example/codings.csv'),
      'analyses/worked-example/sample.csv': own('analyses/worked-example/sample.csv'),
    });
    const never = await found({});
    expect(coded('finding_without_codings')).toEqual(never('finding_top_issues'));
    expect(coded('finding_without_codings')).not.toEqual(coded('finding_top_issues'));
    expect(never('finding_without_codings')).toEqual([]);
  });
});
