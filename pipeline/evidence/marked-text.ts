import type { Stretch } from '../text/echo.ts';
import { plainText } from '../wording/plain-text.ts';

/** What would turn the letters of a terminal around. */
const turning = /[\u202a-\u202e\u2066-\u2069]/gu;

/** A text without anything that a terminal would obey. */
export function forTerminal(text: string): string {
  return plainText(text).replace(turning, '');
}

/** A text with [[…]] around stretches; those that overlap or touch share one pair. */
export function marked(text: string, stretches: readonly Stretch[]): string {
  let shown = '';
  let place = 0;
  for (const { starts, ends } of merged(stretches)) {
    shown += `${text.slice(place, starts)}[[${text.slice(starts, ends)}]]`;
    place = ends;
  }
  return shown + text.slice(place);
}

function merged(stretches: readonly Stretch[]): Stretch[] {
  const whole: { starts: number; ends: number }[] = [];
  for (const { starts, ends } of stretches.toSorted((a, b) => a.starts - b.starts)) {
    const last = whole.at(-1);
    if (last && starts <= last.ends) last.ends = Math.max(last.ends, ends);
    else whole.push({ starts, ends });
  }
  return whole;
}

/** Lines of at most `width` characters, broken between words; its own line ends are kept. */
export function wrapped(text: string, width: number, indent = '', hanging = indent): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = indent;
    let empty = true;
    for (const word of paragraph.split(/[^\S\u00a0]+/u).filter(Boolean)) {
      if (!empty && line.length + 1 + word.length > width) {
        lines.push(line);
        line = hanging + word;
      } else line += (empty ? '' : ' ') + word;
      empty = false;
    }
    return [...lines, line.trimEnd()];
  });
}
