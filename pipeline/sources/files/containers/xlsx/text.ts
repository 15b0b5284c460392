import { type Parts, partText } from './parts.ts';
import { type XmlEvents, xmlItems } from './xml.ts';

/** Collects the text of a cell or a shared string: all its runs, without the reading aid above them. */
export interface TextTaker extends Required<XmlEvents> {
  /** The text since the last call. */
  taken(): string;
}

/** A taker of the text in `t` and `v`, outside `rPh` (ECMA-376, part 1, 18.4). */
export function textTaker(): TextTaker {
  let text = '';
  let taking = false;
  let aid = false;
  return {
    opened(name) {
      if (name === 'rPh') aid = true;
      taking = !aid && (name === 't' || name === 'v');
    },
    closed(name) {
      if (name === 'rPh') aid = false;
      taking = false;
    },
    text(part) {
      if (taking) text += part;
    },
    taken() {
      const whole = text;
      text = '';
      return whole.replace(escaped, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
    },
  };
}

/** How the format writes a character that XML cannot hold, most often a carriage return (22.9.2.19). */
const escaped = /_x([0-9A-Fa-f]{4})_/g;

/** The texts that cells point to by number. */
export async function sharedTexts(parts: Parts, name: string): Promise<string[]> {
  const texts: string[] = [];
  const items = xmlItems<string>(partText(parts, name), (give) => {
    const taker = textTaker();
    return {
      opened: taker.opened,
      text: taker.text,
      closed(element) {
        taker.closed(element);
        if (element === 'si') give(taker.taken());
      },
    };
  });
  for await (const text of items) texts.push(text);
  return texts;
}
