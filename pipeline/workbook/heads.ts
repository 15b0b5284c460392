import { cellText } from './cell-text.ts';

/** Excel's own limit for the name of a table's column, in UTF-16 units. */
const most = 255;

/**
 * The heads of a table's columns as the cells hold them and as Excel asks for them: none empty, none
 * longer than it allows, and no two alike in its eyes, to which "Likes" and "likes" are one.
 */
export function headsOf(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map((title, place) => {
    const { text } = cellText(title.replaceAll('\t', ' ').trim(), most - 5);
    const wanted = text === '' ? `Column ${place + 1}` : text;
    let head = wanted;
    for (let number = 2; taken.has(head.toLowerCase()); number++) head = `${wanted} ${number}`;
    taken.add(head.toLowerCase());
    return head;
  });
}
