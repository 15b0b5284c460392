import type { Codebook } from '../../analysis/codebook.ts';
import type { TokensOf } from '../../themes/steps.ts';
import { replies as inReplies } from '../../wording/numbers.ts';
import type { CheckRule } from './check-rule.ts';
import { whatItAsks } from './duplicates.ts';
import type { Finding } from './finding.ts';
import { inOneLine } from './theme-lines.ts';
import type { ReplyHits } from './thread-hits.ts';

/** Two themes that count the same words. */
interface Shared {
  readonly one: CheckRule;
  readonly other: CheckRule;
  readonly words: string;
  readonly replies: Set<number>;
}

/**
 * Words that two themes count, neither of which lies within the other: the same rule stands in both,
 * or rules of both found the very same words.
 */
export function sharedWords(
  codebook: Codebook,
  rules: readonly CheckRule[],
  replies: readonly ReplyHits[],
  tokensOf: TokensOf,
): Finding[] {
  const nested = inOneLine(codebook);
  const shared = new Map<string, Shared>();
  const see = (one: CheckRule, other: CheckRule, words: string): Shared => {
    const key = JSON.stringify([one.theme, other.theme, words]);
    const known = shared.get(key) ?? { one, other, words, replies: new Set<number>() };
    shared.set(key, known);
    return known;
  };
  for (const { reply, text, matches } of replies) {
    for (const [place, match] of matches.entries()) {
      for (const twin of matches.slice(place + 1)) {
        if (twin.starts !== match.starts || twin.ends !== match.ends) continue;
        if (nested(match.theme, twin.theme)) continue;
        const [one, other] = [match.rule, twin.rule].sort((a, b) => a - b);
        const words = text.slice(match.starts, match.ends).toLowerCase();
        see(rules[one! - 1]!, rules[other! - 1]!, words).replies.add(reply);
      }
    }
  }
  const found = [...shared.values()];
  const named = sameRules(rules, nested, tokensOf).filter(
    ([one, other]) => !found.some((pair) => pair.one === one && pair.other === other),
  );
  return [
    ...found
      .sort((a, b) => b.replies.size - a.replies.size || a.one.rule - b.one.rule)
      .map((pair) => finding(pair)),
    ...named.map(([one, other]) => finding({ one, other, words: one.text, replies: new Set() })),
  ];
}

function sameRules(
  rules: readonly CheckRule[],
  nested: (one: string, other: string) => boolean,
  tokensOf: TokensOf,
): [CheckRule, CheckRule][] {
  const byAsked = new Map<string, CheckRule[]>();
  for (const rule of rules.filter(({ excludes }) => !excludes)) {
    const asks = whatItAsks(rule, tokensOf);
    byAsked.set(asks, [...(byAsked.get(asks) ?? []), rule]);
  }
  return [...byAsked.values()].flatMap((same) =>
    same.flatMap((one, place) =>
      same
        .slice(place + 1)
        .filter((other) => !nested(one.theme, other.theme))
        .map((other): [CheckRule, CheckRule] => [one, other]),
    ),
  );
}

function finding({ one, other, words, replies }: Shared): Finding {
  const line = other.place.split(':').at(-1);
  const rules =
    one.text === other.text
      ? `rule ${one.text}, also at line ${line}`
      : `rules ${one.text} and, at line ${line}, ${other.text}`;
  return {
    kind: 'shared-words',
    theme: `${one.themeName} / ${other.themeName}`,
    rule: words,
    place: one.place,
    replies: replies.size,
    about: `${rules}; ${inReplies(replies.size)}`,
  };
}
