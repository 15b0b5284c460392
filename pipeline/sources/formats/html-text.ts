import { compile, type DomNode, type FormatCallback } from 'html-to-text';

/** An `<a>` of a text: the words of the link, those that a page would hide among them. */
export interface Anchor {
  readonly text: string;
  /** Empty where there is none. */
  readonly href: string;
}

/** What is to stand in the text for a link. */
export type ShowAnchor = (anchor: Anchor) => string;

/** Longer than what any service takes; reading a page made to be slow grows with its square. */
const mostCharacters = 100_000;
const deepest = 200;

/**
 * HTML as a person reads it: paragraphs between empty lines, `<br>` as a line end, lists with their
 * marks; no pictures, no scripts, no addresses but those that are written. What is beyond 100,000
 * characters or 200 tags deep gives way to "…"; nothing makes it throw.
 * @param show asked for every link in the order of the text
 */
export function textOfHtml(html: string, show: ShowAnchor = ({ text }) => text): string {
  const whole = html.length <= mostCharacters ? html : `${html.slice(0, mostCharacters)}…`;
  return toText(whole, show).trim();
}

const anchor: FormatCallback = ({ attribs, children }, _walk, builder) => {
  const show = (builder as typeof builder & { readonly metadata: ShowAnchor }).metadata;
  builder.addInline(show({ text: textWithin(children), href: attribs.href ?? '' }));
};

const toText: (html: string, show: ShowAnchor) => string = compile({
  wordwrap: false,
  baseElements: { selectors: [] },
  limits: { maxDepth: deepest, ellipsis: '…' },
  // As HTML says; the package counts the zero width space too, which stands between emoji.
  whitespaceCharacters: ' \t\r\n\f',
  formatters: { anchor },
  selectors: [
    { selector: 'a', format: 'anchor' },
    { selector: 'img', format: 'skip' },
    { selector: 'hr', format: 'block' },
    { selector: 'ul', options: { itemPrefix: '- ' } },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
      selector,
      options: { uppercase: false, leadingLineBreaks: 2 },
    })),
  ],
});

/** Without recursion, as nobody knows how deep it goes. */
function textWithin(nodes: readonly DomNode[]): string {
  const waiting = [...nodes].reverse();
  let text = '';
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'text') text += node.data ?? '';
    if (node.type === 'tag') for (const inner of [...node.children].reverse()) waiting.push(inner);
  }
  return text;
}
