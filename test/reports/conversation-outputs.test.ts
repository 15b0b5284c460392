import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FindingsReport } from '../../pipeline/reports/findings-json.ts';
import { detailsOf, readWorkbook, tableOf } from '../workbook/read-workbook.ts';
import { type Published, publishInvented } from './invented-thread.ts';

describe('the conversation in the outputs', () => {
  let working: Published;
  let published: Published;
  beforeAll(async () => {
    working = await publishInvented();
    published = await publishInvented({ settings: ['profile: publish'] });
  });
  const report = ({ reports }: Published): FindingsReport =>
    JSON.parse(readFileSync(join(reports, 'findings.json'), 'utf8'));
  const hoursOf = (from: Published) =>
    report(from)
      .exchanges.filter(({ unit }) => unit === 'hours')
      .map(({ value }) => value);
  const headsOf = async (published: Published) =>
    Object.keys(tableOf(await readWorkbook(published, detailsOf), 'Discussions')[0]!);

  it('gives no time of any one post in the publish profile', () => {
    expect(hoursOf(working)).toEqual([0.0125, 8.4]);
    expect(hoursOf(published)).toEqual([1, 9]);
    const rows = parse(readFileSync(join(published.reports, 'data/exchanges.csv')), {
      bom: true,
      columns: true,
    }) as { kind: string; value: string }[];
    expect(rows.find(({ kind }) => kind === 'hours-to-first')?.value).toBe('1');
  });

  it('shows what opens a discussion in the working profile alone', async () => {
    expect(await headsOf(working)).toContain('Text');
    const heads = await headsOf(published);
    expect(heads).toContain('Reply');
    for (const hidden of ['Text', 'Post', 'Time (UTC)']) expect(heads).not.toContain(hidden);
  });

  it('has each question with the themes of its answers', () => {
    const { questions } = report(working);
    expect(questions.map(({ question, people, share }) => [question, people, share.value])).toEqual(
      [
        [0, 9, 0.5],
        [1, 9, 0.5],
        [2, 0, 0],
      ],
    );
    expect(questions[1]!.themes.map(({ id, findsAnswers }) => [id, findsAnswers])).toEqual([
      ['listening', true],
      ['wellbeing', false],
      ['doughnut', false],
    ]);
  });
});
