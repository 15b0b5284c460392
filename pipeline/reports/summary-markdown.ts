import type { ChartRow } from '../database/reply-tables.ts';
import { plainText } from '../wording/plain-text.ts';
import { capitalised, counted, likes, list } from '../wording/wording.ts';
import { caveats } from './caveats.ts';
import { inventedNotice, type Publication, threadAddress } from './publication.ts';
import { measured } from './read-findings.ts';
import {
  howMany,
  issueLine,
  leftOutLines,
  referenceLine,
  whenAsked,
  whoAsked,
  wordLines,
} from './sentences.ts';

const mostIssues = 10;
const mostWords = 15;

/** The findings as a few paragraphs in Markdown, for a blog; no reply is quoted. */
export function summaryMarkdown(publication: Publication): string {
  const { analysis, charts } = publication;
  const { settings } = analysis;
  const picture = (name: string) => charts.filter((chart) => chart.chart === name).map(pictureOf);
  return [
    ...(settings.invented
      ? [
          `> **${inventedNotice}.** Nobody wrote these replies; the figures show what the reports look like.`,
        ]
      : []),
    `# ${escaped(settings.title)}`,
    asked(publication),
    counts(publication),
    '## Top issues',
    topIssues(publication),
    ...picture('top-issues'),
    ...references(publication),
    '## Words',
    words(publication),
    ...picture('word-cloud'),
    '## What limits this',
    caveats(publication)
      .map(({ subject, text }) => `- **${escaped(subject)}.** ${escaped(text)}`)
      .join('\n'),
    madeWith(publication),
  ]
    .join('\n\n')
    .concat('\n');
}

function asked(publication: Publication): string {
  const post = threadAddress(publication);
  const where = post === null ? 'in a public post' : `in [a public post](<${post}>)`;
  const { question, host } = publication.analysis.settings;
  const when = whenAsked(publication);
  const who = escaped(whoAsked(publication));
  const standing = host.standing ? `, ${escaped(host.standing)}` : '';
  const sentence = capitalised(
    `${when === null ? '' : `${when} `}${who} asked ${where}${standing}:`,
  );
  return `${sentence}\n\n> ${escaped(question)}`;
}

function counts(publication: Publication): string {
  const collected = counted(measured(publication.findings, 'collected') ?? 0, 'post');
  const leftOut = leftOutLines(publication);
  const first = `${capitalised(howMany(publication))} here, of ${collected} that came in.`;
  if (leftOut.length === 0) return `${first} Nothing is left out.`;
  return `${first} Not counted are:\n\n${leftOut.map((line) => `- ${escaped(line)}`).join('\n')}`;
}

function topIssues({ analysis, findings }: Publication): string {
  const threshold = analysis.settings.thresholds.likes;
  if (findings.topIssues.length === 0) return 'The codebook has no theme that counts as support.';
  const issues = findings.topIssues
    .slice(0, mostIssues)
    .map(
      (row) =>
        `${row.rank_by_likes_over_threshold}. **${escaped(row.name)}**: ${issueLine(row, threshold)}.`,
    );
  return `In the order of the likes of their replies with more than ${likes(threshold)}, the issues are:\n\n${issues.join('\n')}`;
}

function references({ findings }: Publication): string[] {
  const cited = findings.references.filter((row) => row.mentions > 0);
  if (cited.length === 0) return [];
  const sentences = cited.map((row) => {
    const name = row.link === null ? escaped(row.name) : `[${escaped(row.name)}](<${row.link}>)`;
    return `There are ${referenceLine(row)} to ${name}.`;
  });
  return ['## References', sentences.join(' ')];
}

function words(publication: Publication): string {
  const { findings, analysis } = publication;
  const threshold = counted(analysis.settings.thresholds.words, 'time');
  const over = findings.words.filter((row) => row.over_threshold === 1).length;
  if (over === 0) return `No word is mentioned more than ${threshold}.`;
  const shown = wordLines(publication, mostWords).map(escaped);
  const verb = over === 1 ? 'word is' : 'words are';
  const which = shown.length === over ? '' : ', most of all';
  return `${over} ${verb} mentioned more than ${threshold}${which}: ${list(shown)}, with mentions in brackets.`;
}

function madeWith({ analysis, made }: Publication): string {
  const { credits } = analysis.settings.host;
  const source = `Made with listening-post ${made.version} from what came in (SHA-256 ${made.inputHash?.slice(0, 12) ?? 'not known'}), the codebook (${made.codebookHash.slice(0, 12)}) and the settings (${made.configHash.slice(0, 12)}) of the analysis ${analysis.name}.`;
  return credits ? `${escaped(credits)}\n\n${source}` : source;
}

function pictureOf({ chart, alternative }: ChartRow): string {
  return `![${escaped(alternative)}](charts/${chart}.png)`;
}

/** A text as Markdown shows it, on one line; nothing in it is taken for markup. */
function escaped(text: string): string {
  return plainText(text)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\`*_[\]<>#|~&]/g, '\\$&');
}
