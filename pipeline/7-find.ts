import { agreement } from './findings/agreement.ts';
import { campaigns } from './findings/campaigns.ts';
import { completeness } from './findings/completeness.ts';
import { coverage } from './findings/coverage.ts';
import { flagged } from './findings/flags.ts';
import { limits } from './findings/limits.ts';
import { links } from './findings/links.ts';
import { quality } from './findings/quality.ts';
import { references } from './findings/references.ts';
import { themes } from './findings/themes.ts';
import { topIssues } from './findings/top-issues.ts';
import { withoutFlags } from './findings/without-flags.ts';
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
    'exclusions',
    'tags',
    'codings',
    'decisions',
    'learned',
    'learners',
    'flags',
    'campaigns',
    'set_aside',
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
    'finding_flags',
    'finding_campaigns',
    'finding_without_flags',
    'finding_quality',
    'finding_agreement',
  ],
  settings: ({ codebook, codings, sample, settings: { thresholds, quotes, seed } }) => [
    thresholds.words,
    quotes,
    codebook,
    codings,
    sample,
    seed,
  ],
  run({ analysis, read, write, progress }) {
    const { settings } = analysis;
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
    flagged(read).forEach(write.finding_flags);
    campaigns(read).forEach(write.finding_campaigns);
    withoutFlags(read).forEach(write.finding_without_flags);
    quality(read, analysis).forEach(write.finding_quality);
    agreement(read, analysis).forEach(write.finding_agreement);
  },
});
