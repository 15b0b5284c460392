import { describe, expect, it } from 'vitest';
import { settingsShape } from '../../pipeline/analysis/settings.ts';
import { among, basisOf, sourceLine } from '../../pipeline/charts/basis.ts';
import { element } from '../../pipeline/charts/element.ts';
import { pathData } from '../../pipeline/charts/path-data.ts';
import { seededRandom } from '../../pipeline/charts/seeded-random.ts';
import { wrap } from '../../pipeline/charts/wrap.ts';

describe('an SVG element', () => {
  it('holds hostile text harmless in its attributes', () => {
    expect(element('a', { b: `"<&>'` }, '<b/>')).toBe(`<a b="&quot;&lt;&amp;&gt;'"><b/></a>\n`);
  });
});

describe('path data', () => {
  it('leads to the same points in relative steps, with nothing for a step to nowhere', () => {
    const data = pathData([
      { letter: 'M', points: [[10, 20]] },
      { letter: 'L', points: [[10, 20]] },
      { letter: 'L', points: [[30, 20]] },
      { letter: 'L', points: [[30, 5]] },
      {
        letter: 'Q',
        points: [
          [25, 0],
          [20, 5],
        ],
      },
      { letter: 'Z', points: [] },
      { letter: 'M', points: [[11, 22]] },
    ]);
    expect(data).toBe('m10 20h20v-15q-5-5-10 0zm1 2');
  });
});

describe('a wrapped text', () => {
  const widthOf = (line: string) => line.length;

  it('loses nothing, and no line is too wide', () => {
    const text = 'one two three four  fivefivefive six';
    const lines = wrap(text, 7, widthOf);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(7);
  });

  it('has lines of about one length instead of a last word alone', () => {
    expect(wrap('aaaa bbbb cccc dddd', 14, widthOf)).toEqual(['aaaa bbbb', 'cccc dddd']);
  });

  it('is nothing where there is no text', () => {
    expect(wrap('  ', 7, widthOf)).toEqual([]);
  });
});

describe('the seeded random numbers', () => {
  it('are the same for a seed, others for another, and spread evenly', () => {
    const draw = (seed: number) => Array.from({ length: 4000 }, seededRandom(seed));
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
    for (let tenth = 0; tenth < 10; tenth++) {
      const among = draw(7).filter((value) => Math.floor(value * 10) === tenth);
      expect(among.length).toBeGreaterThan(330);
      expect(among.length).toBeLessThan(470);
    }
  });
});

describe('what a chart rests on', () => {
  const settings = settingsShape.parse({ title: 'A plan', question: 'What?', file: 'a.csv' });
  const found = { counted: 1342, people: 1180, collectedAt: '2020-04-20T09:30:00Z' };

  it('names the post, how many replies are counted, and the day', () => {
    const basis = basisOf(settings, 'https://example.org/1', found);
    expect(basis).toMatchObject({ counted: 1342, people: 1180, collected: '20 April 2020' });
    expect(sourceLine(basis, '; likes as counted on')).toBe(
      'n = 1,342 replies by 1,180 people. Source: replies to https://example.org/1; likes as counted on 20 April 2020.',
    );
  });

  it('leaves out what is not known', () => {
    const basis = basisOf(settings, null, { counted: 0, people: 0, collectedAt: null });
    expect(among(basis)).toBe('the replies');
    expect(sourceLine(basis, ', collected on')).toBe('n = 0 replies. Source: replies to “A plan”.');
  });
});
