import { posix } from 'node:path';
import { partNames, partTree } from './package-faults.ts';
import type { partsOf } from './read-workbook.ts';
import { type Element, named } from './xml-tree.ts';

type Parts = Awaited<ReturnType<typeof partsOf>>;

/** What of the worksheets Excel itself writes in another way; nothing where all is well. */
export function sheetFaults(parts: Parts): string[] {
  return partNames(parts, /^xl\/worksheets\/sheet\d+\.xml$/).flatMap((name) => {
    const sheet = partTree(parts, name);
    return [...headFaults(parts, name, sheet), ...outlineFaults(name, sheet)];
  });
}

/** The heads of a table are shared texts (ECMA-376 part 1, 18.18.11: "s"), and no formulas. */
function headFaults(parts: Parts, name: string, sheet: Element): string[] {
  const cells = new Map(named(sheet, 'c').map((cell) => [cell.attributes.r!, cell]));
  return tablesOf(parts, name).flatMap(({ attributes }) => {
    const [, first, row, last] = /^([A-Z]+)(\d+):([A-Z]+)/.exec(attributes.ref!)!;
    const heads = [...cells.keys()].filter(
      (at) => at.replace(/[A-Z]+/, '') === row && isBetween(first!, at.replace(/\d+/, ''), last!),
    );
    return heads
      .filter((at) => cells.get(at)!.attributes.t !== 's' || named(cells.get(at)!, 'f').length > 0)
      .map((at) => `${name} has in ${at} a head that is no shared text`);
  });
}

function tablesOf(parts: Parts, name: string): Element[] {
  const rels = name.replace('worksheets/', 'worksheets/_rels/').concat('.rels');
  if (!parts.has(rels)) return [];
  const targets = partTree(parts, rels).children.map(({ attributes }) => attributes.Target!);
  return targets
    .filter((target) => target.includes('/tables/'))
    .map((target) => partTree(parts, posix.join(posix.dirname(name), target)));
}

function isBetween(first: string, letters: string, last: string): boolean {
  const place = (text: string) => text.padStart(3, ' ');
  return place(first) <= place(letters) && place(letters) <= place(last);
}

/** A worksheet says how deep its columns are grouped, else Excel shows no buttons for them. */
function outlineFaults(name: string, sheet: Element): string[] {
  const levels = named(sheet, 'col').map(({ attributes }) => Number(attributes.outlineLevel ?? 0));
  const deepest = Math.max(0, ...levels);
  const said = Number(named(sheet, 'sheetFormatPr')[0]?.attributes.outlineLevelCol ?? 0);
  return said === deepest ? [] : [`${name} says ${said} levels of columns and has ${deepest}`];
}
