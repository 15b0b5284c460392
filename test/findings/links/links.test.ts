import { describe, expect, it } from 'vitest';
import { findingsOf, type Reply, type Resolved } from './linked.ts';

async function linksOf(replies: readonly Reply[], resolved?: Resolved) {
  const { links } = await findingsOf(replies, resolved);
  return links.map(({ url, replies, people }) => [url, replies, people]);
}

describe('the links that replies pass on', () => {
  it('are also those of a card that stands below the text, once a reply', async () => {
    const card = ['https://paper.example/a?utm_source=x', 'https://paper.example/a?utm_source=x'];
    const links = [card as [string, string]];
    expect(
      await linksOf([
        { text: 'Read this', links, author: 'ann' },
        { text: 'Read https://paper.example/a', links, author: 'ann' },
        { text: 'http://www.paper.example/a/', author: 'bob' },
      ]),
    ).toEqual([['https://paper.example/a', 3, 2]]);
  });

  it('are also those that words of the text lead to', async () => {
    const links = [['here', 'https://paper.example/d']] as const;
    const reply = { text: 'Read it here.', links, author: 'ann' };
    expect(await linksOf([reply])).toEqual([['https://paper.example/d', 1, 1]]);
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
    const cards = addresses.map(([quoted, address]) => ({
      quoted,
      links: [[address, address]] as const,
    }));
    expect(await linksOf(cards)).toEqual([]);
    const written = { quoted: '555', text: 'Yes https://x.com/somebody/status/555' };
    expect(await linksOf([written])).toEqual([]);
  });

  it('take the place of short addresses in the text that nobody has resolved', async () => {
    const listed = ['https://paper.example/b', 'https://paper.example/b'] as const;
    expect(
      await linksOf([
        { text: 'See https://t.co/abc', links: [listed] },
        { text: 'See https://t.co/xyz' },
      ]),
    ).toEqual([
      ['https://paper.example/b', 1, 1],
      ['https://t.co/xyz', 1, 1],
    ]);
  });

  it('leave out cards of replies that are not counted', async () => {
    const links = [['https://paper.example/c', 'https://paper.example/c']] as const;
    expect(await linksOf([{ author: 'host', links }])).toEqual([]);
  });

  it('stand in the order of people, then of likes', async () => {
    const text = (name: string) => `Read https://paper.example/${name}`;
    const { links } = await findingsOf([
      { text: text('liked'), likes: 90, author: 'ann' },
      { text: `${text('liked')} again`, likes: 1, author: 'ann' },
      { text: text('shared'), likes: 1, author: 'bob' },
      { text: text('shared'), likes: 2, author: 'cem' },
      { text: text('quiet'), likes: 3, author: 'dee' },
    ]);
    expect(
      links.map(({ url, people, replies, likes }) => [url.slice(21), people, replies, likes]),
    ).toEqual([
      ['/shared', 2, 2, 3],
      ['/liked', 1, 2, 91],
      ['/quiet', 1, 1, 3],
    ]);
  });

  it('have the title that the service gave, whatever form of the address it stood with', async () => {
    const { links } = await findingsOf([
      { links: [['http://www.paper.example/t/', 'http://www.paper.example/t/', 'Buses at night']] },
      { text: 'https://paper.example/t?fbclid=1' },
    ]);
    expect(links).toMatchObject([
      { url: 'https://paper.example/t', title: 'Buses at night', replies: 2 },
    ]);
  });
});

