import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { compare } from '../../pipeline/comparing/compare.ts';
import type { Comparison } from '../../pipeline/comparing/report/comparison.ts';
import { comparisonJson } from '../../pipeline/comparing/report/json.ts';
import { smallCodebook, smallSettings } from '../temporary-home.ts';
import { exchange, homeForAll, runAndKeep, threadOf, withRuns, writeReplies } from './compared.ts';

const schema = JSON.parse(readFileSync('pipeline/comparing/report/comparison.schema.json', 'utf8'));
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(
  schema,
);

const texts = (number: number, first: string, second: string) =>
  Array.from({ length: number }, (_, place) => (place % 3 === 0 ? first : second));

/** "one", run twice with other replies, likes and rules; "other"; and "tiny", of a single reply. */
const home = homeForAll(
  Object.fromEntries(
    ['one', 'other', 'tiny'].flatMap((name) => [
      [
        `analyses/${name}/analysis.yaml`,
        `${smallSettings.replace('replies.jsonl', `${name}.jsonl`)}invented: true\n`,
      ],
      [`analyses/${name}/themes.yaml`, smallCodebook],
      [`data/${name}.jsonl`, ''],
    ]),
  ),
  async (made) => {
    writeReplies(made, threadOf(2, texts(30, 'We need buses', 'Listen to the gulls')), 'one');
    await runAndKeep(made, 'one');
    const more = texts(36, 'We need buses and trams', 'Listen to the herons');
    writeReplies(made, threadOf(2, more, { likes: 4 }), 'one');
    exchange(made, 'analyses/one/themes.yaml', '[listen]', '[listen, tram]');
    await runAndKeep(made, 'one');
    writeReplies(made, threadOf(3, texts(25, 'Listen to me', 'The harbour')), 'other');
    await runAndKeep(made, 'other');
    writeReplies(made, threadOf(4, ['Listen to the heron']), 'tiny');
    await runAndKeep(made, 'tiny');
  },
);

const silent = { expect() {}, step() {} };

function comparison(one: string, other: string): Promise<Comparison> {
  return withRuns(home(), [one, other], (first, second) => compare(first, second, silent));
}

const asRead = (compared: Comparison) => JSON.parse(JSON.stringify(comparisonJson(compared)));

describe('comparison.json', () => {
  it.each([
    ['two threads', 'one', 'other'],
    ['a thread and a single reply', 'one', 'tiny'],
    ['two runs', 'one@1', 'one'],
    ['a run and itself', 'one@1', 'one@1'],
  ])('is as its schema says for %s', async (_, one, other) => {
    validate(asRead(await comparison(one, other)));
    expect(validate.errors).toBeNull();
  });

  it('has no two columns of one name in a table', async () => {
    for (const [one, other] of [
      ['one', 'other'],
      ['one@1', 'one'],
    ] as const) {
      for (const { name, columnNames } of (await comparison(one, other)).tables) {
        expect(columnNames, name).toEqual([...new Set(columnNames)]);
      }
    }
  });

  it('is refused by the schema where a column is missing or a share is over 1', async () => {
    const json = asRead(await comparison('one', 'other'));
    const [row] = json.tables.shares;
    expect(
      validate({ ...json, tables: { ...json.tables, shares: [{ ...row, one_share: 2 }] } }),
    ).toBe(false);
    const { reason: _, ...rest } = row;
    expect(validate({ ...json, tables: { ...json.tables, shares: [rest] } })).toBe(false);
  });
});
