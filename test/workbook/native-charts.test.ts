import { beforeAll, describe, expect, it } from 'vitest';
import { partNames, partTree } from './package-faults.ts';
import { partsOf } from './read-workbook.ts';
import { everyChart, issueSheet, issues, smallBook } from './small-book.ts';
import { type Element, named } from './xml-tree.ts';

/** The children of each element in the order of its type (ECMA-376 part 1, 21.2 and A.5.1). */
const order: Readonly<Record<string, string>> = {
  chartSpace:
    'date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst',
  chart:
    'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs showDLblsOverMax extLst',
  plotArea: 'layout barChart lineChart scatterChart catAx valAx dTable spPr extLst',
  title: 'tx layout overlay spPr txPr extLst',
  legend: 'legendPos legendEntry layout overlay spPr txPr extLst',
  barChart: 'barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst',
  lineChart:
    'grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst',
  scatterChart: 'scatterStyle varyColors ser dLbls axId extLst',
  'barChart/ser':
    'idx order tx spPr invertIfNegative pictureOptions dPt dLbls trendline errBars cat val shape extLst',
  'lineChart/ser': 'idx order tx spPr marker dPt dLbls trendline errBars cat val smooth extLst',
  'scatterChart/ser':
    'idx order tx spPr marker dPt dLbls trendline errBars xVal yVal smooth extLst',
  dPt: 'idx invertIfNegative marker bubble3D explosion spPr pictureOptions extLst',
  'ser/marker': 'symbol size spPr extLst',
  'dPt/marker': 'symbol size spPr extLst',
  dLbls:
    'dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines leaderLines extLst',
  dLbl: 'idx delete layout tx numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator extLst',
  errBars: 'errDir errBarType errValType noEndCap plus minus val spPr extLst',
  catAx:
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst',
  valAx:
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween majorUnit minorUnit dispUnits extLst',
  scaling: 'logBase orientation max min extLst',
  numRef: 'f numCache extLst',
  strRef: 'f strCache extLst',
  numCache: 'formatCode ptCount pt extLst',
  strCache: 'ptCount pt extLst',
  printSettings: 'headerFooter pageMargins pageSetup legacyDrawingHF',
};

it('stands below the heads of the columns, which print repeats on each page', async () => {
  const [chart] = everyChart;
  const charts = [{ ...chart!, place: { ...chart!.place, row: 2 } }];
  const parts = await partsOf(await smallBook({ sheets: [issueSheet(charts)] }));
  const anchored = named(partTree(parts, 'xl/drawings/drawing1.xml'), 'xdr:row');
  expect(anchored.map(({ text }) => text)).toEqual(['3']);
});