describe('short addresses', () => {
  const replies = [
    { text: 'Read https://bit.ly/one', author: 'ann', likes: 3 },
    { text: 'Read https://tinyurl.com/one', author: 'bob', likes: 4 },
    { text: 'Read https://www.paper.example/x?utm_source=y', author: 'cem', likes: 5 },
    { text: 'Read https://bit.ly/gone and https://bit.ly/new', author: 'dee' },
    { text: 'My bus https://t.co/photo', author: 'eve' },
    { text: 'Yes https://t.co/quoted', author: 'fay', quoted: '77' },
  ];
  const resolved = {
    'https://bit.ly/one': { target: 'http://paper.example/x/' },
    'https://tinyurl.com/one': { target: 'https://paper.example/x#top' },
    'https://bit.ly/gone': { outcome: 'gone' },
    'https://t.co/photo': { target: 'https://twitter.com/eve/status/5/photo/1' },
    'https://t.co/quoted': { target: 'https://twitter.com/gil/status/77' },
  };

  it('count as the page that they lead to, which tells that it came from them', async () => {
    const { links } = await findingsOf(replies, resolved);
    expect(links.map((row) => [row.url, row.people, row.likes, row.resolved_from])).toEqual([
      ['https://paper.example/x', 3, 12, '["https://bit.ly/one","https://tinyurl.com/one"]'],
      ['https://bit.ly/gone', 1, 0, '[]'],
      ['https://bit.ly/new', 1, 0, '[]'],
    ]);
    expect(links[1]).toMatchObject({
      kind: 'short',
      why: 'It is a short address, and where it leads is not known.',
    });
  });

  it('are counted by what is known of where they lead', async () => {
    const { linkGroups } = await findingsOf(replies, resolved);
    const short = linkGroups.filter(({ by }) => by === 'short');
    expect(
      short.map(({ value, links, replies, people, likes }) => [
        value,
        links,
        replies,
        people,
        likes,
      ]),
    ).toEqual([
      ['resolved', 2, 2, 2, 7],
      ['gone', 1, 1, 1, 0],
      ['not-asked', 1, 1, 1, 0],
    ]);
  });
});

describe('links in groups', () => {
  const replies = [
    {
      text: 'More buses: https://ons.gov.uk/a https://gov.uk/b https://gov.uk/c',
      author: 'ann',
      likes: 5,
    },
    { text: 'We should listen to them https://gov.uk/b', author: 'ann', likes: 1 },
    { text: 'Trains, read The Green Timetable https://news.example/d', author: 'bob', likes: 2 },
    { text: 'Nothing to read', author: 'cem', likes: 9 },
  ];

  it('count a reply once for each group, and a person once', async () => {
    const { linkGroups } = await findingsOf(replies);
    expect(
      linkGroups.map(({ by, value, links, replies, people, likes }) => [
        by,
        value,
        links,
        replies,
        people,
        likes,
      ]),
    ).toEqual([
      ['all', 'all', 4, 3, 2, 8],
      ['kind', 'government', 2, 2, 1, 6],
      ['kind', 'data', 1, 1, 1, 5],
      ['kind', 'other', 1, 1, 1, 2],
      ['domain', 'gov.uk', 2, 2, 1, 6],
      ['domain', 'ons.gov.uk', 1, 1, 1, 5],
      ['domain', 'news.example', 1, 1, 1, 2],
    ]);
  });

  it('stand with each theme of their replies, inner and outer', async () => {
    const { themeLinks } = await findingsOf(replies);
    expect(
      themeLinks.map(({ theme, url, replies, people, likes }) => [
        theme,
        url,
        replies,
        people,
        likes,
      ]),
    ).toEqual([
      ['transport', 'https://gov.uk/b', 1, 1, 5],
      ['transport', 'https://gov.uk/c', 1, 1, 5],
      ['transport', 'https://ons.gov.uk/a', 1, 1, 5],
      ['transport', 'https://news.example/d', 1, 1, 2],
      ['timetable', 'https://news.example/d', 1, 1, 2],
      ['listening', 'https://gov.uk/b', 1, 1, 1],
    ]);
  });

  it('are none where nobody passes on an address', async () => {
    const { links, linkGroups, themeLinks } = await findingsOf([{ text: 'Buses' }]);
    expect([links, linkGroups, themeLinks]).toEqual([[], [], []]);
  });
});
