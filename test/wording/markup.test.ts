import { describe, expect, it } from 'vitest';
import { asMarkdown, markdownLink } from '../../pipeline/wording/markdown.ts';
import { escapeXml } from '../../pipeline/wording/xml.ts';

describe('a text in XML', () => {
  it('is no markup, in content and in attributes', () => {
    expect(escapeXml(`<a b="&">'`)).toBe("&lt;a b=&quot;&amp;&quot;&gt;'");
  });

  it('has nothing that XML forbids', () => {
    expect(escapeXml('a\u0000b\u001bc\uD83Dd\uFFFEe🌍')).toBe('a�b�c�d�e🌍');
  });

  it('keeps the line ends and tabs that an attribute would lose', () => {
    expect(escapeXml('a\tb\r\nc')).toBe('a&#9;b&#13;&#10;c');
  });
});

describe('a text in Markdown', () => {
  it('stays on one line, and nothing in it is markup', () => {
    expect(asMarkdown('*a*\n| [b](c) <d> `e` #f ~g~ _h_ & \\')).toBe(
      '\\*a\\* \\| \\[b\\](c) \\<d\\> \\`e\\` \\#f \\~g\\~ \\_h\\_ \\& \\\\',
    );
  });

  it('leads where it should, whatever the address holds', () => {
    expect(markdownLink('a]b', 'https://a.example/<b> c)')).toBe(
      '[a\\]b](<https://a.example/%3Cb%3E%20c)>)',
    );
  });
});
