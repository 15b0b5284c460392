import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { FindingsReport } from '../../pipeline/reports/findings-json.ts';
import { publishInvented } from './invented-thread.ts';

const schema = JSON.parse(readFileSync('pipeline/reports/findings.schema.json', 'utf8'));
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(
  schema,
);

async function report(asked: Parameters<typeof publishInvented>[0] = {}): Promise<FindingsReport> {
  const { reports } = await publishInvented(asked);
  return JSON.parse(readFileSync(join(reports, 'findings.json'), 'utf8'));
}

describe('findings.json', () => {
  it('is as its schema says, with replies, without any, and invented', async () => {
    for (const asked of [{}, { rows: {} }, { settings: ['invented: true'] }]) {
      validate(await report(asked));
      expect(validate.errors).toBeNull();
    }
  });

  it('says what the thread was, how much of it is there and what was left out', async () => {
    const { thread, coverage, replies } = await report();
    expect(thread).toEqual({
      url: 'https://x.com/i/status/1250000000000000001',
      question: 'Whom should we listen to, and what should we ask?',
      askedAt: '2020-04-15T09:00:00Z',
      host: { name: 'Jo Invented', pseudonym: 'host', standing: 'sent in a personal capacity' },
      collectedAt: '2020-05-15T08:00:00Z',
    });
    expect(coverage).toEqual({
      sentences: [
        'At least 25 posts belong to the thread besides the one that asks; 20 of them (80%) could be had.',
        'Of the 5 missing posts, 4 are counted by the service, but not handed over even when asked: by a protected, blocked or closed account, or not in its index; 1 was deleted by its author or by the service.',
      ],
      expected: 25,
      collected: 20,
      missing: 5,
      reasons: { 'not-indexed': 4, deleted: 1 },
      ceilings: {},
      perhapsMissing: 0,
      missingAround: 0,
      finished: null,
      waiting: 0,
      branches: [
        branch('direct-replies', null, 22, { 'not-indexed': 4 }),
        { ...branch('branch', 2, 1, { deleted: 1 }), post: '9007199254740994' },
        { ...branch('branch', 1, 2, {}), post: '9007199254740993' },
      ],
      unreadable: 1,
    });
    expect(replies).toEqual({
      collected: 20,
      counted: 18,
      people: 18,
      leftOut: { 'other-language': 1, 'same-words': 1 },
    });
  });

  it('has the findings as they were found', async () => {
    const { topIssues, themes, references, words, links, made } = await report();
    expect(topIssues.map((issue) => [issue.id, issue.rankByLikesOverThreshold])).toEqual([
      ['wellbeing', 1],
      ['listening', 2],
    ]);
    expect(themes[1]).toMatchObject({ id: 'doughnut', parent: 'wellbeing', counts: 'references' });
    expect(references[0]).toMatchObject({ id: 'doughnut', mentions: 34, replies: 30, people: 28 });
    expect(words[0]).toMatchObject({ word: 'people', forms: { people: 20, People: 5 } });
    expect(links).toHaveLength(3);
    expect(made).toMatchObject({ inputHash: 'cd'.repeat(32), seed: 1 });
  });

  it('has no link to the post and no number of any in the publish profile', async () => {
    const published = await report({ settings: ['profile: publish'] });
    expect(published.thread.url).toBeNull();
    expect(JSON.stringify(published)).not.toMatch(/9007199254740|1250000000000000001/);
  });

  it('says that the replies are invented only where they are', async () => {
    expect(await report()).not.toHaveProperty('invented');
    expect(await report({ settings: ['invented: true'] })).toHaveProperty('invented', true);
  });

  it('changes its fingerprints with the settings they stand for', async () => {
    const [one, other] = [await report(), await report({ settings: ['seed: 2'] })];
    expect(one.made.configHash).not.toBe(other.made.configHash);
    expect(one.made.codebookHash).toBe(other.made.codebookHash);
  });
});

function branch(
  kind: string,
  reply: number | null,
  expected: number,
  reasons: Readonly<Record<string, number>>,
) {
  const missing = Object.values(reasons).reduce((sum, posts) => sum + posts, 0);
  const collected = expected - missing;
  return { kind, post: null, reply, expected, collected, missing, perhapsMissing: 0, reasons };
}
