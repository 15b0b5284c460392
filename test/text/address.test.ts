import { describe, expect, it } from 'vitest';
import { normalAddress } from '../../pipeline/text/address.ts';
import { randomFrom } from '../bench/random.ts';

describe('the normal form of an address', () => {
  it.each([
    // What follows the reader about
    ['https://a.example/x?utm_source=y&utm_medium=z', 'https://a.example/x'],
    ['https://a.example/x?UTM_Source=y&page=2&fbclid=1', 'https://a.example/x?page=2'],
    ['https://a.example/x?utm%5Fsource=y&gclid=1&igshid=2&mc_cid=3', 'https://a.example/x'],
    ['https://a.example/x?ref_src=twsrc%5Etfw', 'https://a.example/x'],
    ['https://youtube.com/playlist?list=PL1&si=abc', 'https://youtube.com/playlist?list=PL1'],
    ['https://open.spotify.com/episode/1?si=abc', 'https://open.spotify.com/episode/1'],
    ['https://x.com/search?q=bus&s=20&t=Ab', 'https://x.com/search?q=bus'],
    ['https://theguardian.com/a?CMP=share_btn_tw', 'https://theguardian.com/a'],
    // Where a click came from, where the value says so
    ['https://a.example/x?ref=tw', 'https://a.example/x'],
    ['https://a.example/x?src=x', 'https://a.example/x'],
    ['https://a.example/x?Ref=T%2Eco&page=2', 'https://a.example/x?page=2'],
    ['https://a.example/x?page=2&src=Facebook&ref=share', 'https://a.example/x?page=2'],
    // One page, several ways to write it
    ['http://www.paper.example/a/', 'https://paper.example/a'],
    ['HTTPS://Paper.Example:443/a', 'https://paper.example/a'],
    ['http://paper.example:80/a', 'https://paper.example/a'],
    ['https://paper.example./a#', 'https://paper.example/a'],
    ['https://paper.example/a?', 'https://paper.example/a'],
    ['https://paper.example/a#chapter-2', 'https://paper.example/a'],
    ['https://paper.example/a#:~:text=buses,again', 'https://paper.example/a'],
    ['https://paper.example/%e2%80%99', 'https://paper.example/%E2%80%99'],
    ['http://www.gov.uk/guidance/', 'https://gov.uk/guidance'],
    ['https://jane:secret@paper.example/a', 'https://paper.example/a'],
    // Pages for AMP and for telephones
    ['https://paper.example/a-b-c/amp/', 'https://paper.example/a-b-c'],
    ['https://paper.example/a-1.html?amp', 'https://paper.example/a-1.html'],
    ['https://paper.example/a-1.amp.html', 'https://paper.example/a-1.html'],
    ['https://bbc.co.uk/news/uk-1234.amp', 'https://bbc.co.uk/news/uk-1234'],
    ['https://paper.example/a_story.html?outputType=amp', 'https://paper.example/a_story.html'],
    ['https://www.google.co.uk/amp/s/www.paper.example/a/amp', 'https://paper.example/a/amp'],
    ['https://www.google.com/amp/s/paper.example/a-1/amp', 'https://paper.example/a-1'],
    ['https://a-example.cdn.ampproject.org/c/s/a.example/x', 'https://a.example/x'],
    ['https://amp.theguardian.com/a', 'https://theguardian.com/a'],
    ['https://m.bbc.co.uk/news', 'https://bbc.co.uk/news'],
    ['https://en.m.wikipedia.org/wiki/Bus', 'https://en.wikipedia.org/wiki/Bus'],
    ['https://m.wikipedia.org', 'https://wikipedia.org'],
    // Pages that only lead on
    ['https://www.google.com/url?sa=t&q=https%3A%2F%2Fa.example%2Fx', 'https://a.example/x'],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fa.example%2F&h=AT0', 'https://a.example'],
    // Videos
    ['https://youtu.be/abcdefghi_1?t=42', 'https://youtube.com/watch?v=abcdefghi_1'],
    ['https://m.youtube.com/watch?t=1&v=abcdefghi_1', 'https://youtube.com/watch?v=abcdefghi_1'],
    ['http://www.youtube.com/embed/abcdefghi_1', 'https://youtube.com/watch?v=abcdefghi_1'],
    ['https://youtube.com/shorts/abcdefghi_1', 'https://youtube.com/watch?v=abcdefghi_1'],
    ['https://youtu.be/', 'https://youtube.com'],
    // X
    ['https://mobile.twitter.com/jane/status/12?s=20&t=Ab', 'https://x.com/i/status/12'],
    ['https://twitter.com/i/web/status/12', 'https://x.com/i/status/12'],
    ['https://twitter.com/search?q=bus', 'https://x.com/search?q=bus'],
    ['https://twitter.com/jane', 'https://x.com'],
    // DOIs
    ['http://dx.doi.org/10.1234/ABC.5', 'https://doi.org/10.1234/abc.5'],
    ['https://www.doi.org/10.1234/abc.5', 'https://doi.org/10.1234/abc.5'],
  ])('of %s is %s', (written, normal) => {
    expect(normalAddress(written)).toBe(normal);
  });

  it.each([
    // This machine, and what may be served by http alone
    'http://127.0.0.1:8080/a',
    'http://127.0.0.1/a',
    'http://localhost:3000/a',
    'http://localhost/a',
    'http://[::1]/a',
    'http://192.168.0.1/a',
    'http://paper.example:8080/a',
    // Other pages than they seem at first sight
    'https://shop.example/guitars/amp',
    'https://m.paper.example/a',
    'https://mobile.de/a',
    'https://m.me/a',
    'https://www.com/a',
    'https://www.co.uk/a',
    'https://paper.example/?ref=branch&source=2&share=3&si=4&t=5',
    'https://github.com/a/b/blob/c.md?ref=main',
    'https://github.com/a/b/blob/c.md?ref=social',
    'https://paper.example/?ref',
    'https://paper.example/?ref=chapter-2&src=%zz',
    'https://paper.example/?from=twitter&ref_id=tw',
    'https://paper.example/#/letters/2',
    'https://paper.example/#!/letters/2',
    'https://blog.twitter.com/a',
    'https://youtube.com/@somebody',
    'https://youtube.com/watch?v=short',
    'https://doi.org/the-identifier/Resources',
    'https://google.com/url?q=javascript:alert(1)',
    'https://web.archive.org/web/2020/https://paper.example/a',
    // No addresses of the web
    'javascript:alert(1)#x',
    'mailto:jane@paper.example?utm_source=x',
    'ftp://paper.example/a/',
    'at://did:plc:abc',
    'https://',
    'no address',
    '',
  ])('of %s is itself', (address) => {
    expect(normalAddress(address)).toBe(address);
  });

  it('is its own normal form and never fails, for addresses of every kind', () => {
    const chance = randomFrom(5);
    const pick = <Item>(items: readonly Item[]): Item =>
      items[Math.floor(chance() * items.length)]!;
    const some = (items: readonly string[], most: number) =>
      Array.from({ length: Math.floor(chance() * (most + 1)) }, () => pick(items)).join('');
    for (let round = 0; round < 40_000; round++) {
      const written = `${pick(beginnings)}${some(prefixes, 3)}${pick(hosts)}${pick(ports)}${some(paths, 4)}${some(queries, 4)}${some(fragments, 2)}`;
      const normal = normalAddress(written);
      expect(normalAddress(normal), written).toBe(normal);
    }
  });

  it('takes no longer for an address that was made to keep it busy', () => {
    for (const part of [
      'google.com/amp/s/',
      'www.',
      '?v=',
      '%e2',
      '/amp',
      '#:~:',
      '&utm_source=x',
    ]) {
      const written = `https://${part.repeat(100_000)}a.example/x`;
      const began = performance.now();
      const normal = normalAddress(written);
      expect(normalAddress(normal)).toBe(normal);
      expect(performance.now() - began, part).toBeLessThan(2000);
    }
  });
});

