import { plainText } from './plain-text.ts';

/** Markup that `html` made: everything in it that came from elsewhere is escaped. */
export interface Markup {
  readonly markup: string;
}

/** What can stand in a template: text is escaped, markup is not, a list is joined, and null is nothing. */
export type Content = Markup | string | number | null | readonly Content[];

/**
 * Markup from a template: whatever is put into it is escaped, so that it can stand between tags and
 * inside an attribute's double quotes. The template's own indentation is left out, its line ends stay.
 */
export function html(template: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  const markup = template
    .map((part, place) => part.replaceAll(/\n\s*/g, '\n') + written(contents[place] ?? null))
    .join('');
  return { markup };
}

/** Contents with something between each and the next. */
export function joined(contents: readonly Content[], between: string): readonly Content[] {
  return contents.flatMap((content, place) => (place === 0 ? [content] : [between, content]));
}

/**
 * Markup that was made elsewhere and is known to be whole and harmless: this project's own drawings,
 * style and script. Nothing that came in with a reply may go through here.
 */
export function ownMarkup(markup: string): Markup {
  return { markup };
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function written(content: Content): string {
  if (content === null) return '';
  if (typeof content === 'number') return String(content);
  if (typeof content === 'string') {
    return plainText(content).replaceAll(/[&<>"]/g, (letter) => escapes[letter]!);
  }
  return isMarkup(content) ? content.markup : content.map(written).join('');
}

function isMarkup(content: Markup | readonly Content[]): content is Markup {
  return 'markup' in content;
}
