import type { PageParts } from '../page-parts.ts';
import type { PageSection } from '../page-section.ts';
import { chartsSection } from './charts.ts';
import { conversationSection } from './conversation.ts';
import { inShortSection } from './in-short.ts';
import { linksSection } from './links.ts';
import { methodSection } from './method.ts';
import { questionsSection } from './questions.ts';
import { referencesSection } from './references.ts';
import { repliesSection } from './replies.ts';
import { restsOnSection } from './rests-on.ts';
import { themesSection } from './themes.ts';
import { topIssuesSection } from './top-issues.ts';
import { wordsSection } from './words.ts';

/** What the page consists of, in a reader's order: what came out first, how it was made last. */
const inOrder: readonly ((parts: PageParts) => PageSection | null)[] = [
  inShortSection,
  restsOnSection,
  topIssuesSection,
  questionsSection,
  chartsSection,
  themesSection,
  wordsSection,
  referencesSection,
  linksSection,
  conversationSection,
  repliesSection,
  methodSection,
];

/** The sections that this analysis has something to say in. */
export function allSections(parts: PageParts): PageSection[] {
  return inOrder.flatMap((section) => section(parts) ?? []);
}
