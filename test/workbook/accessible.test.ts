import { basename } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type OpenBook, openBook } from './open-book.ts';
import { formattingRules, plainFormatting, workingConveniences } from './rules/formatting.ts';
import { type PrivateThings, publishingRules } from './rules/publishing.ts';
import type { Rule } from './rules/rule.ts';
import { sheetRules } from './rules/sheets.ts';
import { emptyCellsAreExplained, tableRules } from './rules/tables.ts';
import { workedExampleIn } from './worked-example-books.ts';

const profiles = ['working', 'publish'] as const;
const books = new Map<string, OpenBook[]>();
const nothing: PrivateThings = { texts: [], handles: [], postIds: [], public: [] };
let privateThings = nothing;

beforeAll(async () => {
  const examples = await workedExampleIn(profiles);
  for (const [profile, { files, privateThings: things }] of examples) {
    const opened: OpenBook[] = [];
    for (const file of files) opened.push(await openBook(file));
    books.set(profile, opened);
    privateThings = things;
  }
}, 120_000);

/** What breaks the rule, in each of the workbooks of the profile. */
function brokenIn(profile: string, rule: Rule): string[] {
  return books
    .get(profile)!
    .flatMap((book) => rule.broken(book).map((what) => `${basename(book.fileName)}: ${what}`));
}

describe('the workbook and its details, in both profiles', () => {
  it('are two', () => {
    for (const profile of profiles) {
      expect(books.get(profile)!.map(({ fileName }) => fileName)).toEqual([
        'worked-example-details.xlsx',
        'worked-example.xlsx',
      ]);
    }
  });

  for (const rule of [...tableRules, ...sheetRules, ...formattingRules]) {
    it(rule.rule, () => {
      for (const profile of profiles) expect(brokenIn(profile, rule), profile).toEqual([]);
    });
  }
});

describe('what is published', () => {
  for (const rule of [...plainFormatting, emptyCellsAreExplained]) {
    it(rule.rule, () => {
      expect(brokenIn('publish', rule)).toEqual([]);
    });
  }

  for (const [place, { rule }] of publishingRules(nothing).entries()) {
    it(rule, () => {
      expect(privateThings.texts.length).toBeGreaterThan(600);
      expect(privateThings.handles.length).toBeGreaterThan(600);
      expect(brokenIn('publish', publishingRules(privateThings)[place]!)).toEqual([]);
    });
  }
});

describe('the working profile', () => {
  for (const rule of workingConveniences) {
    it(rule.rule, () => {
      expect(brokenIn('working', rule)).toEqual([]);
    });
  }

  it('has what is not published, so that the rules are seen to find it', () => {
    const [names, ...others] = publishingRules({ ...privateThings, handles: ['person'] });
    for (const rule of others) expect(brokenIn('working', rule), rule.rule).not.toEqual([]);
    expect(brokenIn('publish', names!)).not.toEqual([]);
  });
});
