import { describe, expect, it } from 'vitest';
import { domainOf, isOwnMedia, normalAddress } from '../../pipeline/text/address.ts';
import { entitiesOf, withoutEntities } from '../../pipeline/text/entities.ts';

const found = (text: string) => entitiesOf(text).map(({ kind, value }) => `${kind} ${value}`);

describe('the data in a text', () => {
  it('is its links, names, tags and emoji, in order and with their places', () => {
    const text = 'See https://a.example/x, @Anna_of_Anywhere #BuildBack 🚲!';
    expect(found(text)).toEqual([
      'link https://a.example/x',
      'name @anna_of_anywhere',
      'tag #buildback',
      'emoji 🚲',
    ]);
    for (const { starts, ends } of entitiesOf(text)) {
      expect(text.slice(starts, ends)).toMatch(/^(https|@|#|🚲)/u);
    }
  });

  it('keeps joined and flag emoji whole', () => {
    expect(found('👨‍👩‍👧‍👦 🏴󠁧󠁢󠁷󠁬󠁳󠁿 🙋🏽‍♀️')).toEqual(['emoji 👨‍👩‍👧‍👦', 'emoji 🏴󠁧󠁢󠁷󠁬󠁳󠁿', 'emoji 🙋🏽‍♀️']);
  });

  it('knows tags with accents, and no tag in a number or a word', () => {
    expect(found('#über #1 no#tag &#39; #2030now')).toEqual(['tag #über', 'tag #2030now']);
  });

  it('knows names of three services, and no name in an e-mail address', () => {
    expect(found('@ada @ada@towns.example @ada.towns.example write to ada@towns.example')).toEqual([
      'name @ada',
      'name @ada@towns.example',
      'name @ada.towns.example',
    ]);
  });

  it('knows a name after a full stop, a slash or a letter of another script, as the service does', () => {
    expect(found('.@ada_of_a said.@bob_of_b a/@cem_of_c 日子@dee_of_d')).toEqual([
      'name @ada_of_a',
      'name @bob_of_b',
      'name @cem_of_c',
      'name @dee_of_d',
    ]);
    expect(found('@jane-doe.towns.example and @jane-doe')).toEqual([
      'name @jane-doe.towns.example',
      'name @jane',
    ]);
  });

  it('tells a picture that was posted with the post from a link', () => {
    const expanded = () => 'https://twitter.com/ada/status/1/photo/1';
    expect(entitiesOf('https://t.co/abc', expanded)[0]?.kind).toBe('media');
  });

  it('takes a bare address for one, and a missing space after a full stop for none', () => {
    expect(found('see kateraworth.com or www.a.org.uk')).toEqual([
      'link https://kateraworth.com',
      'link https://a.org.uk',
    ]);
    expect(found('That is it.But no.It is not.Me neither')).toEqual([]);
  });

  it('shows where a shortened link leads, as far as the service told', () => {
    const expanded = (written: string) =>
      written === 'https://t.co/abc' ? 'https://long.example/page?utm_source=x' : undefined;
    expect(entitiesOf('https://t.co/abc', expanded)[0]?.value).toBe('https://long.example/page');
  });

  it('can be blanked out with every word keeping its place', () => {
    const text = 'Go 🚲 to #London now';
    const plain = withoutEntities(text, entitiesOf(text));
    expect(plain).toHaveLength(text.length);
    expect(plain.indexOf('now')).toBe(text.indexOf('now'));
    expect(plain).not.toMatch(/[#🚲]/u);
  });
});

describe('an address', () => {
  it('has one spelling for one page', () => {
    expect(normalAddress('https://WWW.Example.org/a/?utm_medium=x&page=2&fbclid=1#top')).toBe(
      'https://example.org/a/?page=2',
    );
    expect(normalAddress('https://example.org/')).toBe('https://example.org');
  });

  it('of a post on X names nobody', () => {
    expect(normalAddress('https://twitter.com/some_person/status/123?s=20')).toBe(
      'https://x.com/i/status/123',
    );
    expect(normalAddress('https://x.com/some_person')).toBe('https://x.com');
    expect(normalAddress('https://vxtwitter.com/some_person/status/123')).toBe(
      'https://x.com/i/status/123',
    );
  });

  it('of a post on Bluesky leads to its page, and one on Mastodon stays as it is', () => {
    expect(normalAddress('at://did:plc:abc/app.bsky.feed.post/3kabc')).toBe(
      'https://bsky.app/profile/did:plc:abc/post/3kabc',
    );
    expect(normalAddress('https://bsky.app/profile/did:plc:abc/post/3kabc?x=1#y')).toBe(
      'https://bsky.app/profile/did:plc:abc/post/3kabc?x=1',
    );
    expect(normalAddress('https://social.example:8443/@ada/123/')).toBe(
      'https://social.example:8443/@ada/123',
    );
  });

  it('tells its registered domain, and the pictures posted with a post', () => {
    expect(domainOf('https://news.towns.gov.uk/a')).toBe('towns.gov.uk');
    expect(isOwnMedia('https://twitter.com/a/status/1/photo/1')).toBe(true);
    expect(isOwnMedia('https://example.org/photo/1')).toBe(false);
  });
});
