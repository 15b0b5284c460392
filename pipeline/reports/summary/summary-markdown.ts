import type { ChartRow } from '../../database/reply-tables.ts';
import { capitalised } from '../../wording/clauses.ts';
import { inventedNotice } from '../../wording/invented-notice.ts';
import { asMarkdown, markdownLink } from '../../wording/markdown.ts';
import type { Publication } from '../publication.ts';
import { caveats } from '../sentences/caveats.ts';
import { whatCodingsChange } from '../sentences/coding-sentences.ts';
import { completeness } from '../sentences/completeness.ts';
import { conversationSentences } from '../sentences/conversation-sentences.ts';
import { leaningSentences } from '../sentences/leaning-sentences.ts';
import { linkSentences } from '../sentences/link-sentences.ts';
import {
  answeringNone,
  howQuestionsAreFound,
  questionSentences,
} from '../sentences/question-sentences.ts';
import { orderSentences } from '../sentences/ranking-sentences.ts';
import { referenceSentences } from '../sentences/reference-sentences.ts';
import {
  citedReferences,
  howMany,
  howMuchDecides,
  howRanked,
  leftOutLines,
  noSupport,
  nothingLeftOut,
  referenceLine,
  whenAsked,
  whoAsked,
} from '../sentences/sentences.ts';
import { sharingSentences } from '../sentences/sharing-sentences.ts';
import { dividedSentences, weightingSentences } from '../sentences/weighting-sentences.ts';
import { wordSentences } from '../sentences/word-sentences.ts';
import { inShort } from './in-short.ts';
import { howToReadIssues, issuesTable } from './issues-table.ts';

const mostReferences = 5;

/** The findings as a few paragraphs in Markdown, for a blog; no reply is quoted. */
export function summaryMarkdown(publication: Publication): string {
  const { analysis, charts, findings } = publication;
  const { title, invented, thresholds, cloud } = analysis.settings;
  const picture = (name: string) => charts.filter((chart) => chart.chart === name).map(pictureOf);
  const parts = [
    ...(invented
      ? [
          `> **${inventedNotice}.** Nobody wrote these replies; the figures show what the reports look like.`,
        ]
      : []),
    `# ${asMarkdown(title)}`,
    asked(publication),
    ...section('In short', bullets(inShort(publication))),
    '## What came in',
    counts(publication),
    '## Top issues',
    topIssues(publication),
    ...picture('top-issues'),
    ...section('How firm that order is', bullets(howFirm(publication))),
    ...section('Breadth and likes', sharingSentences(findings).map(asMarkdown).join(' ')),
    ...picture('breadth-depth'),
    ...section('What the post asked, one by one', questions(publication)),
    ...section('References', references(publication)),
    ...picture('references'),
    '## Words',
    wordSentences(findings, { threshold: thresholds.words, leaveOut: cloud.leaveOut })
      .map(asMarkdown)
      .join(' '),
    ...picture('word-cloud'),
    ...section('Links', linkSentences(findings).map(asMarkdown).join(' ')),
    ...section('The conversation', conversationSentences(findings).map(asMarkdown).join(' ')),
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
  const how = `${howMuchDecides(findings, threshold)} ${howRanked(threshold)}. ${howToReadIssues(findings)}`;
  return `${how.trim()}\n\n${issuesTable(findings, threshold)}`;
}

/** Whether the order would be another, had others answered, or were it counted in another way. */
function howFirm({ analysis, findings }: Publication): string[] {
  const threshold = analysis.settings.thresholds.likes;
  return [
    orderSentences(findings, 'issues', threshold),
    leaningSentences(findings),
    whatCodingsChange(findings),
    weightingSentences(findings, 'issues', threshold),
    dividedSentences(findings, 'issues'),
  ].flatMap((sentences) => (sentences.length === 0 ? [] : [sentences.join(' ')]));
}

function questions({ analysis, findings }: Publication): string {
  const answered = questionSentences(findings, analysis.settings.thresholds.likes);
  if (answered.length === 0) return '';
  const listed = answered.map(
    ({ asks, sentences }) => `- **${asMarkdown(asks)}** ${asMarkdown(sentences.join(' '))}`,
  );
  const none = answeringNone(findings);
  return [
    ...listed,
    '',
    asMarkdown([...(none === null ? [] : [none]), howQuestionsAreFound].join(' ')),
  ].join('\n');
}

function references({ findings }: Publication): string {
  const cited = citedReferences(findings)
    .slice(0, mostReferences)
    .map((row) => {
      const name = row.link === null ? asMarkdown(row.name) : markdownLink(row.name, row.link);
      return `- ${name}: ${referenceLine(row)}.`;
    });
  if (cited.length === 0) return '';
  return `${cited.join('\n')}\n\n${referenceSentences(findings).map(asMarkdown).join(' ')}`;
}

function section(title: string, text: string): string[] {
  return text === '' ? [] : [`## ${title}`, text];
}

function bullets(sentences: readonly string[]): string {
  return sentences.map((sentence) => `- ${asMarkdown(sentence)}`).join('\n');
}

function madeWith({ analysis, made }: Publication): string {
  const { credits } = analysis.settings.host;
  const source = `Made with listening-post ${made.version} from what came in (SHA-256 ${made.inputHash?.slice(0, 12) ?? 'not known'}), the codebook (${made.codebookHash.slice(0, 12)}) and the settings (${made.configHash.slice(0, 12)}) of the analysis ${analysis.name}.`;
  return credits ? `${asMarkdown(credits)}\n\n${source}` : source;
}

function pictureOf({ chart, alternative }: ChartRow): string {
  return `![${asMarkdown(alternative)}](charts/${chart}.png)`;
}
