import { describe, expect, it } from 'vitest';
import { markdownTwin } from '../../pipeline/charts/markdown-twin.ts';
import { topIssues } from '../../pipeline/charts/top-issues.ts';
import { openTypeface } from '../../pipeline/charts/typeface.ts';
import { basis, hostile, issues, ranking, themes } from './invented-findings.ts';

const typeface = openTypeface();

describe('the table beside a chart', () => {
  it('holds the title, the picture in sentences, every row drawn and the source', () => {
    const chart = topIssues(issues.slice(0, 2), ranking, themes, basis, typeface);
    expect(markdownTwin(chart)).toBe(`# Top issues, by the likes they carry

${chart.alternative}

| Theme | Likes on replies with over 20 likes | 95% interval of these likes: from | 95% interval of these likes: to | Replies with over 20 likes | Replies with the theme |
| --- | ---: | ---: | ---: | ---: | ---: |
| Harbour and sea | 4120 | 2266 | 5768 | 31 | 240 |
| Getting about | 1561 | 859 | 2185 | 28 | 220 |

${chart.notes[0]}

n = 1,342 replies by 1,180 people. Source: replies to https://example.org/@harbour/1250000000000000001; likes as counted on 20 April 2020.
`);
  });

  it('keeps each row on one line with six cells, whatever a name holds', () => {
    const rows = Object.values(hostile).map((name, place) => ({
      ...issues[place]!,
      name: `${name}\n| x`,
    }));
    const chart = topIssues(rows, ranking, themes, basis, typeface);
    const lines = markdownTwin(chart)
      .split('\n')
      .filter((line) => line.startsWith('|'));
    expect(lines).toHaveLength(rows.length + 2);
    for (const line of lines) expect(line.replace(/\\./g, '').split('|')).toHaveLength(8);
    expect(markdownTwin(chart)).not.toMatch(/(?<!\\)<script/);
  });

  it('lists what was not drawn by its reason', () => {
    const name = 'Every reason: བོད';
    const chart = topIssues([{ ...issues[0]!, name }], ranking, themes, basis, typeface);
    expect(markdownTwin(chart)).toContain(
      `Not drawn, because the typeface lacks some of its characters: ${name}.`,
    );
  });
});
