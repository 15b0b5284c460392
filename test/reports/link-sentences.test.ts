import { describe, expect, it } from 'vitest';
import { asPublished } from '../../pipeline/reports/as-published.ts';
import { linkSentences } from '../../pipeline/reports/sentences/link-sentences.ts';

import { findingsOf } from '../findings/links/linked.ts';

const asIs = {
  person: () => 'somebody',
  text: (text: string) => text.replace(/@\w+/g, '@somebody'),
};

describe('what is said of the links', () => {
  it('is how many there are, of which kinds, what most people pass on, and what is not resolved', async () => {
    const findings = await findingsOf(
      [
        { text: 'https://gov.uk/a https://bbc.co.uk/b', author: 'ann' },
        { text: 'https://gov.uk/a https://gov.uk/c', author: 'bob' },
        { text: 'https://a.example https://bit.ly/one https://bit.ly/two https://bit.ly/ten' },
      ],
      {
        'https://bit.ly/one': { target: 'https://nature.com/a' },
        'https://bit.ly/ten': { outcome: 'gone' },
      },
    );
    expect(linkSentences(findings)).toEqual([
      '3 replies by 3 people pass on 7 addresses: government and public bodies (2), press (1) and research (1); 1 could not be classified.',
      'One is passed on by more than one person: gov.uk/a (2 of 3 people).',
      'Of 3 short addresses 1 is resolved; 1 is not known to its shortener any more and 1 was not asked. To have the others resolved, run again with --online.',
    ]);
  });

  it('reads well of one, of titles, and where all is known', async () => {
    const links = [['https://bit.ly/a', 'https://bit.ly/a', 'Buses at night']] as const;
    const target = { 'https://bit.ly/a': { target: 'https://gov.uk/a' } };
    expect(linkSentences(await findingsOf([{ text: 'Read it', links }], target))).toEqual([
      '1 reply by 1 person passes on 1 address: government and public bodies (1).',
      'None is passed on by more than one person.',
      'Where 1 short address leads is known.',
    ]);
  });

  it('says how many of those who pass on anything pass on the first', async () => {
    const pages = ['gov.uk/a gov.uk/b', 'gov.uk/a gov.uk/b', 'gov.uk/a', 'gov.uk/c', 'gov.uk/d'];
    const texts = pages.map((those) => ({ text: those.replace(/gov/g, 'https://gov') }));
    expect(linkSentences(await findingsOf(texts))[1]).toBe(
      'Passed on most: gov.uk/a (3 of 5 people) and gov.uk/b (2).',
    );
  });

  it('reads well of one that is not known', async () => {
    expect(linkSentences(await findingsOf([{ text: 'https://a.example' }]))[0]).toBe(
      '1 reply by 1 person passes on 1 address; its kind is not known.',
    );
    expect(
      linkSentences(await findingsOf([{ text: 'https://a.example https://b.example' }]))[0],
    ).toBe('1 reply by 1 person passes on 2 addresses; none could be classified.');
    expect(linkSentences(await findingsOf([{ text: 'https://bit.ly/a' }]))[2]).toBe(
      'The one short address was not asked. To have it resolved, run again with --online.',
    );
    expect(
      linkSentences(await findingsOf([{ text: 'https://bit.ly/a https://bit.ly/b' }]))[2],
    ).toBe(
      'Of 2 short addresses none is resolved; 2 were not asked. To have them resolved, run again with --online.',
    );
  });

  it('is one sentence where there are none', async () => {
    expect(linkSentences(await findingsOf([{ text: 'More buses' }]))).toEqual([
      'No counted reply passes on an address.',
    ]);
  });
});

