/**
 * XML with more of it before a mark.
 * @throws where the mark is not there: the stream writer has changed what it writes
 */
export function inserted(xml: string, mark: string, added: string): string {
  const place = xml.indexOf(mark);
  if (place < 0) throw new Error(`The workbook's XML has no ${mark}.`);
  return xml.slice(0, place) + added + xml.slice(place);
}
