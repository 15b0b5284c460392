import { escapeXml } from '../../wording/xml.ts';
import { element, value } from './element.ts';
import { solid } from './shape.ts';

/** How words look. */
export interface Face {
  /** In points. */
  readonly size: number;
  readonly colour: string;
  readonly bold: boolean;
}

/** The workbook's own colours of words. */
export const faces = {
  title: { size: 14, colour: '#1B3A4B', bold: true },
  axis: { size: 10, colour: '#4A5B63', bold: false },
  label: { size: 10, colour: '#1B3A4B', bold: false },
} as const satisfies Readonly<Record<string, Face>>;

/** A title above a chart or beside an axis, a paragraph a line (ECMA-376 part 1, 21.2.2.210). */
export function title(text: string, face: Face, turned = false): string {
  const paragraphs = text.split('\n').map((line) => {
    const run = `<a:r>${properties('rPr', face)}<a:t>${escapeXml(line)}</a:t></a:r>`;
    return `<a:p><a:pPr>${properties('defRPr', face)}</a:pPr>${run}</a:p>`;
  });
  const body = turned ? '<a:bodyPr rot="-5400000" vert="horz"/>' : '<a:bodyPr/>';
  const rich = element('rich', body, '<a:lstStyle/>', ...paragraphs);
  return element('title', element('tx', rich), value('overlay', 0));
}

/** How words look that Excel writes by itself: labels, figures, names of series (21.2.2.216). */
export function textProperties(face: Face): string {
  const paragraph = `<a:p><a:pPr>${properties('defRPr', face)}</a:pPr><a:endParaRPr lang="en-US"/></a:p>`;
  return element('txPr', '<a:bodyPr/><a:lstStyle/>', paragraph);
}

function properties(name: 'rPr' | 'defRPr', { size, colour, bold }: Face): string {
  const language = name === 'rPr' ? 'lang="en-GB" ' : '';
  return `<a:${name} ${language}sz="${size * 100}" b="${bold ? 1 : 0}">${solid(colour)}<a:latin typeface="Calibri"/></a:${name}>`;
}
