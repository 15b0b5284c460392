/**
 * The styles of a workbook with those cells marked as headings that have the font of the sheets'
 * titles: Excel's own style "Heading 1", which programs that read aloud know, and which the stream
 * writer cannot give (ECMA-376 part 1, 18.8.7). Looks stay as they are.
 * @param stylesXml the part xl/styles.xml as exceljs writes it
 * @param size the size of the titles' font, in points
 */
export function withHeadings(stylesXml: string, size: number): string {
  const fonts = stylesXml.match(/<font>.*?<\/font>/gs) ?? [];
  const font = fonts.findIndex(
    (xml) => xml.includes('<b/>') && xml.includes(`<sz val="${size}"/>`),
  );
  if (font < 0) return stylesXml;
  const base = `<xf numFmtId="49" fontId="${font}" fillId="0" borderId="0" applyNumberFormat="1" applyFont="1"/>`;
  return stylesXml
    .replace(/<cellStyleXfs count="1">(.*?)<\/cellStyleXfs>/s, (_, normal: string) => {
      return `<cellStyleXfs count="2">${normal}${base}</cellStyleXfs>`;
    })
    .replace(/(?<=<cellXfs .*)<xf [^>]*>/gs, (xf) =>
      xf.includes(` fontId="${font}" `) ? xf.replace(' xfId="0"', ' xfId="1"') : xf,
    )
    .replace(/<cellStyles count="1">(.*?)<\/cellStyles>/s, (_, normal: string) => {
      return `<cellStyles count="2">${normal}<cellStyle name="Heading 1" xfId="1" builtinId="16"/></cellStyles>`;
    });
}
