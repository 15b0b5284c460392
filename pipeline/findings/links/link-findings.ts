import { findingGroup } from '../finding-group.ts';
import { linkGroups } from './link-groups.ts';
import { links } from './links.ts';
import { passedOn } from './passed-on.ts';
import { themeLinks } from './theme-links.ts';

/** The addresses that the replies pass on: a reading list for further research. */
export const linkFindings = findingGroup({
  reads: [
    'posts',
    'post_links',
    'resolved_links',
    'replies',
    'entities',
    'themes',
    'tags',
    'weights',
  ],
  writes: ['finding_links', 'finding_link_groups', 'finding_theme_links'],
  settings: () => null,
  run({ read, write }) {
    const passed = passedOn(read);
    const found = links(read, passed);
    found.forEach(write.finding_links);
    linkGroups(passed, found).forEach(write.finding_link_groups);
    themeLinks(read, passed).forEach(write.finding_theme_links);
  },
});