describe('the links of a published analysis', () => {
  const replies = [
    { text: 'More buses https://jane.example/me https://bit.ly/one', author: 'jane', likes: 3 },
    { text: 'More buses https://gov.uk/a https://bsky.app/profile/jane.example', author: 'bob' },
    { text: 'More buses https://gov.uk/a', author: 'cem' },
    { text: 'More buses https://gov.uk/a https://jane.substack.com/p/1', author: 'dee' },
    { text: 'They should listen https://gov.uk/a', author: 'eve' },
  ];
  const resolved = { 'https://bit.ly/one': { target: 'https://bbc.co.uk/news/1' } };

  it('lead to nobody’s own page, also where one person alone passes it on', async () => {
    const findings = asPublished(await findingsOf(replies, resolved), asIs, 'publish');
    expect(
      findings.links.map(({ url, people, resolved_from }) => [url, people, resolved_from]),
    ).toEqual([
      ['https://gov.uk/a', 4, '[]'],
      ['bbc.co.uk (page not shown)', 1, '[]'],
      ["bsky.app (somebody's post or page)", 1, '[]'],
    ]);
    expect(JSON.stringify([findings.links, findings.linkGroups, findings.themeLinks])).not.toMatch(
      /jane|bit\.ly/,
    );
    expect(linkSentences(findings).slice(-2)).toEqual([
      'Of addresses that fewer than three people pass on only the site is shown.',
      "2 addresses that one person alone passes on are not shown, as each may be that person's own page.",
    ]);
  });

  const ofPeople = [
    'justgiving.com/fundraising/jane-of-anytown',
    'change.org/p/a-petition-of-jane',
    'ox.ac.uk/people/jane-of-anytown',
    'cs.ox.ac.uk/~jsmithers/cv.html',
    'vimeo.com/123456789',
    'docs.google.com/document/d/1aBcJane/edit',
    'youtube.com/watch?v=aBcJane',
    'jane.wordpress.com/2020/05/me',
    'jane-of-anytown.example/cv',
  ];
  const givenBy = (people: number) =>
    Array.from({ length: people }, (_, person) => ({
      author: `person ${person}`,
      links: ofPeople.map((page) => [page, `https://${page}`, 'Jane of Anytown'] as const),
    }));

  it.each([1, 2])('are sites alone where no more than %i pass them on', async (people) => {
    const found = await findingsOf(givenBy(people));
    const findings = asPublished(found, asIs, 'publish');
    expect(JSON.stringify([findings.links, findings.themeLinks])).not.toMatch(
      /jsmithers|\/fundraising|\/p\/|\/people|123456789|1aBc|watch|\/cv|Jane/,
    );
    expect(new Set(findings.links.map((link) => link.people))).toEqual(new Set([people]));
    expect(findings.links.map(({ url }) => url)).toContain('justgiving.com (page not shown)');
    expect(asPublished(found, asIs, 'working').links).toHaveLength(ofPeople.length);
    expect(asPublished(found, asIs, 'working').links[0]!.title).toBe('Jane of Anytown');
  });

  it('are whole where three pass one on, but for what leads to a person in any case', async () => {
    const { links } = asPublished(await findingsOf(givenBy(3)), asIs, 'publish');
    const whole = links.filter(({ url }) => url.startsWith('https://'));
    expect(whole).toHaveLength(ofPeople.length - 1);
    expect(links.map(({ url }) => url)).toContain("ox.ac.uk (somebody's post or page)");
  });

  it('stand with a theme only where three people pass one on with it', async () => {
    const found = await findingsOf(replies, resolved);
    const shown = asPublished(found, asIs, 'publish').themeLinks;
    expect(shown.map(({ theme, url, people }) => [theme, url, people])).toEqual([
      ['transport', 'https://gov.uk/a', 3],
    ]);
    expect(asPublished(found, asIs, 'working').themeLinks).toHaveLength(found.themeLinks.length);
  });

  it('are whole in the working profile, with the short addresses that lead to them', async () => {
    const found = await findingsOf(replies, resolved);
    const { links } = asPublished(found, asIs, 'working');
    expect(links.map(({ url }) => url)).toEqual(found.links.map(({ url }) => url));
    expect(links.find(({ url }) => url.includes('bbc'))!.resolved_from).toBe(
      '["https://bit.ly/one"]',
    );
  });
});
