/** The start tags of the elements of that name, in order. */
export function elements(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<${name}(?=[\\s/>])[^>]*>`, 'g')) ?? [];
}

/** The value of the first attribute of that name, as it is written. */
export function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`(?<![\\w:])${name}="(.*?)"`, 's').exec(tag)?.[1];
}

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

export function unescapeXml(text: string): string {
  return text.replace(/&(?:#(x?)([\da-fA-F]+)|(\w+));/g, (_, hex, number, name) =>
    name === undefined
      ? String.fromCodePoint(Number.parseInt(number, hex === 'x' ? 16 : 10))
      : entities[name]!,
  );
}
