import type {
  FindingReferenceRow,
  FindingThemeRow,
  FindingTopIssueRow,
} from '../../database/theme-findings.ts';
import { countOf, type Figure, noInterval } from '../meanings/figure.ts';
import { meanings, rankMeanings } from '../meanings/meanings.ts';
import { referenceMeanings } from '../meanings/theme-meanings.ts';
import { type DataFile, dataFile } from './data-file.ts';

const { share_of_top_reply, ...figures } = meanings;
const { mentions: _, ...figuresOfIssue } = figures;
const { kind, mean_likes, median_likes } = referenceMeanings;
const themeName = { theme: 'Identifier of the theme in the codebook.', name: 'Name of the theme.' };

const weightOf = (about: string): Figure => ({
  about,
  unit: 'weight',
  interval: noInterval.worked,
});

/** The findings on themes as files. */
export const themeFiles: readonly DataFile[] = [
  dataFile<FindingTopIssueRow>('top-issues', (findings) => findings.topIssues, {
    ...themeName,
    ...figuresOfIssue,
    ...rankMeanings,
    share_of_top_reply,
  }),
  dataFile<FindingThemeRow>('themes', (findings) => findings.themes, {
    ...themeName,
    parent: 'Identifier of the theme that it lies within.',
    position: {
      about: 'Place in the codebook, counted from 0.',
      unit: 'place',
      interval: noInterval.given,
    },
    counts: 'How it is counted: "support", ranked by likes, or "references", counted as citations.',
    ...figures,
    one_plus_likes: weightOf('Sum of 1 + likes over its replies.'),
    log_likes: weightOf('Sum of 1 + ln(1 + likes) over its replies; ln is the natural logarithm.'),
    square_root_likes: weightOf('Sum of √(1 + likes) over its replies.'),
    replies_negated: countOf(
      'replies',
      'Of the replies: those in which every mention is denied ("not sustainable").',
    ),
    replies_echo: countOf(
      'replies',
      "Of the replies: those in which every mention only repeats the question's words.",
    ),
  }),
  dataFile<FindingReferenceRow>('references', (findings) => findings.references, {
    ...themeName,
    kind,
    mean_likes,
    median_likes,
    link: 'Where the thing referred to is explained.',
    ...figures,
  }),
];
