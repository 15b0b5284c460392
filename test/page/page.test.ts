import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, it } from 'vitest';
import { inventedThread } from './invented-thread.ts';
import { madeAgain, madePage } from './made-page.ts';

describe('the page', () => {
  let home: string;
  let working: string;

  beforeAll(async () => {
    home = inventedThread(60);
    working = (await madePage(home)).markup;
  });

  it('is the same to the byte each time', async () => {
    expect((await madeAgain(home, 'working')).markup).toBe(working);
  });

  it('is valid HTML, in both profiles', async () => {
    const validate = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        'long-title': 'off',
        // Safari takes a list without bullets for none, unless it is said to be one.
        'prefer-native-element': ['error', { exclude: ['list', 'region'] }],
        'no-redundant-role': 'off',
        // What is chosen applies at once: there is nothing to submit.
        'wcag/h32': 'off',
      },
    });
    const published = (await madeAgain(home, 'publish')).markup;
    for (const markup of [working, published]) {
      const { results } = await validate.validateString(markup);
      const said = results.flatMap(({ messages }) =>
        messages.map((one) => `${one.line}:${one.column} ${one.ruleId} ${one.message}`),
      );
      expect(said.slice(0, 20)).toEqual([]);
    }
  });

  it('holds nothing that is fetched, no handler and no style of its own in any element', () => {
    const withoutScript = working.replace(/<script>.*?<\/script>/s, '');
    expect(withoutScript).not.toMatch(/<[^>]+\s(?:src|srcset|style|on\w+|action|xlink:href)=/i);
    expect(withoutScript.match(/<link [^>]*>/g)).toEqual(['<link rel="icon" href="data:,">']);
    expect(withoutScript).not.toMatch(/url\(|@import/i);
    expect(working.match(/<script/g)).toHaveLength(1);
  });

  it('has its sections in their order, and headings without a gap', () => {
    const sections = [...working.matchAll(/<section id="([\w-]+)"/g)].map(([, id]) => id);
    expect(sections).toEqual([
      'in-short',
      'rests-on',
      'top-issues',
      'charts',
      'themes',
      'words',
      'references',
      'conversation',
      'replies',
      'method',
    ]);
    const levels = [...working.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
    for (const [place, level] of levels.entries()) {
      expect(level - (levels[place - 1] ?? 0)).toBeLessThanOrEqual(1);
    }
  });

  it('publishes no text, no person, no link to a post and no time', async () => {
    const { markup } = await madePage(inventedThread(60, 'publish'));
    for (const secret of ['number 7', 'Élan', 'i/status', 'person-', 'handle_', 'T08:0', '08:0']) {
      expect(markup.includes(secret), secret).toBe(false);
    }
    expect(markup).toContain('Texts, people and links to posts are not published');
    expect(markup).toContain(
      '<tr id="reply-12"><th scope="row">12</th><td><time datetime="2021-04-14">',
    );
    expect(markup).not.toContain('filter-search');
    expect(markup).not.toContain('Its replies');
  });

  it('holds the most liked replies where all are too many bytes, and says how many', async () => {
    const most = Buffer.byteLength(working) - 20_000;
    const { markup } = await madeAgain(home, 'working', most);
    expect(Buffer.byteLength(markup)).toBeLessThanOrEqual(most);
    const held = markup.match(/<li id="reply-/g)!.length;
    expect(held).toBeGreaterThan(20);
    expect(markup).toContain(
      `The ${held} most liked of 71 replies, so that the page stays small; the workbook has them all.`,
    );
  });

  it('cuts a very long text and says so', () => {
    expect(working).toMatch(/<p class="cut">… cut: 16,\d{3} characters in all<\/p>/);
  });
});

describe('the page of two thousand replies', () => {
  it('holds them all in under two megabytes', { timeout: 600_000 }, async () => {
    const { markup } = await madePage(inventedThread(1989));
    expect(markup.match(/<li id="reply-/g)).toHaveLength(2000);
    expect(Buffer.byteLength(markup)).toBeLessThan(2_000_000);
  });
});
