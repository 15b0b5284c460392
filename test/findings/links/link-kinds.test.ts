import { getPublicSuffix, parse } from 'tldts';
import { describe, expect, it } from 'vitest';
import { kindFinder, listedKinds } from '../../../pipeline/findings/links/link-kinds.ts';
import { shorteners } from '../../../pipeline/text/address/shorteners.ts';
import { normalAddress } from '../../../pipeline/text/address.ts';

const kindOf = kindFinder();
const kinds = Object.entries(listedKinds());
const domains = kinds.flatMap(([, kind]) => kind.domains);

describe('the kind of a link', () => {
  it.each([
    ['https://ucl.ac.uk/a', 'research', 'ac.uk is a domain of research.'],
    ['https://gov.uk/a', 'government', 'gov.uk is a domain of government.'],
    ['https://leeds.gov.uk/a', 'government', 'gov.uk is a domain of government.'],
    [
      'https://committees.parliament.uk/a',
      'government',
      'parliament.uk is a domain of government.',
    ],
    ['https://theguardian.com/a', 'press', 'theguardian.com is a domain of the press.'],
    ['https://jane.substack.com/p/a', 'blog', 'substack.com is a domain of blogs or newsletters.'],
    ['https://youtube.com/watch?v=abcdefghi_1', 'video', 'youtube.com is a domain of videos.'],
    [
      'https://greenpeace.org.uk/a',
      'campaign',
      'greenpeace.org.uk is a domain of a campaign, a charity or a union.',
    ],
    ['https://waterstones.com/book/a', 'book', 'waterstones.com is a domain of books.'],
    ['https://blog.a.example/x', 'blog', 'Its host begins with "blog.".'],
    ['https://a.example/blog/x', 'blog', 'Its path holds "/blog/".'],
    ['https://a.example/blog', 'blog', 'Its path holds "/blog/".'],
    ['https://bit.ly/a', 'short', 'It is a short address, and where it leads is not known.'],
    ['https://a.example/blogger', 'other', 'No rule knows its domain.'],
    ['https://notgov.uk/a', 'other', 'No rule knows its domain.'],
    ['https://gov.uk.a.example/a', 'other', 'No rule knows its domain.'],
    ['javascript:alert(1)', 'other', 'No rule knows its domain.'],
    ['http://127.0.0.1/a', 'other', 'No rule knows its domain.'],
    ['', 'other', 'No rule knows its domain.'],
  ])('of %s is %s: %s', (address, kind, why) => {
    expect(kindOf(address)).toEqual({ kind, why });
  });

  it('is that of the most exact line: path on a host, host, domain, suffix, then other paths', () => {
    expect(kindOf('https://bbc.co.uk/sounds/play/x').why).toBe(
      'bbc.co.uk/sounds is a place of podcasts or music.',
    );
    expect(kindOf('https://bbc.co.uk/soundscape').kind).toBe('press');
    expect(kindOf('https://bbc.co.uk/news/blogs/x').kind).toBe('press');
    expect(kindOf('https://blogs.lse.ac.uk/x').kind).toBe('blog');
    expect(kindOf('https://blog.lse.ac.uk/x').kind).toBe('research');
    expect(kindOf('https://petition.parliament.uk/x').kind).toBe('petition');
    expect(kindOf('https://ons.gov.uk/x').kind).toBe('data');
    expect(kindOf('https://leeds.gov.uk/blog/x').kind).toBe('government');
  });
});

describe('the list of kinds', () => {
  it('has the kinds that a reading list needs, and some hundred lines', () => {
    const names = kinds.map(([name]) => name);
    const needed = ['research', 'press', 'government', 'campaign', 'video', 'book', 'blog'];
    expect(names).toEqual(expect.arrayContaining(needed));
    expect(domains.length).toBeGreaterThan(300);
  });

  it('names no line twice, and each in alphabetical order', () => {
    for (const part of ['domains', 'suffixes', 'starts', 'paths'] as const) {
      const lines = kinds.flatMap(([, kind]) => kind[part]);
      expect(lines.filter((line, place) => lines.indexOf(line) !== place)).toEqual([]);
      for (const [name, kind] of kinds) expect(kind[part], name).toEqual([...kind[part]].sort());
    }
  });

  it('holds registered domains, or hosts below them, and public suffixes', () => {
    for (const line of domains) {
      const { domain, isIcann } = parse(line);
      expect(domain !== null && isIcann, line).toBe(true);
    }
    for (const [, kind] of kinds) {
      for (const line of kind.suffixes) expect(getPublicSuffix(`a.${line}`)).toBe(line);
    }
  });

  it('holds hosts in their normal form, so that each line can be met, and no shorteners', () => {
    for (const line of domains) {
      expect(normalAddress(`https://${line}`)).toBe(`https://${line}`);
      expect(shorteners.has(line), line).toBe(false);
      expect(kindOf(`https://${line}`).why).toMatch(`${line} is a`);
    }
  });
});

describe('the list of shorteners', () => {
  it('holds hosts that can be registered, of which none has pages that the list of kinds knows', () => {
    for (const host of shorteners) {
      expect(parse(host).isIcann, host).toBe(true);
      expect(normalAddress(`https://${host}/a`)).toBe(`https://${host}/a`);
    }
  });
});