describe("a chart of Excel's own", () => {
  let charts: Element[];
  let drawing: Element;
  beforeAll(async () => {
    const parts = await partsOf(await smallBook({ sheets: [issueSheet(everyChart)] }));
    charts = partNames(parts, /^xl\/charts\//).map((name) => partTree(parts, name));
    drawing = partTree(parts, 'xl/drawings/drawing1.xml');
  });
  const only = (place: number, name: string) => {
    const found = named(charts[place]!, `c:${name}`);
    expect(found, name).toHaveLength(1);
    return found[0]!;
  };
  const said = (element: Element) => named(element, 'c:v').map(({ text }) => text);

  it('has the children of every element in the order that the schema asks for', () => {
    expect(charts).toHaveLength(everyChart.length);
    for (const chart of charts) {
      for (const [name, parent, children] of families(chart)) {
        const sequence = (order[`${parent}/${name}`] ?? order[name])?.split(' ');
        if (sequence === undefined) expect(children, name).toHaveLength(1);
        const places = children.map((child) => sequence?.indexOf(child) ?? 0);
        expect(places, `${name}: ${children}`).not.toContain(-1);
        expect(places, name).toEqual(places.toSorted((one, other) => one - other));
      }
    }
  });

  it('is tied to cells and holds what was in them', () => {
    const values = only(0, 'val');
    expect(named(values, 'c:f')[0]!.text).toBe("'Host''s issues'!$B$4:$B$6");
    expect(said(values)).toEqual(['4200', '2100', '0']);
    expect(said(only(0, 'cat'))).toEqual(issues.map(({ name }) => name));
    expect(named(only(0, 'plus'), 'c:f')[0]!.text).toBe("'Host''s issues'!$D$4:$D$6");
    expect(said(only(0, 'minus'))).toEqual(['900', '700', '0']);
  });

  it('has bars from the top down in the order of the table, each of its colour', () => {
    expect(only(0, 'barDir').attributes.val).toBe('bar');
    const category = only(0, 'catAx');
    expect(named(category, 'c:orientation')[0]!.attributes.val).toBe('maxMin');
    expect(named(only(0, 'valAx'), 'c:crosses')[0]!.attributes.val).toBe('max');
    const points = named(charts[0]!, 'c:dPt').map((point) => named(point, 'a:srgbClr')[0]!);
    expect(points.map(({ attributes }) => attributes.val)).toEqual(['2A6CE8', 'B4500C', '1B7F5A']);
  });

  it('reads labels from cells, and leaves their texts for programs that cannot', () => {
    const [shown, beyond] = named(charts[1]!, 'c:ser');
    expect(named(shown!, 'c:dLbls')).toEqual([]);
    const range = named(beyond!, 'c15:datalabelsRange')[0]!;
    expect(named(range, 'c15:f')[0]!.text).toBe("'Host''s issues'!$F$4:$F$6");
    expect(said(range)).toEqual(['4,200 likes', 'none']);
    expect(named(beyond!, 'a:fld').map(({ attributes }) => attributes.type)).toEqual(
      issues.map(() => 'CELLRANGE'),
    );
    expect(named(beyond!, 'a:t').map(({ text }) => text)).toEqual(['4,200 likes', '', 'none']);
  });

  it('puts labels beyond the intervals by bars that nobody sees', () => {
    const [shown, beyond] = named(charts[1]!, 'c:ser');
    expect(named(shown!, 'c:errBars')).toHaveLength(1);
    expect(named(beyond!, 'c:errBars')).toEqual([]);
    expect(named(beyond!, 'c:spPr')[0]!.children.map(({ name }) => name)).toEqual(['a:noFill']);
    expect(only(1, 'overlap').attributes.val).toBe('100');
  });

  it('has a legend where there are several series, and says nothing twice', () => {
    expect(charts.map((chart) => named(chart, 'c:legend').length)).toEqual([0, 0, 1, 1, 0]);
    expect(named(charts[0]!, 'c:majorGridlines')).toEqual([]);
    expect(named(charts[3]!, 'c:dLbls')).toHaveLength(1);
  });

  it('has two axes that know each other, with ends and a logarithm where they are asked for', () => {
    for (const chart of charts) {
      const axes = [...named(chart, 'c:catAx'), ...named(chart, 'c:valAx')];
      const ids = axes.map((axis) => axis.children[0]!.attributes.val);
      const crossed = axes.map((axis) => named(axis, 'c:crossAx')[0]!.attributes.val);
      expect(new Set(ids).size).toBe(2);
      expect(crossed).toEqual(ids.toReversed());
    }
    expect(only(4, 'logBase').attributes.val).toBe('10');
    expect(only(3, 'max').attributes.val).toBe('5000');
  });

  it('stands at its cell in its size, and says what it shows', () => {
    const frames = named(drawing, 'xdr:oneCellAnchor');
    expect(frames).toHaveLength(everyChart.length);
    for (const [place, frame] of frames.entries()) {
      const { alternative, title, place: at } = everyChart[place]!;
      const about = named(frame, 'xdr:cNvPr')[0]!.attributes;
      expect(about).toMatchObject({ descr: alternative, name: title });
      expect(named(frame, 'xdr:col')[0]!.text).toBe(`${at.column - 1}`);
      expect(named(frame, 'xdr:row')[0]!.text).toBe(`${at.row - 1}`);
      const { cx, cy } = named(frame, 'xdr:ext')[0]!.attributes;
      expect([Number(cx), Number(cy)]).toEqual([at.width * 9525, at.height * 9525]);
    }
  });
});

/** Every element of a chart that holds others, with the name around it and those within. */
function* families(
  element: Element,
  parent = '',
): Generator<readonly [name: string, parent: string, children: string[]]> {
  const name = element.name.replace('c:', '');
  if (!element.name.startsWith('c:') || holdsOthers.has(name)) return;
  const children = element.children.map((child) => child.name.replace('c:', ''));
  if (children.length > 0) yield [name, parent, children];
  for (const child of element.children) yield* families(child, name);
}

/** What holds DrawingML's own elements, or extensions. */
const holdsOthers = new Set(['spPr', 'txPr', 'rich', 'extLst']);
