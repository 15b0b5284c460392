import { inventedNotice } from '../../wording/invented-notice.ts';
import { asMarkdown } from '../../wording/markdown.ts';
import type { Comparison } from './comparison.ts';

/** The comparison as paragraphs in Markdown; its tables stand in files of their own. */
export function comparisonMarkdown({ title, invented, sections, tables }: Comparison): string {
  const parts = [
    ...(invented ? [`> **${inventedNotice}.**`] : []),
    `# ${asMarkdown(title)}`,
    ...sections.map(
      ({ subject, sentences }) =>
        `## ${asMarkdown(subject)}\n\n${sentences.map((sentence) => `- ${asMarkdown(sentence)}`).join('\n')}`,
    ),
    '## Tables',
    tables
      .map(({ name, sheet }) => `- \`comparison-${name}.csv\`: ${asMarkdown(sheet.note)}`)
      .join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}
