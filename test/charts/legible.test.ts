import { describe, expect, it } from 'vitest';
import { type Colour, colourIn, dark, light } from '../../pipeline/charts/scheme.ts';
import { openTypeface, type Typeface } from '../../pipeline/charts/typeface.ts';
import { contrast } from './colours.ts';
import { everyChart } from './every-chart.ts';

const typeface = openTypeface();
const charts = everyChart(typeface);

/** Outlines of text are scaled; every other shape is drawn in pixels. */
function coloursOf(drawing: string) {
  const uses = [...drawing.matchAll(/<(\w+) ([^>]*?)\/?>/g)].flatMap(([, , attributes]) => {
    const isText = attributes!.includes('transform="scale(');
    return [...attributes!.matchAll(/(?:fill|stroke)="@(\w+)"/g)].map(([, colour]) => ({
      colour: colour!,
      isText,
    }));
  });
  const of = (text: boolean) => [
    ...new Set(uses.filter(({ isText }) => isText === text).map(({ colour }) => colour)),
  ];
  return { texts: of(true), marks: of(false) };
}

/** Lines that only help the eye along, and what marks are drawn on. */
const quiet = ['ground', 'grid', 'rule'];

describe.each(charts.map((chart) => [chart.chart, chart] as const))('%s', (_, chart) => {
  it.each(Object.entries({ light, dark }))(
    'has texts of contrast 4.5:1 and marks of 3:1 in the %s scheme',
    (_, scheme) => {
      const value = (name: string) => colourIn(scheme, `@${name}` as Colour);
      const { texts, marks } = coloursOf(chart.drawing);
      expect(texts).toContain('ink');
      for (const name of texts) {
        const behind = name === 'onBadge' ? scheme.badge : scheme.ground;
        expect(contrast(value(name), behind), name).toBeGreaterThanOrEqual(4.5);
      }
      for (const name of marks.filter((one) => !quiet.includes(one))) {
        expect(contrast(value(name), scheme.ground), name).toBeGreaterThanOrEqual(3);
      }
      // Not seen apart from what it stands on would be not drawn.
      for (const name of ['grid', 'rule']) {
        expect(contrast(value(name), scheme.ground), name).toBeGreaterThan(1.15);
      }
    },
  );

  it('says how many replies by how many people it rests on, and where they come from', () => {
    expect(chart.notes.at(-1)).toMatch(
      /^n = 1,342 replies by 1,180 people\. Source: replies to https:/,
    );
  });

  it('is told in a few sentences to those who do not see it', () => {
    expect(chart.alternative.length).toBeLessThan(600);
    expect(chart.alternative).toMatch(/^A (\w+ )?(cloud|chart) of /);
  });
});

it('sets no text smaller than 9 pixels where a chart is shown at half its width', () => {
  const sizes = new Set<number>();
  const recording: Typeface = {
    ...typeface,
    outline(text, style, x, y) {
      sizes.add(style.size);
      return typeface.outline(text, style, x, y);
    },
  };
  everyChart(recording);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18);
});
