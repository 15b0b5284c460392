import { findingGroup } from '../finding-group.ts';
import { mostLiked } from './most-liked.ts';
import { names } from './names.ts';
import { references } from './references.ts';
import { themes } from './themes.ts';
import { themesPerReply } from './themes-per-reply.ts';
import { themesTogether } from './themes-together.ts';
import { topIssues } from './top-issues.ts';

/** How often each theme is spoken of and how far it is supported. */
export const themeFindings = findingGroup({
  reads: ['replies', 'tokens', 'vocabulary', 'themes', 'matches', 'tags', 'set_aside', 'weights'],
  writes: [
    'finding_themes',
    'finding_top_issues',
    'finding_references',
    'finding_themes_per_reply',
    'finding_themes_together',
    'finding_most_liked',
    'finding_names',
  ],
  settings: ({ codebook }) => codebook,
  run({ read, write }) {
    const found = themes(read);
    found.forEach(write.finding_themes);
    topIssues(read, found).forEach(write.finding_top_issues);
    references(read, found).forEach(write.finding_references);
    themesPerReply(read).forEach(write.finding_themes_per_reply);
    themesTogether(read).forEach(write.finding_themes_together);
    mostLiked(read).forEach(write.finding_most_liked);
    names(read).forEach(write.finding_names);
  },
});
