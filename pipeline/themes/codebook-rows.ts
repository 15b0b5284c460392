import type { Codebook } from '../analysis/codebook.ts';
import type { RuleRow, ThemeRow } from '../database/tag-tables.ts';
import type { NumberedRule } from './matcher.ts';

/** The themes of a codebook as the table `themes` has them. */
export function themeRows(codebook: Codebook): ThemeRow[] {
  return codebook.map(({ id, parent, name, about, link, counts, method, kind }, position) => ({
    ...{ theme: id, parent, position, name, about, link, counts, method, kind },
  }));
}

/** Its rules as the table `rules` has them. */
export function ruleRows(rules: readonly NumberedRule[]): RuleRow[] {
  return rules.map(({ rule, theme, text, kind, excludes }) => ({
    ...{ rule, theme, text, kind, excludes: Number(excludes) },
  }));
}
