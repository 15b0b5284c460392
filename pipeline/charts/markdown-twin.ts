import { plainText } from '../wording/plain-text.ts';
import type { Chart } from './chart.ts';

/** A chart as Markdown: its title, the picture in sentences, the figures drawn, and what is not. */
export function markdownTwin({ title, alternative, notes, table, leftOut }: Chart): string {
  const reasons = [...new Set(leftOut.map(({ reason }) => reason))];
  const missing = reasons.map((reason) => {
    const names = leftOut.filter((each) => each.reason === reason).map(({ name }) => plain(name));
    return `Not drawn, because ${plain(reason)}: ${names.join(', ')}.`;
  });
  const parts = [`# ${plain(title)}`, plain(alternative), tableOf(table), ...missing];
  return `${[...parts, ...notes.map(plain)].filter(Boolean).join('\n\n')}\n`;
}

function tableOf({ columns, rows }: Chart['table']): string {
  const [first] = rows;
  if (!first) return '';
  const line = (cells: readonly (string | number)[]) =>
    `| ${cells.map((cell) => plain(String(cell))).join(' | ')} |`;
  const alignment = first.map((cell) => (typeof cell === 'number' ? '---:' : '---'));
  return [line(columns), `| ${alignment.join(' | ')} |`, ...rows.map(line)].join('\n');
}

/** A text that Markdown shows as it is, on one line. */
function plain(text: string): string {
  return plainText(text)
    .replace(/\s+/gu, ' ')
    .replace(/[\\`*_[\]<>|~&#]/g, '\\$&');
}
