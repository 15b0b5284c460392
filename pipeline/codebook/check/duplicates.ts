import type { TokensOf } from '../../themes/steps.ts';
import type { CheckRule } from './check-rule.ts';
import type { Finding } from './finding.ts';

/** A rule that asks for just what an earlier one of its theme asks for. */
export interface Duplicate {
  readonly rule: CheckRule;
  readonly earlier: CheckRule;
}

/** Rules that can never find anything that another of the same theme does not find as well. */
export function duplicatesOf(rules: readonly CheckRule[], tokensOf: TokensOf): Duplicate[] {
  const first = new Map<string, CheckRule>();
  return rules.flatMap((rule) => {
    const key = `${rule.theme} ${rule.excludes} ${whatItAsks(rule, tokensOf)}`;
    const earlier = first.get(key);
    if (earlier) return [{ rule, earlier }];
    first.set(key, rule);
    return [];
  });
}

/** What a rule asks of a text: the same for rules that differ in capitals, hyphens or quotation marks. */
export function whatItAsks({ text, kind }: CheckRule, tokensOf: TokensOf): string {
  if (kind === 'exact') return `exact ${text.slice(1, -1)}`;
  const forms =
    kind === 'word' || kind === 'phrase' ? tokensOf(text).map(({ word }) => word.form) : [];
  if (forms.length > 0) return `words ${forms.join(' ')}`;
  return `${kind} ${text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ')}`;
}

export function duplicateFindings(duplicates: readonly Duplicate[]): Finding[] {
  return duplicates.map(({ rule, earlier }) => ({
    kind: 'duplicate',
    theme: rule.themeName,
    rule: rule.text,
    place: rule.place,
    replies: 0,
    about:
      rule.text === earlier.text
        ? `it stands at ${lineOf(earlier)} already`
        : `${earlier.text} at ${lineOf(earlier)} asks for the same`,
  }));
}

function lineOf({ place }: CheckRule): string {
  return `line ${place.split(':').at(-1)}`;
}
