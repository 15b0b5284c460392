import type { Codebook, Theme } from '../../analysis/codebook.ts';
import type { LearnerRow } from '../../database/tag-tables.ts';
import type { Finding } from './finding.ts';

/** Themes that nothing can find, and those that were to be learned but could not be. */
export function unfoundThemes(
  codebook: Codebook,
  learners: readonly LearnerRow[],
  placeOf: (theme: string) => string,
): Finding[] {
  const finding = (kind: Finding['kind'], theme: Theme, about: string): Finding => ({
    kind,
    theme: theme.name,
    rule: null,
    place: placeOf(theme.id),
    replies: 0,
    about,
  });
  return codebook.flatMap((theme) => {
    const why = learners.find((learner) => learner.theme === theme.id)?.not_learned ?? null;
    const holdsOthers = codebook.some(({ parent }) => parent === theme.id);
    if (theme.method !== 'rules' && why !== null) return [finding('not-learned', theme, why)];
    if (theme.rules.length > 0 || theme.method !== 'rules' || holdsOthers) return [];
    return [
      finding('never-found', theme, 'it has no rules, is not learned, and holds no other themes'),
    ];
  });
}
