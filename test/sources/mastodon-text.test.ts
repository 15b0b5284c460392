import { describe, expect, it } from 'vitest';
import { textOfHtml } from '../../pipeline/sources/formats/html-text.ts';
import { contentOf as textAndLinks } from '../../pipeline/sources/formats/mastodon-text.ts';

const contentOf = (content: string, more: object = {}) => textAndLinks({ content, ...more });

describe('the text of a post', () => {
  it('has paragraphs, line ends and lists where a person sees them', () => {
    const { text } = contentOf(
      '<p>One<br>two &amp; three</p><p>Four</p><ul><li>five</li><li>six</li></ul><h1>Seven</h1><blockquote>eight</blockquote>',
    );
    expect(text).toBe('One\ntwo & three\n\nFour\n\n- five\n- six\n\nSeven\n\n> eight');
  });

  it('holds the whole of an address that a page shows in part', () => {
    const { text, links } = contentOf(
      '<p>See <a href="https://www.trees.example/a/very/long/path?x=1&amp;section=2"><span class="invisible">https://www.</span><span class="ellipsis">trees.example/a/very</span><span class="invisible">/long/path?x=1&amp;section=2</span></a>.</p>',
      { card: { url: 'https://www.trees.example/a/very/long/path?x=1&section=2', title: 'Trees' } },
    );
    const address = 'https://www.trees.example/a/very/long/path?x=1&section=2';
    expect(text).toBe(`See ${address}.`);
    expect(links).toEqual([{ written: address, expanded: address, title: 'Trees' }]);
  });

  it('names those who are mentioned as their handles do', () => {
    const mention = (name: string, url: string) =>
      `<span class="h-card"><a href="${url}" class="u-url mention">@<span>${name}</span></a></span>`;
    const { text, links } = contentOf(
      `<p>${mention('ada', 'https://far.example/@ada')} ${mention('bo', 'https://near.example/@bo')} ${mention('cy', 'https://odd.example/users/7')} ${mention('di', 'https://gone.example/@di')} yes</p>`,
      {
        mentions: [
          { username: 'ada', acct: 'ada@far.example', url: 'https://far.example/@ada' },
          { username: 'bo', acct: 'bo', url: 'https://near.example/@bo' },
          { username: 'cy', acct: 'cy@odd.example', url: 'https://odd.example/@cy' },
        ],
      },
    );
    expect(text).toBe('@ada@far.example @bo @cy@odd.example @di yes');
    expect(links).toEqual([]);
  });

  it('keeps tags and the names of emoji, and puts a warning before all', () => {
    const { text, links } = contentOf(
      '<p>:tree: <a href="https://far.example/tags/Oaks" class="mention hashtag">#<span>Oaks</span></a></p>',
      { spoiler_text: 'Trees & shrubs', sensitive: true },
    );
    expect(text).toBe('Trees & shrubs\n:tree: #Oaks');
    expect(links).toEqual([]);
  });

  it('tells where words lead, and whose title is whose', () => {
    const { text, links } = contentOf(
      '<p><a href="https://a.example/">our plan</a>, <a href="https://b.example/">b.example</a>, <a href="javascript:alert(1)">no</a></p>',
      { card: { url: 'https://b.example/', title: 'B' } },
    );
    expect(text).toBe('our plan, b.example, no');
    expect(links).toEqual([
      { written: 'our plan', expanded: 'https://a.example/', title: null },
      { written: 'b.example', expanded: 'https://b.example/', title: 'B' },
    ]);
  });

  it('leaves out the address of what it quotes, which is there for other programs', () => {
    const content =
      '<p class="quote-inline">RE: <a href="https://far.example/@ada/8">https://far.example/@ada/8</a></p><p>Yes!</p>';
    const quote = { state: 'accepted', quoted_status_id: '8' };
    expect(contentOf(content, { quote })).toMatchObject({ text: 'Yes!', links: [] });
    expect(contentOf(content).text).toBe('RE: https://far.example/@ada/8\n\nYes!');
  });
});

describe('HTML that was made to do harm', () => {
  const many = 50_000;

  it.each([
    ['a script', 'a<script>alert(1)</script><style>p{}</style>b', 'ab'],
    ['tags that are never closed', '<p>a<b>b<i>c<a href="x">d', 'abcd'],
    ['tags that were never opened', '</p></div>a</b>', 'a'],
    ['what is no tag', 'a < b <3 > c <', 'a < b <3 > c <'],
    [
      'entities of all kinds',
      '&lt;b&gt; &#0;&#x110000;&#xD800;&nope; &amp;amp;',
      '<b> ���&nope; &amp;',
    ],
    ['a comment without an end', 'a<!-- b', 'a'],
    ['a picture', 'a<img src="x" alt="alt" onerror="alert(1)">b', 'ab'],
  ])('%s gives plain words', (_, html, text) => {
    expect(textOfHtml(html)).toBe(text);
  });

  it.each([
    ['nested tags', '<b>'.repeat(many)],
    ['nested paragraphs', '<div>'.repeat(many)],
    ['nested quotations', '<blockquote>'.repeat(many)],
    ['nested lists', '<ul><li>'.repeat(many)],
    ['nested tables', '<table><tr><td>'.repeat(many)],
    ['nested links', '<a href="x">'.repeat(many)],
    ['closing tags that fit nothing', '<b>'.repeat(many / 4) + '</i>'.repeat(many / 4)],
    ['a very long attribute', `<a href="${'x'.repeat(1_000_000)}">`],
    ['very many attributes', `<a ${'a=1 '.repeat(many)}>`],
    ['openings of tags', '<'.repeat(1_000_000)],
    ['entities', '&amp;'.repeat(many)],
    ['line ends', '<br>'.repeat(many)],
  ])('takes no time and never throws: %s', (_, html) => {
    const began = performance.now();
    const text = textOfHtml(`before ${html} after`);
    expect(text).toMatch(/^before/);
    expect(performance.now() - began).toBeLessThan(5000);
  });
});
