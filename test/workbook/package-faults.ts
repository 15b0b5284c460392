import { posix } from 'node:path';
import { everyElement, named, treeOf } from './xml-tree.ts';

type Parts = ReadonlyMap<string, string | Uint8Array>;

/** The children of a worksheet in the order of CT_Worksheet (ECMA-376 part 1, A.2). */
const worksheetChildren =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  );

/** Those of which a worksheet may have several. */
const several = new Set(['conditionalFormatting', 'cols']);

/** What of a workbook's package would make Excel call it damaged; nothing where all is well. */
export function packageFaults(parts: Parts): string[] {
  return [
    ...typeFaults(parts),
    ...relationshipFaults(parts),
    ...worksheetFaults(parts),
    ...identityFaults(parts),
    ...nameFaults(parts),
  ];
}

/** The names of the parts that match. */
export function partNames(parts: Parts, pattern: RegExp): string[] {
  return [...parts.keys()].filter((name) => pattern.test(name)).sort();
}

export function partTree(parts: Parts, name: string) {
  return treeOf(parts.get(name) as string);
}

function typeFaults(parts: Parts): string[] {
  const types = partTree(parts, '[Content_Types].xml').children.map((type) => type.attributes);
  const extensions = types.flatMap((type) => type.Extension ?? []);
  const overridden = types.flatMap((type) => type.PartName?.slice(1) ?? []);
  const untyped = [...parts.keys()].filter(
    (name) =>
      name !== '[Content_Types].xml' &&
      !overridden.includes(name) &&
      (!extensions.includes(name.split('.').at(-1)!) || /^xl\/.*\.xml$/.test(name)),
  );
  return [
    ...untyped.map((name) => `${name} has no content type`),
    ...overridden.filter((name) => !parts.has(name)).map((name) => `${name} is not there`),
    ...twice(overridden).map((name) => `${name} has two content types`),
    ...twice(extensions).map((extension) => `${extension} has two content types`),
  ];
}

function relationshipFaults(parts: Parts): string[] {
  const targets: string[] = [];
  const faults = partNames(parts, /\.rels$/).flatMap((rels) => {
    const source = posix.join(posix.dirname(rels), '..', posix.basename(rels, '.rels'));
    const relationships = partTree(parts, rels).children.map((each) => each.attributes);
    const inner = relationships.filter(({ TargetMode }) => TargetMode !== 'External');
    const found = inner.map(({ Target }) => posix.join(posix.dirname(source), Target!));
    targets.push(...found);
    const ids = relationships.map(({ Id }) => Id!);
    const used = parts.has(source) ? idsIn(parts, source) : [];
    return [
      ...found.filter((part) => !parts.has(part)).map((part) => `${rels} leads to no ${part}`),
      ...twice(ids).map((id) => `${rels} has ${id} twice`),
      ...used.filter((id) => !ids.includes(id)).map((id) => `${source} uses no ${id}`),
    ];
  });
  const lonely = partNames(parts, /^xl\/(?!workbook\.xml).*(?<!\.rels)$/).filter(
    (part) => !targets.includes(part),
  );
  return [...faults, ...lonely.map((part) => `nothing leads to ${part}`)];
}

function idsIn(parts: Parts, name: string): string[] {
  const elements = [...everyElement(partTree(parts, name))];
  return elements.flatMap(({ attributes }) => attributes['r:id'] ?? attributes['r:embed'] ?? []);
}

function worksheetFaults(parts: Parts): string[] {
  return partNames(parts, /^xl\/worksheets\/sheet\d+\.xml$/).flatMap((name) => {
    const children = partTree(parts, name).children.map((child) => child.name);
    const places = children.map((child) => worksheetChildren.indexOf(child));
    const once = children.filter((child) => !several.has(child));
    return [
      ...(places.includes(-1) ? [`${name} has a child that no worksheet has: ${children}`] : []),
      ...(places.some((place, at) => place < (places[at - 1] ?? 0))
        ? [`${name} has its children in a wrong order: ${children}`]
        : []),
      ...twice(once).map((child) => `${name} has ${child} twice`),
    ];
  });
}

/** Numbers that tell things apart: of drawn things in a drawing, of tables and bars everywhere. */
function identityFaults(parts: Parts): string[] {
  const drawn = partNames(parts, /^xl\/drawings\/drawing\d+\.xml$/).flatMap((name) =>
    twice(named(partTree(parts, name), 'xdr:cNvPr').map(({ attributes }) => attributes.id!)).map(
      (id) => `${name} has ${id} twice`,
    ),
  );
  const tables = partNames(parts, /^xl\/tables\//).map((name) => partTree(parts, name).attributes);
  const sheets = partNames(parts, /^xl\/worksheets\/sheet\d+\.xml$/).map((name) =>
    partTree(parts, name),
  );
  const bars = sheets.flatMap((sheet) =>
    named(sheet, 'x14:cfRule').map((rule) => rule.attributes.id!),
  );
  const meant = sheets.flatMap((sheet) => named(sheet, 'x14:id').map((id) => id.text));
  return [
    ...drawn,
    ...twice(tables.map(({ id }) => id!)).map((id) => `two tables have the number ${id}`),
    ...twice(bars).map((id) => `two bars have the identity ${id}`),
    ...meant.filter((id) => !bars.includes(id)).map((id) => `no bar has the identity ${id}`),
  ];
}

function nameFaults(parts: Parts): string[] {
  const defined = named(partTree(parts, 'xl/workbook.xml'), 'definedName')
    .filter(({ attributes }) => attributes.localSheetId === undefined)
    .map(({ attributes }) => attributes.name!);
  const tables = partNames(parts, /^xl\/tables\//).map((name) => partTree(parts, name).attributes);
  const names = [...defined, ...tables.map(({ displayName }) => displayName!)];
  const wrong = names.filter(
    (name) =>
      !/^[\p{L}_][\p{L}\p{N}_.]{0,254}$/u.test(name) ||
      /^([a-z]{1,3}\d+|r|c|r\d*c\d*)$/i.test(name),
  );
  return [
    ...wrong.map((name) => `${name} is no name that Excel allows`),
    ...twice(names.map((name) => name.toLowerCase())).map(
      (name) => `two things are called ${name}`,
    ),
  ];
}

function twice(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, place) => names.indexOf(name) !== place))];
}
