import { describe, expect, it } from 'vitest';
import { type Came, found } from './collected.ts';

const root: Came = { id: '100' };

async function linksOf(posts: readonly Came[]) {
  const { findings } = await found({ root: '100', posts: [root, ...posts] });
  return findings.links.map(({ url, replies, people }) => [url, replies, people]);
}

describe('the links that replies pass on', () => {
  it('are also those of a card that stands below the text, once a reply', async () => {
    const card = ['https://paper.example/a?utm_source=x', 'https://paper.example/a?utm_source=x'];
    const links = [card as [string, string]];
    expect(
      await linksOf([
        { id: '101', parent: '100', text: 'Read this', links, author: 'ann' },
        { id: '102', parent: '100', text: 'Read https://paper.example/a', links, author: 'ann' },
        { id: '103', parent: '100', text: 'http://www.paper.example/a/', author: 'bob' },
      ]),
    ).toEqual([['https://paper.example/a', 3, 2]]);
  });

  it('are also those that words of the text lead to', async () => {
    const links = [['here', 'https://paper.example/d']] as const;
    const post = { id: '101', parent: '100', text: 'Read it here.', links, author: 'ann' };
    expect(await linksOf([post])).toEqual([['https://paper.example/d', 1, 1]]);
  });

  it('are no pages of posts that are quoted, on any service, and no pictures', async () => {
    const post = 'at://did:plc:abc/app.bsky.feed.post/3kx';
    const addresses = [
      ['555000555000', 'https://x.com/somebody/status/555000555000'],
      ['109876543210', 'https://social.example/@jane/109876543210'],
      [post, 'https://bsky.app/profile/jane.example/post/3kx'],
      [post, post],
      ['1', 'https://x.com/somebody/status/77/photo/1'],
      ['1', 'https://media.tenor.com/abc/nodding.gif?hh=276&ww=498'],
    ] as const;
    const posts = addresses.map(([quoted, address], place) => ({
      id: String(101 + place),
      parent: '100',
      quoted,
      links: [[address, address]] as const,
    }));
    expect(await linksOf(posts)).toEqual([]);
  });

  it('take the place of short addresses in the text that nobody has resolved', async () => {
    const listed = ['https://paper.example/b', 'https://paper.example/b'] as const;
    expect(
      await linksOf([
        { id: '101', parent: '100', text: 'See https://t.co/abc', links: [listed] },
        { id: '102', parent: '100', text: 'See https://t.co/xyz' },
      ]),
    ).toEqual([
      ['https://paper.example/b', 1, 1],
      ['https://t.co/xyz', 1, 1],
    ]);
  });

  it('leave out cards of replies that are not counted', async () => {
    const links = [['https://paper.example/c', 'https://paper.example/c']] as const;
    const posts = [
      { ...root, author: 'host' },
      { id: '101', parent: '100', author: 'host', links },
    ];
    const { findings } = await found({ root: '100', posts });
    expect(findings.links).toEqual([]);
  });
});
