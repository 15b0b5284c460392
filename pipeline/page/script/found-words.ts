import { foundIn } from './folded.ts';

/**
 * Marks the words of a search in the texts shown, without touching the document: the evidence in them
 * stays marked as it is. A browser that cannot do so shows the texts alone.
 */
export function markFound(texts: readonly HTMLElement[], words: readonly string[]): void {
  if (!('highlights' in CSS)) return;
  const ranges = words.length === 0 ? [] : texts.flatMap((text) => rangesIn(text, words));
  CSS.highlights.set('found', new Highlight(...ranges));
}

function rangesIn(element: HTMLElement, words: readonly string[]): Range[] {
  const nodes = textNodes(element);
  return foundIn(element.textContent, words).map(([starts, ends]) => {
    const range = new Range();
    range.setStart(...placeIn(nodes, starts, false));
    range.setEnd(...placeIn(nodes, ends, true));
    return range;
  });
}

function textNodes(element: HTMLElement): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** The text node in which a place of the whole text lies, and where in it. */
function placeIn(nodes: readonly Text[], place: number, isEnd: boolean): [Text, number] {
  let left = place;
  for (const node of nodes) {
    if (left < node.length || (isEnd && left === node.length)) return [node, left];
    left -= node.length;
  }
  const last = nodes.at(-1)!;
  return [last, last.length];
}
