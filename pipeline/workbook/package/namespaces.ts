/** What every part begins with. */
export const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const office = 'http://schemas.openxmlformats.org';
const microsoft = 'http://schemas.microsoft.com/office';

/** The namespaces of ECMA-376 part 1, and of Microsoft's extensions to it (MS-XLSX, MS-ODRAWXML). */
export const namespaces = {
  spreadsheet: `${office}/spreadsheetml/2006/main`,
  relationships: `${office}/officeDocument/2006/relationships`,
  packageRelationships: `${office}/package/2006/relationships`,
  drawing: `${office}/drawingml/2006/main`,
  spreadsheetDrawing: `${office}/drawingml/2006/spreadsheetDrawing`,
  chart: `${office}/drawingml/2006/chart`,
  chart2012: `${microsoft}/drawing/2012/chart`,
  spreadsheet2010: `${microsoft}/spreadsheetml/2009/9/main`,
  excel2006: `${microsoft}/excel/2006/main`,
} as const;
