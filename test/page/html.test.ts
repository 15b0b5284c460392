import { describe, expect, it } from 'vitest';
import { outsideLink } from '../../pipeline/page/outside-link.ts';
import { html, joined } from '../../pipeline/wording/html.ts';

const shown = (content: Parameters<typeof joined>[0][number]) => html`${content}`.markup;

describe('the template', () => {
  it('escapes every value, between tags and inside attributes', () => {
    const text = `</p><script>alert("&")</script>`;
    expect(html`<p title="${text}">${text}</p>`.markup).toBe(
      '<p title="&lt;/p&gt;&lt;script&gt;alert(&quot;&amp;&quot;)&lt;/script&gt;">' +
        '&lt;/p&gt;&lt;script&gt;alert("&amp;")&lt;/script&gt;</p>'.replaceAll('"', '&quot;'),
    );
  });

  it('puts markup into markup as it is, joins lists, and leaves out what is null', () => {
    const items = ['<a>', 'b'].map((text) => html`<li>${text}</li>`);
    expect(html`<ul>${items}${null}</ul>${3}`.markup).toBe(
      '<ul><li>&lt;a&gt;</li><li>b</li></ul>3',
    );
    expect(shown(joined(items, ', '))).toBe('<li>&lt;a&gt;</li>, <li>b</li>');
  });

  it('takes no object for markup that only looks like it', () => {
    const text = JSON.stringify({ markup: '<script>' });
    expect(shown(text)).toBe('{&quot;markup&quot;:&quot;&lt;script&gt;&quot;}');
  });

  it('shows control characters by their pictures and no half of a letter', () => {
    expect(shown('a\u0000b\u001bc\uD83D')).toBe('a␀b␛c\uFFFD');
  });
});

describe('a link to a page elsewhere', () => {
  it('leads to addresses of the web alone; everything else stays text', () => {
    expect(shown(outsideLink('https://a.example/?q="x"', 'Post'))).toBe(
      '<a href="https://a.example/?q=%22x%22">Post</a>',
    );
    for (const address of ['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', '']) {
      expect(shown(outsideLink(address, 'Post'))).toBe('Post');
    }
    expect(shown(outsideLink(null, '<b>'))).toBe('&lt;b&gt;');
  });
});
