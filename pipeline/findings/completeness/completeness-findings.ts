import { findingGroup } from '../finding-group.ts';
import { completeness } from './completeness.ts';
import { coverage } from './coverage.ts';
import { limits } from './limits.ts';

/** How much of the thread is here, what is not counted and why, and what is missing where. */
export const completenessFindings = findingGroup({
  reads: [
    'posts',
    'counts',
    'pages',
    'resolved_links',
    'tombstones',
    'unreadable',
    'rounds',
    'requests',
    'counted',
    'ceilings',
    'thread',
    'replies',
    'themes',
    'tags',
    'decisions',
    'learners',
    'set_aside',
    'weights',
  ],
  writes: ['finding_coverage', 'finding_limits', 'finding_branches', 'finding_missing'],
  settings: ({ settings }) => settings.quotes,
  run({ analysis: { settings }, read, write }) {
    const found = completeness(read, settings.quotes);
    coverage(read, found).forEach(write.finding_coverage);
    limits(read, found).forEach(write.finding_limits);
    found.branches.forEach(write.finding_branches);
    found.missingPosts.forEach(write.finding_missing);
  },
});
