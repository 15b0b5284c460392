import { escapeXml } from '../wording/xml.ts';

/** A picture on a sheet; `left`, `width` and `height` in pixels at 96 to the inch. */
export interface Picture {
  readonly name: string;
  /** What it shows, for whoever cannot see it. */
  readonly alternative: string;
  readonly png: Uint8Array;
  /** The row whose top it hangs from, counted from 0. */
  readonly row: number;
  /** The column that its left edge is in, counted from 0, and how far in. */
  readonly column: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const relationshipsOf = 'http://schemas.openxmlformats.org/package/2006/relationships';
const officeRelationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const drawingMl = 'http://schemas.openxmlformats.org/drawingml/2006';

/** English Metric Units in a pixel. */
const emu = 9525;

/** The drawing part of a sheet (ECMA-376 part 1, 20.5): its pictures, each anchored to one cell. */
export function drawingXml(pictures: readonly Picture[]): string {
  return `${head}<xdr:wsDr xmlns:xdr="${drawingMl}/spreadsheetDrawing" xmlns:a="${drawingMl}/main" xmlns:r="${officeRelationship}">${pictures.map(anchor).join('')}</xdr:wsDr>`;
}

function anchor(picture: Picture, place: number): string {
  const extent = `cx="${Math.round(picture.width * emu)}" cy="${Math.round(picture.height * emu)}"`;
  const number = place + 1;
  return `<xdr:oneCellAnchor><xdr:from><xdr:col>${picture.column}</xdr:col><xdr:colOff>${Math.round(picture.left * emu)}</xdr:colOff><xdr:row>${picture.row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext ${extent}/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="${number}" name="${escapeXml(picture.name)}" descr="${escapeXml(picture.alternative)}"/><xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId${number}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor>`;
}

/** The relationships of the drawing to its pictures, `xl/media/picture1.png` and on. */
export function drawingRelationships(pictures: readonly Picture[]): string {
  const each = pictures.map(
    (_, place) =>
      `<Relationship Id="rId${place + 1}" Type="${officeRelationship}/image" Target="../media/picture${place + 1}.png"/>`,
  );
  return `${head}<Relationships xmlns="${relationshipsOf}">${each.join('')}</Relationships>`;
}

/** A sheet with its drawing, in the place that CT_Worksheet has for it where nothing follows. */
export function withDrawing(sheetXml: string): string {
  return before(sheetXml, '</worksheet>', '<drawing r:id="rIdDrawing"/>');
}

/** A sheet's relationships with the one to its drawing. */
export function withDrawingRelationship(relationships: string | undefined): string {
  const none = `${head}<Relationships xmlns="${relationshipsOf}"></Relationships>`;
  const added = `<Relationship Id="rIdDrawing" Type="${officeRelationship}/drawing" Target="../drawings/drawing1.xml"/>`;
  return before(relationships ?? none, '</Relationships>', added);
}

/** The content types with those of the drawing and of PNG pictures. */
export function withDrawingTypes(contentTypes: string): string {
  const png = '<Default Extension="png" ContentType="image/png"/>';
  const drawing =
    '<Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>';
  return before(before(contentTypes, '<Default ', png), '</Types>', drawing);
}

function before(xml: string, mark: string, added: string): string {
  const place = xml.indexOf(mark);
  if (place < 0) throw new Error(`The workbook's XML has no ${mark}.`);
  return xml.slice(0, place) + added + xml.slice(place);
}
