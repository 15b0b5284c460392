import { completeness } from './findings/completeness.ts';
import { coverage } from './findings/coverage.ts';
import { limits } from './findings/limits.ts';
import { links } from './findings/links.ts';
import { references } from './findings/references.ts';
import { themes } from './findings/themes.ts';
import { topIssues } from './findings/top-issues.ts';
import { words } from './findings/words.ts';
import { derived } from './stage.ts';

/** Answers each question as a table: the only numbers that anything prints. */
export const find = derived({
  name: 'find',
  about: 'answer each question as a table: top issues, references, words, links, limits',
  reads: [
    'posts',
    'post_links',
    'counts',
    'pages',
    'tombstones',
    'unreadable',
    'rounds',
    'requests',
    'counted',
    'ceilings',
    'thread',
    'replies',
    'entities',
    'vocabulary',
    'tokens',
    'phrases',
    'themes',
    'matches',
    'tags',
    'weights',
  ],
  writes: [
    'finding_words',
    'finding_themes',
    'finding_top_issues',
    'finding_references',
    'finding_links',
    'finding_limits',
    'finding_coverage',
    'finding_branches',
    'finding_missing',
  ],
  settings: ({ settings: { thresholds, quotes } }) => [thresholds.words, quotes],
  run({ analysis: { settings }, read, write, progress }) {
    const foundThemes = themes(read);
    foundThemes.forEach(write.finding_themes);
    topIssues(read, foundThemes).forEach(write.finding_top_issues);
    references(foundThemes).forEach(write.finding_references);
    words(read, settings.thresholds.words, progress).forEach(write.finding_words);
    links(read).forEach(write.finding_links);
    const found = completeness(read, settings.quotes);
    limits(read, found).forEach(write.finding_limits);
    coverage(read, found).forEach(write.finding_coverage);
    found.branches.forEach(write.finding_branches);
    found.missingPosts.forEach(write.finding_missing);
  },
});
