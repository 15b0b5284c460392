import type { Analysis } from '../../analysis/analysis.ts';
import { type NumberedRule, numberRules } from '../../themes/matcher.ts';
import { codebookPlaces } from '../codebook-places.ts';

/** A rule of the codebook, with where it stands in its file. */
export interface CheckRule extends NumberedRule {
  readonly themeName: string;
  /** "analyses/x/themes.yaml:12". */
  readonly place: string;
}

/** Every rule, in the order of the file; a rule's number is its position from 1. */
export function checkRules(analysis: Analysis): CheckRule[] {
  const places = codebookPlaces(analysis);
  const names = new Map(analysis.codebook.map(({ id, name }) => [id, name]));
  const seen = new Map<string, number>();
  return numberRules(analysis.codebook).map((rule) => {
    const list = rule.excludes ? 'not' : 'rules';
    const key = `${list} ${rule.theme}`;
    const position = seen.get(key) ?? 0;
    seen.set(key, position + 1);
    return {
      ...rule,
      themeName: names.get(rule.theme)!,
      place: places.rule(rule.theme, list, position),
    };
  });
}
