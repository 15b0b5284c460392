import type { Token } from '../../pipeline/text/word.ts';

/** A rule in the small language of the comparison, with its words in small letters. */
export interface SlowRule {
  readonly rule: number;
  readonly theme: string;
  readonly text: string;
  readonly excludes: boolean;
  readonly negation: 'ignore' | 'flag' | 'exclude';
}

interface SlowHit {
  readonly of: SlowRule;
  readonly starts: number;
  readonly ends: number;
  readonly denied: boolean;
}

/**
 * What rules of words, phrases, globs and nearness find in a text, by loops over all rules and all
 * tokens and by regular expressions: slow, plain, and written without a look at the fast one.
 * @returns lines of theme, rule, place and fate, in order
 */
export function slowMatcher(rules: readonly SlowRule[], tokens: readonly Token[]): string[] {
  const hits = rules.flatMap((of) => hitsOf(of, tokens));
  const lines: string[] = [];
  for (const theme of new Set(rules.map((rule) => rule.theme))) {
    const own = hits.filter((hit) => hit.of.theme === theme);
    const standing = longest(own);
    for (const { of, starts, ends, denied } of standing) {
      if (of.excludes) continue;
      const isDenied = denied && of.negation !== 'ignore';
      const fate = isDenied ? (of.negation === 'exclude' ? 'negation' : 'denied') : 'stands';
      lines.push(`${theme} ${of.rule} ${starts}-${ends} ${fate}`);
    }
    for (const hit of longest(own.filter(({ of }) => !of.excludes))) {
      const isThere = standing.some(
        (other) => other.of === hit.of && other.starts === hit.starts && other.ends === hit.ends,
      );
      const by = standing.find((other) => other.of.excludes && touch(other, hit));
      if (!isThere && by) {
        lines.push(`${theme} ${hit.of.rule} ${hit.starts}-${hit.ends} exclusion by ${by.of.rule}`);
      }
    }
  }
  return lines.sort();
}

function hitsOf(of: SlowRule, tokens: readonly Token[]): SlowHit[] {
  const near = /^(\S+) ~(\d+) (\S+)$/.exec(of.text);
  const made = (places: readonly number[]): SlowHit => ({
    of,
    starts: tokens[Math.min(...places)]!.starts,
    ends: tokens[Math.max(...places)]!.ends,
    denied: places.some((place) => isDenied(tokens, place, places)),
  });
  if (near) {
    const [, first, words, second] = near as unknown as [string, string, string, string];
    return tokens.flatMap((token, one) => {
      if (!meets(token, first)) return [];
      const others = tokens
        .map((_, place) => place)
        .filter((other) => other !== one && Math.abs(other - one) <= Number(words))
        .filter((other) => meets(tokens[other]!, second))
        .sort((a, b) => Math.abs(a - one) - Math.abs(b - one) || a - b);
      return others.length > 0 ? [made([one, others[0]!])] : [];
    });
  }
  const parts = of.text.split(' ');
  return tokens.flatMap((token, from) => {
    const isThere = parts.every((part, offset) => {
      const other = tokens[from + offset];
      return other !== undefined && other.clause === token.clause && meets(other, part);
    });
    if (!isThere) return [];
    const hit = made(parts.map((_, offset) => from + offset));
    return [{ ...hit, denied: isDenied(tokens, from, []) }];
  });
}

function meets(token: Token, part: string): boolean {
  return new RegExp(`^${part.replaceAll('*', '.*')}$`).test(token.word.form);
}

/** Only "not" and "never" deny here, and only "but" breaks; "not only" does not deny. */
function isDenied(tokens: readonly Token[], at: number, own: readonly number[]): boolean {
  const before = tokens.slice(0, at).map((token, place) => ({ token, place }));
  for (const { token, place } of before.reverse()) {
    if (token.clause !== tokens[at]!.clause || at - place > 5 || token.word.form === 'but') break;
    const next = tokens[place + 1];
    const only = next?.word.form === 'only' && next.clause === token.clause;
    const denies = token.word.form === 'never' || (token.word.form === 'not' && !only);
    if (denies && !own.includes(place)) return true;
  }
  return false;
}

function touch(one: SlowHit, other: SlowHit): boolean {
  return one.starts < other.ends && other.starts < one.ends;
}

/** Takes the best hit, then the best of those that do not touch it, and so on. */
function longest(hits: readonly SlowHit[]): SlowHit[] {
  const better = (a: SlowHit, b: SlowHit) =>
    b.ends - b.starts - (a.ends - a.starts) ||
    Number(b.of.excludes) - Number(a.of.excludes) ||
    a.starts - b.starts ||
    a.of.rule - b.of.rule;
  const [best] = [...hits].sort(better);
  return best ? [best, ...longest(hits.filter((hit) => !touch(hit, best)))] : [];
}
