type Attributes = Readonly<Record<string, string | number>>;

/**
 * One SVG element as text, on a line of its own. Numbers are written with at most two decimals.
 * @param content markup, or nothing for an empty element
 */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .map(
      ([key, value]) => ` ${key}="${escapeXml(typeof value === 'number' ? short(value) : value)}"`,
    )
    .join('');
  return content ? `<${name}${written}>${content}</${name}>\n` : `<${name}${written}/>\n`;
}

/** A text made safe inside XML 1.0; a character that XML forbids becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\u{FFFD}')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function short(number: number): string {
  return String(Math.round(number * 100) / 100);
}
