import { escapeXml } from '../wording/xml.ts';

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

function short(number: number): string {
  return String(Math.round(number * 100) / 100);
}
