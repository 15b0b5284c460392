import { describe, expect, it } from 'vitest';
import { linkItem } from '../../pipeline/page/links/link-item.ts';
import { themesOfLink } from '../../pipeline/page/links/themes-of-link.ts';
import type { PageParts } from '../../pipeline/page/page-parts.ts';
import { linksSection } from '../../pipeline/page/sections/links.ts';
import { questionsSection } from '../../pipeline/page/sections/questions.ts';

const link = {
  url: 'https://gov.example/a?b=1&c',
  domain: 'gov.example',
  title: null,
  kind: 'press',
  why: '',
  resolved_from: '[]',
  replies: 2,
  people: 2,
  likes: 1234,
};

function partsOf(findings: object, profile = 'working'): PageParts {
  const settings = { profile, thresholds: { likes: 20, words: 10 } };
  return { publication: { analysis: { settings }, findings } } as unknown as PageParts;
}

describe('the reading list', () => {
  it('leads to a link, and says its kind, who passes it on and with which themes', () => {
    expect(linkItem(link, ['Buses', 'Care'], true).markup).toBe(
      '<li><a href="https://gov.example/a?b=1&amp;c"><bdi>gov.example/a?b=1&amp;c</bdi></a> <span>Press · 2 people · 1,234 likes · with Buses and Care</span></li>\n',
    );
  });

  it('shows a title with its address, escaped, and no kind where none is known', () => {
    const row = { ...link, title: '<b>Night buses</b>', kind: 'other', people: 1, likes: 0 };
    expect(linkItem(row, [], true).markup).toContain(
      '<bdi>&lt;b&gt;Night buses&lt;/b&gt;</bdi></a> <span>gov.example/a?b=1&amp;c · 1 person · no likes</span>',
    );
  });

  it('follows nothing where it is published', () => {
    const findings = {
      linkGroups: [
        { by: 'all', value: 'all', name: '', links: 1, replies: 2, people: 2, likes: 0 },
      ],
      links: [link],
      themeLinks: [],
      themes: [],
    };
    const shown = (profile: string) => linksSection(partsOf(findings, profile))?.markup.markup;
    expect(shown('working')).toContain('<a href="https://gov.example/');
    expect(shown('publish')).not.toContain('<a ');
    expect(shown('publish')).toContain('<bdi>gov.example/a');
    expect(linksSection(partsOf({ ...findings, linkGroups: [] }))).toBeNull();
  });

  it('holds thirty links, ten of them in the open', () => {
    const links = Array.from({ length: 40 }, (_, place) => ({
      ...link,
      url: `https://a.example/${place}`,
    }));
    const linkGroups = [
      { by: 'all', value: 'all', name: '', links: 40, replies: 2, people: 2, likes: 0 },
    ];
    const { markup } = linksSection(
      partsOf({ linkGroups, links, themeLinks: [], themes: [] }),
    )!.markup;
    expect(markup).toContain('The first 30 of 40 (the workbook has them all)');
    const [open, folded] = markup.split('<summary>20 more</summary>');
    expect(open!.match(/<li>/g)).toHaveLength(10);
    expect(folded!.match(/<li>/g)).toHaveLength(20);
  });

  it('names at most three themes of a link, each once, those of most replies first', () => {
    const themes = ['one', 'two', 'three', 'four'].map((theme) => ({
      theme,
      name: theme.toUpperCase(),
    }));
    const themeLinks = [
      ...themes.map(({ theme }, place) => ({ theme, url: 'a', replies: place })),
      { theme: 'four', url: 'a', replies: 1 },
      { theme: 'five', url: 'b', replies: 1 },
    ];
    const findings = { themes, themeLinks } as unknown as Parameters<typeof themesOfLink>[1];
    expect(themesOfLink('a', findings)).toEqual(['FOUR', 'THREE', 'TWO']);
  });
});

describe('the questions of the post', () => {
  const row = {
    question: 1,
    asks: 'Whom to <hear>?',
    replies: 4,
    people: 3,
    likes: 90,
    replies_over_threshold: 1,
    likes_over_threshold: 80,
    share: 0.3,
    share_low: 0.1,
    share_high: 0.55,
    reason: null,
  };

  it('stand with their sentences and figures, those who answer none at the end', () => {
    const none = { ...row, question: 0, people: 7, share: 0.7, share_low: null, share_high: null };
    const { markup } = questionsSection(
      partsOf({ questions: [none, row], questionThemes: [] }),
    )!.markup;
    expect(markup).toContain('<h3>Whom to &lt;hear&gt;?</h3>');
    expect(markup).toContain('3\u00A0people (30%, 95% interval 10% to 55%) answer it.');
    const rows = markup.match(/<tr><th scope="row">.*?<\/tr>/g)!;
    expect(rows[0]).toContain('<td>30%\u00A0[10–55%]</td>');
    expect(rows[1]).toContain('None of them</th><td class="number">7</td><td>70%</td>');
  });

  it('are left out where the analysis asks none', () => {
    expect(questionsSection(partsOf({ questions: [], questionThemes: [] }))).toBeNull();
  });
});
