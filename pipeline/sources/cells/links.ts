import type { ReceivedLink } from '../source.ts';
import { objectOf, textOf } from './shape.ts';

interface WrittenLink {
  url: string;
  tcourl: string;
  expanded_url: string;
  unwound_url: string;
  title: string;
}

const address = /https?:\/\/.+?(?=,\s*https?:\/\/|[\s'"\]|;]|$)/gi;

/**
 * The links that a cell holds: a list of addresses or of the services' link objects, either of them
 * written out as text, or addresses between commas or spaces. Each written form once.
 */
export function readLinks(cell: unknown): readonly ReceivedLink[] {
  if (cell === null || cell === undefined || cell === '') return none;
  const links = new Map<string, ReceivedLink>();
  for (const found of linksIn(cell)) {
    if (!links.has(found.written)) links.set(found.written, found);
  }
  return [...links.values()];
}

/**
 * The links of two cells side by side, as snscrape wrote them: where the links lead, and how each
 * stands in the text.
 */
export function readLinkPairs(expanded: unknown, written: unknown): readonly ReceivedLink[] {
  const links = readLinks(expanded);
  const forms = readLinks(written);
  if (forms.length !== links.length) return links;
  return links.map((link, place) => ({ ...link, written: forms[place]!.written }));
}

const none: readonly ReceivedLink[] = [];

function linksIn(cell: unknown): readonly ReceivedLink[] {
  if (Array.isArray(cell)) return cell.flatMap(linksIn);
  if (typeof cell !== 'string') return linkOfObject(cell);
  if (/^\s*\[/.test(cell)) {
    const list = parsedList(cell);
    if (list) return list.flatMap(linksIn);
  }
  return (cell.match(address) ?? []).map((written) => ({
    written,
    expanded: written,
    title: null,
  }));
}

function linkOfObject(value: unknown): readonly ReceivedLink[] {
  const link = objectOf<WrittenLink>(value);
  const url = textOf(link?.url);
  if (!link || !url) return none;
  const short = textOf(link.tcourl);
  const expanded = textOf(link.unwound_url) ?? textOf(link.expanded_url) ?? url;
  return [{ written: short ?? url, expanded, title: textOf(link.title) }];
}

function parsedList(text: string): unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
