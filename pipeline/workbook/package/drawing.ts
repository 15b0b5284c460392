import { escapeXml } from '../../wording/xml.ts';
import type { NativeChart } from '../charts/native-chart.ts';
import { head, namespaces } from './namespaces.ts';
import type { Picture } from './picture.ts';

/** English Metric Units in a pixel. */
const emu = 9525;

/**
 * The drawing part of a sheet (ECMA-376 part 1, 20.5): its pictures and charts, each anchored to one
 * cell, so that it keeps its size whatever the height of the rows below it. The first thing is found
 * by the relationship rId1, the second by rId2, pictures before charts.
 */
export function drawingXml(pictures: readonly Picture[], charts: readonly NativeChart[]): string {
  const anchors = [
    ...pictures.map((picture, place) => pictureAnchor(picture, place + 1)),
    ...charts.map((chart, place) => chartAnchor(chart, pictures.length + place + 1)),
  ];
  return `${head}<xdr:wsDr xmlns:xdr="${namespaces.spreadsheetDrawing}" xmlns:a="${namespaces.drawing}" xmlns:r="${namespaces.relationships}">${anchors.join('')}</xdr:wsDr>`;
}

function pictureAnchor(picture: Picture, number: number): string {
  const extent = extentOf(picture);
  const content = `<xdr:pic><xdr:nvPicPr>${properties(picture.name, picture.alternative, number)}<xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId${number}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`;
  return anchored(picture, extent, content);
}

function chartAnchor({ title, alternative, place }: NativeChart, number: number): string {
  const at = { row: place.row - 1, column: place.column - 1, left: 0 };
  const content = `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${properties(title, alternative, number)}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${namespaces.chart}"><c:chart xmlns:c="${namespaces.chart}" r:id="rId${number}"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
  return anchored(at, extentOf(place), content);
}

/** Its number 1 is the drawing's own. */
function properties(name: string, alternative: string, number: number): string {
  return `<xdr:cNvPr id="${number + 1}" name="${escapeXml(name)}" descr="${escapeXml(alternative)}"/>`;
}

function extentOf({ width, height }: { readonly width: number; readonly height: number }): string {
  return `cx="${Math.round(width * emu)}" cy="${Math.round(height * emu)}"`;
}

function anchored(
  { row, column, left }: Pick<Picture, 'row' | 'column' | 'left'>,
  extent: string,
  content: string,
): string {
  return `<xdr:oneCellAnchor><xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>${Math.round(left * emu)}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext ${extent}/>${content}<xdr:clientData/></xdr:oneCellAnchor>`;
}