const beginnings = [
  'https://',
  'http://',
  'HTTPS://',
  'http://jane:secret@',
  'at://',
  'javascript:',
  '//',
  '',
];
const prefixes = ['www.', 'm.', 'mobile.', 'amp.', 'en.m.', 'blog.', '.'];
const hosts = [
  ...['paper.example', 'gov.uk', 'co.uk', 'com', 'localhost', '127.0.0.1', '[::1]', 'ÜBER.example'],
  ...['youtube.com', 'youtu.be', 'twitter.com', 'x.com', 'xcancel.com', 'doi.org', 'dx.doi.org'],
  ...['bbc.co.uk', 'theguardian.com', 'guardian.co.uk', 'wikipedia.org', 'old.reddit.com'],
  ...['google.com', 'google.co.uk', 'a.cdn.ampproject.org', 'l.facebook.com', 'did:plc:abc'],
  ...['xn--ber-goa.example', 'paper.example.', '', 'a..b', '1.2.3', 'xn--a'],
];
const ports = ['', '', '', ':80', ':443', ':8080', ':99999'];
const paths = [
  ...['/', '//', '/a', '/A-1', '/amp', '/amp/', '/amp/s/youtu.be/abcdefghi_1', '.amp', '.amp.html'],
  ...[
    '/watch',
    '/shorts/abcdefghi_1',
    '/jane/status/12',
    '/i/web/status/3',
    '/search',
    '/url',
    '/l.php',
  ],
  ...[
    '/10.1/AB',
    '/c/s/www.google.com/amp/m.bbc.co.uk',
    '/%e2%80%99',
    '/%zz',
    '/../..',
    '\\',
    ' ',
    '💚',
  ],
  ...['/app.bsky.feed.post/3k', '/redirect'],
];
const queries = [
  ...[
    '?',
    '&',
    '=',
    '?utm_source=x',
    '&v=abcdefghi_1',
    '?v=abcdefghi_1&t=3',
    '&fbclid',
    '?amp',
    '&amp=1',
  ],
  ...[
    '?q=https://www.google.com/url?q=http://a.example/',
    '&u=https%3A%2F%2Fm.youtube.com%2F',
    '?s=20&t=x',
  ],
  ...[
    '?url=http://a.example/%2525',
    '?a=%2Fb%2f',
    '&&',
    '?x=/',
    '?%',
    '?ref=tw',
    '&src=%74w',
    '&ref=main',
    '?ref=%2574w',
  ],
];
const fragments = [
  '#',
  '#top',
  '#:~:text=a',
  '#/',
  '#/a/',
  '#!/a',
  '#!',
  '##',
  '#/a:~:text=b',
  '#?a',
];
