import { describe, expect, it } from 'vitest';
import { follow } from '../../../pipeline/sources/short-links/follow.ts';
import { isPublicWeb } from '../../../pipeline/sources/short-links/public-web.ts';
import { send } from '../../../pipeline/sources/short-links/send.ts';
import { type Shortener, shortener, type Way } from '../../stand-ins/shorteners.ts';

const maker = 'listening-post/0';

/** Follows an address with all the servers given as the known shorteners. */
async function followed(address: string, known: readonly Shortener[], timeout = 5000) {
  const hosts = new Set(known.map(({ host }) => host));
  const { target, outcome } = await follow(address, { hosts, loopback: true }, (url) =>
    send(url, maker, timeout),
  );
  return target ?? outcome;
}

const ways =
  (known: Readonly<Record<string, Way>>) =>
  (path: string): Way | undefined =>
    known[path];

describe('a short address', () => {
  it('is followed to the first address that is no shortener’s, which is not asked', async () => {
    const page = await shortener(() => ({ status: 200 }));
    const far = await shortener(ways({ '/b': { to: 'https://paper.example/x?utm_source=y#z' } }));
    const near = await shortener(
      ways({ '/a': { to: `${far.url}/b`, status: 302 }, '/c': { to: `${page.url}/p` } }),
    );
    expect(await followed(`${near.url}/a`, [near, far])).toBe(
      'https://paper.example/x?utm_source=y#z',
    );
    expect([...near.asked, ...far.asked]).toEqual(['HEAD /a', 'HEAD /b']);
    await followed(`${near.url}/c`, [near, far]);
    expect(page.asked).toEqual([]);
  });

  it.each([301, 302, 303, 307, 308])('is followed by the status %i', async (status) => {
    const one = await shortener(ways({ '/a': { to: 'https://paper.example/', status } }));
    expect(await followed(`${one.url}/a`, [one])).toBe('https://paper.example/');
  });

  it('is asked with GET where its shortener gives no headers alone', async () => {
    const one = await shortener(ways({ '/a': { to: 'https://paper.example/' } }), {
      getOnly: true,
    });
    expect(await followed(`${one.url}/a`, [one])).toBe('https://paper.example/');
    expect(one.asked).toEqual(['HEAD /a', 'GET /a']);
  });

  it('may lead on by a path alone, and in letters of any script', async () => {
    const one = await shortener(
      ways({ '/a': { to: '/b' }, '/b': { to: 'https://paper.example/grün' } }),
    );
    expect(await followed(`${one.url}/a`, [one])).toBe('https://paper.example/gr%C3%BCn');
  });

  it('is all that is sent, beside the name of the program', async () => {
    const one = await shortener(
      ways({ '/a': { to: '/b' }, '/b': { to: 'https://paper.example/' } }),
    );
    await followed(`${one.url}/a`, [one]);
    expect(one.headers.get('user-agent')).toBe(maker);
    for (const name of [
      'cookie',
      'referer',
      'origin',
      'authorization',
      'from',
      'x-forwarded-for',
    ]) {
      expect(one.headers.has(name), name).toBe(false);
    }
  });

  it.each<[string, Way]>([
    ['gone', { status: 404 }],
    ['gone', { status: 410 }],
    ['gone', { to: '/' }],
    ['refused', { status: 403 }],
    ['refused', { status: 429 }],
    ['failed', { status: 500 }],
    ['leads-nowhere', { status: 200 }],
    ['leads-nowhere', { status: 304 }],
    ['leads-nowhere', 'endless'],
    ['no-answer', 'reset'],
    ['loop', { to: '/a' }],
    ['no-web-address', { to: 'file:///etc/passwd' }],
    ['no-web-address', { to: 'javascript:alert(1)' }],
    ['no-web-address', { to: 'data:text/html,hello' }],
    ['no-web-address', { to: 'http://[' }],
    ['no-web-address', { to: 'http://192.168.0.1/router' }],
    ['no-web-address', { to: 'http://169.254.169.254/latest/meta-data' }],
    ['no-web-address', { to: 'http://0x7f.1/' }],
    ['no-web-address', { to: 'http://[::ffff:10.0.0.1]/' }],
    ['no-web-address', { to: 'http://localhost:8080/' }],
    ['no-web-address', { to: 'http://intranet/' }],
  ])('is %s where its shortener gives %j', async (outcome, way) => {
    const one = await shortener(ways({ '/a': way }));
    expect(await followed(`${one.url}/a`, [one])).toBe(outcome);
  });

  it('gets no answer from a shortener that is silent', async () => {
    const one = await shortener(() => 'silence');
    expect(await followed(`${one.url}/a`, [one], 20)).toBe('no-answer');
    expect(one.asked).toEqual(['HEAD /a']);
  });

  it('leads back to itself through others', async () => {
    const hosts: Shortener[] = [];
    const one = await shortener(() => ({ to: `${hosts[1]!.url}/b` }));
    const other = await shortener(() => ({ to: `${one.url}/a` }));
    hosts.push(one, other);
    expect(await followed(`${one.url}/a`, hosts)).toBe('loop');
  });

  it('is not followed without end', async () => {
    const one = await shortener((path) => ({ to: `${path}1` }));
    expect(await followed(`${one.url}/a`, [one])).toBe('too-far');
    expect(one.asked).toHaveLength(10);
  });

  it('is asked of known shorteners alone, and on this machine only in tests', async () => {
    const one = await shortener(() => ({ to: 'https://paper.example/' }));
    const ask = (url: URL) => send(url, maker, 5000);
    for (const [hosts, loopback] of [
      [new Set<string>(), true],
      [new Set([one.host]), false],
      [new Set(['127.0.0.1']), true],
    ] as const) {
      expect(await follow(`${one.url}/a`, { hosts, loopback }, ask)).toEqual({
        target: null,
        outcome: 'no-web-address',
      });
    }
    expect(one.asked).toEqual([]);
  });
});

describe('the public web', () => {
  it.each([
    'https://paper.example/a',
    'http://93.184.216.34/a',
    'https://[2606:2800:220:1::1]/',
    'https://xn--ber-goa.example/',
  ])('has %s', (address) => {
    expect(isPublicWeb(new URL(address))).toBe(true);
  });

  it.each([
    'ftp://paper.example/a',
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://10.1.2.3/',
    'http://172.31.0.1/',
    'http://100.64.0.1/',
    'http://0.0.0.0/',
    'http://[::1]/',
    'http://[::]/',
    'http://[fd00::1]/',
    'http://[fe80::1]/',
    'http://[::ffff:192.168.0.1]/',
    'http://printer.local/',
    'http://wiki.corp/',
    'http://localhost./',
    'http://a.localhost/',
  ])('does not have %s', (address) => {
    expect(isPublicWeb(new URL(address))).toBe(false);
  });
});
