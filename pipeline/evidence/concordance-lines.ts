import { columns, firstColumns, lastColumns } from './columns.ts';
import type { InContext, Line } from './concordance.ts';
import { forTerminal } from './marked-text.ts';

export type Order = 'likes' | 'left' | 'right' | 'reply';

const byReply = (a: Line, b: Line) => a.reply - b.reply || a.left.length - b.left.length;

/**
 * Lines in the order asked for: the most liked first, by the words before (the nearest first), by
 * the words after, or as they were posted.
 */
export function sorted(lines: readonly Line[], order: Order): Line[] {
  const key = keys[order];
  if (!key) return lines.toSorted(order === 'likes' ? byLikes : byReply);
  const keyed = lines.map((line) => ({ line, words: key(line) }));
  return keyed
    .sort((a, b) => compare(a.words, b.words) || byReply(a.line, b.line))
    .map(({ line }) => line);
}

const byLikes = (a: Line, b: Line) => b.likes - a.likes || byReply(a, b);

const keys: Partial<Record<Order, (line: Line) => string>> = {
  left: ({ left }) => wordsOf(left.slice(-300)).reverse().join(' '),
  right: ({ keyword, right }) => wordsOf(right.slice(0, 300)).concat(keyword).join(' '),
};

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** No keyword takes more than this of a line; what is longer is cut. */
const widestKeyword = 28;

/**
 * Lines for a terminal: reply, likes, and the keyword between what stands before and after it, one
 * below the other.
 * @param width columns that a line may take
 */
export function aligned(lines: readonly Line[], width: number): string[] {
  const cells = lines.map((line) => ({
    reply: String(line.reply),
    likes: String(line.likes),
    left: onOneLine(line.left).trimEnd(),
    keyword: firstColumns(onOneLine(line.keyword), widestKeyword),
    right: onOneLine(line.right).trimStart(),
  }));
  const widest = (heading: string, key: 'reply' | 'likes' | 'keyword') =>
    Math.max(columns(heading), ...cells.map((cell) => columns(cell[key])));
  const reply = widest('reply', 'reply');
  const likes = widest('likes', 'likes');
  const keyword = widest('', 'keyword');
  const spare = Math.max(20, width - reply - likes - keyword - 8);
  const [before, after] = [Math.floor(spare / 2), Math.ceil(spare / 2)];
  const heading = `${'reply'.padStart(reply)}  ${'likes'.padStart(likes)}`;
  return [
    heading,
    ...cells.map((cell) =>
      [
        cell.reply.padStart(reply),
        cell.likes.padStart(likes),
        `${padded(shortLeft(cell.left, before), before, 'left')}  ${padded(cell.keyword, keyword, 'right')}  ${shortRight(cell.right, after)}`,
      ]
        .join('  ')
        .trimEnd(),
    ),
  ];
}

/**
 * What stands before and after a keyword on one line, cut where it is longer than so many columns.
 */
export function beside({ left, right }: InContext, most: number) {
  return {
    left: shortLeft(onOneLine(left).trimEnd(), most),
    right: shortRight(onOneLine(right).trimStart(), most),
  };
}

/** Far more than a line shows is looked at no further. */
const mostLooked = 1000;

function onOneLine(text: string): string {
  const near =
    text.length > 2 * mostLooked ? `${text.slice(0, mostLooked)} ${text.slice(-mostLooked)}` : text;
  return forTerminal(near).replaceAll(/\s+/gu, ' ');
}

function shortLeft(text: string, most: number): string {
  return columns(text) > most ? `…${lastColumns(text, most - 1)}` : text;
}

function shortRight(text: string, most: number): string {
  return columns(text) > most ? `${firstColumns(text, most - 1)}…` : text;
}

function padded(text: string, width: number, side: 'left' | 'right'): string {
  const space = ' '.repeat(Math.max(0, width - columns(text)));
  return side === 'left' ? space + text : text + space;
}
