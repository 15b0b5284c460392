import type {
  FindingAgreementRow,
  FindingBranchRow,
  FindingCampaignRow,
  FindingCoverageRow,
  FindingFlagRow,
  FindingLimitRow,
  FindingLinkRow,
  FindingQualityRow,
  FindingReferenceRow,
  FindingThemeRow,
  FindingTopIssueRow,
  FindingWithoutFlagRow,
  FindingWordRow,
} from '../database/finding-tables.ts';
import type { CsvCell } from './csv.ts';
import { agreementMeanings, branchMeanings, meanings, qualityMeanings } from './meanings.ts';
import type { Findings, ShownMissing } from './read-findings.ts';

/** A finding as a CSV file: each column of its table under the table's own name. */
export interface DataFile {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly about: string }[];
  rows(findings: Findings): Iterable<readonly CsvCell[]>;
}

const { share_of_top_reply, ...figures } = meanings;
const { mentions: _, ...figuresOfIssue } = figures;
const themeName = { theme: 'Identifier of the theme in the codebook.', name: 'Name of the theme.' };

/** One file a finding; the types hold the columns to the table's. */
export const dataFiles: readonly DataFile[] = [
  dataFile<FindingTopIssueRow>('top-issues', (findings) => findings.topIssues, {
    ...themeName,
    ...figuresOfIssue,
    rank_by_likes_over_threshold: 'Rank by the likes of replies over the threshold.',
    rank_by_likes: 'Rank by the likes of all replies.',
    rank_by_replies: 'Rank by replies.',
    share_of_top_reply,
  }),
  dataFile<FindingThemeRow>('themes', (findings) => findings.themes, {
    ...themeName,
    parent: 'Identifier of the theme that it lies within.',
    position: 'Place in the codebook, counted from 0.',
    counts: 'How it is counted: "support", ranked by likes, or "references", counted as citations.',
    ...figures,
    one_plus_likes: 'Sum of 1 + likes over its replies.',
    log_likes: 'Sum of 1 + ln(1 + likes) over its replies; ln is the natural logarithm.',
    square_root_likes: 'Sum of √(1 + likes) over its replies.',
    replies_negated: 'Of the replies: those in which every mention is denied ("not sustainable").',
    replies_echo: "Of the replies: those in which every mention only repeats the question's words.",
  }),
  dataFile<FindingReferenceRow>('references', (findings) => findings.references, {
    ...themeName,
    link: 'Where the thing referred to is explained.',
    ...figures,
  }),
  dataFile<FindingWordRow>('words', (findings) => findings.words, {
    rank: 'Rank by mentions.',
    word: 'The word, or several that the thread uses as one.',
    forms: 'How it is written, as a JSON object: each form with its mentions.',
    replies: figures.replies,
    mentions: figures.mentions,
    people: figures.people,
    likes: figures.likes,
    over_threshold: '1 where its mentions are over the threshold, else 0.',
    theme: 'Identifier of the theme that most of its mentions fall in.',
  }),
  dataFile<FindingLinkRow>('links', (findings) => findings.links, {
    url: 'The address, expanded as far as the service said.',
    domain: 'The registered domain.',
    title: 'Title of the page, where the service gave one.',
    replies: figures.replies,
    people: figures.people,
    likes: figures.likes,
  }),
  dataFile<FindingLimitRow>('limits', (findings) => findings.limits, {
    reason:
      'left-out: there, but not counted; missing: known to exist, but not here; ceiling: where the service hands over no more; unreadable: a row that could not be read.',
    about: 'The reason as a sentence.',
    replies: 'How many; of a ceiling, below how many posts it was met.',
  }),
  dataFile<FindingBranchRow>('branches', (findings) => findings.branches, branchMeanings),
  dataFile<ShownMissing>('missing', (findings) => findings.missing, {
    post_id: "The missing post's id with the service; left empty in the publish profile.",
    reason: 'Why it is missing; limits.csv has the reasons as sentences.',
    answers:
      'Number of the reply that it answers, 0 for the asking post; empty where that is missing too or not known.',
  }),
  dataFile<FindingFlagRow>('flags', (findings) => findings.flags, {
    flag: 'Identifier of the flag.',
    name: 'Name of the flag.',
    replies:
      'Replies that carry it, those that are set aside for it among them; those that people took it away from are not.',
    people: figures.people,
    likes: figures.likes,
    by_rules: 'Of the replies: found by rules.',
    by_people: 'Of the replies: given by people alone.',
    taken_away: 'Replies that rules gave it to and people took it away from.',
  }),
  dataFile<FindingCampaignRow>('campaigns', (findings) => findings.campaigns, {
    campaign: 'Number of the group of similar replies, the largest first.',
    template_reply: 'Number of the reply whose text stands for all of them.',
    replies: 'Counted replies in the group.',
    texts: 'Different texts among them, case and punctuation aside.',
    people: figures.people,
    likes: figures.likes,
    first_at: 'When the first of them was posted, in UTC; the day in the publish profile.',
    last_at: 'When the last of them was posted, in UTC; the day in the publish profile.',
    least_similarity: 'The least similarity of a reply to the template, 0 to 1.',
  }),
  dataFile<FindingWithoutFlagRow>('without-flags', (findings) => findings.withoutFlags, {
    flag: 'The flag whose replies are not counted here, for question-echo the tags that only repeat the question; "any" for all flags together.',
    ...themeName,
    replies: figures.replies,
    people: figures.people,
    likes: figures.likes,
    replies_over_threshold: figures.replies_over_threshold,
    likes_over_threshold: figures.likes_over_threshold,
    rank_by_likes_over_threshold: 'Rank by the likes of replies over the threshold.',
    rank_by_replies: 'Rank by replies.',
  }),
  dataFile<FindingQualityRow>('quality', (findings) => findings.quality, qualityMeanings),
  dataFile<FindingAgreementRow>('agreement', (findings) => findings.agreement, agreementMeanings),
  dataFile<FindingCoverageRow>('coverage', (findings) => findings.measures, {
    measure: 'What was measured.',
    value: 'The figure, or the time.',
    about: 'What it means.',
  }),
];

function dataFile<Row extends object>(
  name: string,
  rowsOf: (findings: Findings) => Iterable<Row>,
  columns: Record<keyof Row & string, string>,
): DataFile {
  const names = Object.keys(columns) as (keyof Row & string)[];
  return {
    name,
    columns: names.map((column) => ({ name: column, about: columns[column] })),
    *rows(findings) {
      for (const row of rowsOf(findings)) yield names.map((column) => row[column] as CsvCell);
    },
  };
}
