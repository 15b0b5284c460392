import type { ChartRow } from '../database/reply-tables.ts';
import { capitalised } from '../wording/clauses.ts';
import { inventedNotice } from '../wording/invented-notice.ts';
import { asMarkdown, markdownLink } from '../wording/markdown.ts';
import { caveats } from './caveats.ts';
import { completeness } from './completeness.ts';
import type { Publication } from './publication.ts';
import {
  citedReferences,
  howMany,
  howMuchDecides,
  howRanked,
  issueLine,
  leftOutLines,
  noSupport,
  nothingLeftOut,
  referenceLine,
  whenAsked,
  whoAsked,
  wordsOver,
} from './sentences.ts';

const mostIssues = 20;
const mostWords = 15;

/** The findings as a few paragraphs in Markdown, for a blog; no reply is quoted. */
export function summaryMarkdown(publication: Publication): string {
  const { analysis, charts, findings } = publication;
  const { title, invented, thresholds } = analysis.settings;
  const picture = (name: string) => charts.filter((chart) => chart.chart === name).map(pictureOf);
  const parts = [
    ...(invented
      ? [
          `> **${inventedNotice}.** Nobody wrote these replies; the figures show what the reports look like.`,
        ]
      : []),
    `# ${asMarkdown(title)}`,
    asked(publication),
    counts(publication),
    '## Top issues',
    topIssues(publication),
    ...picture('top-issues'),
    ...references(publication),
    '## Words',
    asMarkdown(wordsOver(findings, thresholds.words, mostWords)),
    ...picture('word-cloud'),
    '## What limits this',
    caveats(publication)
      .map(({ subject, text }) => `- **${asMarkdown(subject)}.** ${asMarkdown(text)}`)
      .join('\n'),
    madeWith(publication),
  ];
  return `${parts.join('\n\n')}\n`;
}

function asked(publication: Publication): string {
  const { url } = publication.thread;
  const where = url === null ? 'in a public post' : `in ${markdownLink('a public post', url)}`;
  const { question, host } = publication.analysis.settings;
  const when = whenAsked(publication);
  const who = asMarkdown(whoAsked(publication));
  const standing = host.standing ? `, ${asMarkdown(host.standing)}` : '';
  const sentence = `${when === null ? '' : `${when} `}${who} asked ${where}${standing}:`;
  return `${capitalised(sentence)}\n\n> ${asMarkdown(question)}`;
}

function counts({ findings }: Publication): string {
  const listed = (title: string, lines: readonly string[]) =>
    lines.length === 0
      ? []
      : [`${title}:\n\n${lines.map((line) => `- ${asMarkdown(line)}`).join('\n')}`];
  const leftOut = leftOutLines(findings);
  const first = `${capitalised(howMany(findings))}.`;
  return [
    leftOut.length === 0 ? `${first} ${nothingLeftOut}` : first,
    ...listed('Not counted are', leftOut),
    completeness(findings).map(asMarkdown).join(' '),
  ].join('\n\n');
}

function topIssues({ analysis, findings }: Publication): string {
  const threshold = analysis.settings.thresholds.likes;
  if (findings.topIssues.length === 0) return noSupport;
  const issues = findings.topIssues
    .slice(0, mostIssues)
    .map(
      (row) =>
        `${row.rank_by_likes_over_threshold}. **${asMarkdown(row.name)}**: ${issueLine(row, threshold)}.`,
    );
  return `${howMuchDecides(findings, threshold)} ${howRanked(threshold)}:\n\n${issues.join('\n')}`;
}

function references({ findings }: Publication): string[] {
  const cited = citedReferences(findings).map((row) => {
    const name = row.link === null ? asMarkdown(row.name) : markdownLink(row.name, row.link);
    return `- ${name}: ${referenceLine(row)}.`;
  });
  return cited.length === 0 ? [] : ['## References', cited.join('\n')];
}

function madeWith({ analysis, made }: Publication): string {
  const { credits } = analysis.settings.host;
  const source = `Made with listening-post ${made.version} from what came in (SHA-256 ${made.inputHash?.slice(0, 12) ?? 'not known'}), the codebook (${made.codebookHash.slice(0, 12)}) and the settings (${made.configHash.slice(0, 12)}) of the analysis ${analysis.name}.`;
  return credits ? `${asMarkdown(credits)}\n\n${source}` : source;
}

function pictureOf({ chart, alternative }: ChartRow): string {
  return `![${asMarkdown(alternative)}](charts/${chart}.png)`;
}
