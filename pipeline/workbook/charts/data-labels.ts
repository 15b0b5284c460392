import { escapeXml } from '../../wording/xml.ts';
import { namespaces } from '../package/namespaces.ts';
import { cellsOf, points } from './cell-source.ts';
import { faces, textProperties } from './chart-text.ts';
import { element, value } from './element.ts';
import type { CellRange, NativeSeries } from './native-chart.ts';
import { shape } from './shape.ts';

export type LabelPosition = 'outEnd' | 'r' | 't';

/** What is written beside the marks of a series (ECMA-376 part 1, 21.2.2.49). */
export function dataLabels({ labels, values }: NativeSeries, position: LabelPosition): string {
  if (labels === 'none') return '';
  const own = labels?.values.map((said, place) => ownLabel(said, place, position)) ?? [];
  return element(
    'dLbls',
    ...own,
    `<c:numFmt formatCode="${escapeXml(values.format ?? 'General')}" sourceLinked="0"/>`,
    shape({ fill: null, line: null }),
    textProperties(faces.label),
    ...shown(position, labels === undefined),
    labels ? extension(labelled, '<c15:showDataLabelsRange val="1"/>') : '',
  );
}

/**
 * The cells that labels are read from, the last child of a series (MS-ODRAWXML 2.24.3.14): Excel 2013
 * and later follow them, others show the texts that stood there when the workbook was written.
 */
export function labelCells({ labels }: NativeSeries): string {
  if (labels === undefined || labels === 'none') return '';
  const cache = `<c15:dlblRangeCache>${points(labels)}</c15:dlblRangeCache>`;
  const cells = `<c15:f>${escapeXml(cellsOf(labels))}</c15:f>`;
  return extension(ranged, `<c15:datalabelsRange>${cells}${cache}</c15:datalabelsRange>`);
}

/** A field that Excel fills from the cell of its place, with what the cell holds now. */
function ownLabel(
  said: CellRange['values'][number],
  place: number,
  position: LabelPosition,
): string {
  const field = `<a:fld id="${identity(place)}" type="CELLRANGE"><a:rPr lang="en-GB"/><a:pPr/><a:t>${escapeXml(`${said ?? ''}`)}</a:t></a:fld>`;
  const paragraph = `<a:p>${field}<a:endParaRPr lang="en-US"/></a:p>`;
  return element(
    'dLbl',
    value('idx', place),
    element('tx', element('rich', '<a:bodyPr/><a:lstStyle/>', paragraph)),
    ...shown(position, false),
    extension(labelled, '<c15:dlblFieldTable/><c15:showDataLabelsRange val="1"/>'),
  );
}

function shown(position: LabelPosition, values: boolean): string[] {
  return [
    value('dLblPos', position),
    value('showLegendKey', 0),
    value('showVal', values ? 1 : 0),
    value('showCatName', 0),
    value('showSerName', 0),
    value('showPercent', 0),
    value('showBubbleSize', 0),
  ];
}

const labelled = '{CE6537A1-D6FC-4f65-9D91-7224C49458BB}';
const ranged = '{02D57815-91ED-43cb-92C2-25804820EDAC}';

function extension(uri: string, content: string): string {
  return element(
    'extLst',
    `<c:ext uri="${uri}" xmlns:c15="${namespaces.chart2012}">${content}</c:ext>`,
  );
}

function identity(place: number): string {
  return `{DA7ABA53-0000-4000-8000-${place.toString(16).toUpperCase().padStart(12, '0')}}`;
}
