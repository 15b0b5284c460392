import type { Codebook } from '../../analysis/codebook.ts';
import { parseRule } from '../../themes/rule.ts';
import type { AcceptedRow } from './accepted-rows.ts';
import type { RuleEdit } from './codebook-text.ts';

/** As long as the codebook allows a rule to be. */
const longestRule = 200;

/**
 * What an accepted proposal would change in a codebook as it is now.
 * @returns the edit, or a sentence that says why it cannot be made
 */
export function editOf({ key, rule }: AcceptedRow, codebook: Codebook): RuleEdit | string {
  const theme = codebook.find(({ id }) => id === key.theme);
  if (theme === undefined)
    return `the codebook has no theme ${JSON.stringify(key.theme)} any more.`;
  const has = (rules: readonly { readonly text: string }[], text: string) =>
    rules.some((one) => one.text === text);
  if (key.change === 'take out rule') {
    if (rule !== key.rule) return 'a rule that is to be taken out cannot be written anew.';
    if (!has(theme.rules, rule)) return `the theme has no rule ${JSON.stringify(rule)} any more.`;
    return { theme: theme.id, list: 'rules', rule, edit: 'take out' };
  }
  if (rule.length > longestRule) return `a rule has at most ${longestRule} characters.`;
  const parsed = parseRule(rule);
  if (typeof parsed === 'string') return parsed;
  const list = key.change === 'add rule' ? 'rules' : 'not';
  if (has(theme[list], rule)) return `${JSON.stringify(rule)} stands there already.`;
  const other = list === 'rules' ? 'not' : 'rules';
  if (has(theme[other], rule)) {
    return `${JSON.stringify(rule)} stands under ${other}: of the same theme; it cannot be both.`;
  }
  return { theme: theme.id, list, rule, edit: 'add' };
}
