/** Excel's own limit. */
const most = 255;

/**
 * A name for a table: the words in PascalCase, of letters and figures alone, begun with a letter, and
 * told apart from every name that is taken and from what Excel reads as a cell, as AB12 or R1C1
 * (ECMA-376 part 1, 18.5.1.2 displayName).
 * @param taken names in lower case, for Excel tells none apart by case; the new one joins them
 */
export function tableName(called: string, taken: Set<string>): string {
  const words = called.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  const pascal = words.map((word) => capital(word)).join('');
  const begun = /^\p{L}/u.test(pascal) ? pascal : `Table${pascal}`;
  const wanted = isCell(begun) ? `${begun}_` : begun;
  const short = wanted.slice(0, most - 6);
  let name = short;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${short}_${number}`;
  taken.add(name.toLowerCase());
  return name;
}

function capital(word: string): string {
  const [first = '', ...others] = word;
  return first.toUpperCase() + others.join('');
}

/** What is a cell in one of Excel's two ways of writing them. */
function isCell(name: string): boolean {
  return /^[a-z]{1,3}\d+$/i.test(name) || /^(r\d*)?(c\d*)?$/i.test(name);
}
