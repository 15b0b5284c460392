import { inflections } from '../../themes/inflections.ts';
import { spellings } from '../../themes/spellings.ts';
import type { TokensOf } from '../../themes/steps.ts';
import { list } from '../../wording/clauses.ts';
import { counted } from '../../wording/numbers.ts';
import type { CheckRule } from './check-rule.ts';
import type { Finding } from './finding.ts';
import type { ReplyHits } from './thread-hits.ts';

/** So many forms are named, the most frequent first. */
const mostNamed = 8;

/**
 * Forms that a rule of one word finds though they are none of its own inflected spellings: only
 * their base form is the same, by the lemmatiser, and what it says may not be meant ("fairer" is
 * found by "fair", "better" by "good"). Each with its replies.
 */
export function lemmaForms(
  rules: readonly CheckRule[],
  replies: readonly ReplyHits[],
  tokensOf: TokensOf,
): Finding[] {
  const formsOf = inflections(tokensOf);
  const found = new Map<number, Map<string, Set<number>>>();
  for (const { reply, text, hits } of replies) {
    for (const { rule, starts, ends } of hits) {
      if (rules[rule - 1]!.kind !== 'word') continue;
      const form = text.slice(starts, ends).normalize('NFKC').toLowerCase();
      const forms = found.get(rule) ?? new Map<string, Set<number>>();
      forms.set(form, (forms.get(form) ?? new Set()).add(reply));
      found.set(rule, forms);
    }
  }
  return rules.flatMap(({ rule, themeName: theme, text, place, misspellings }): Finding[] => {
    const forms = found.get(rule);
    const [token] = tokensOf(text);
    if (!forms || !token) return [];
    const { form: own, lemma } = token.word;
    const spelt = regularForms([own, lemma], formsOf);
    const isMisspelt = (form: string) => misspellings && tokensOf(form)[0]?.word.lemma !== lemma;
    const others = [...forms]
      .filter(([form]) => isPlain(form) && !spelt.has(form) && !isMisspelt(form))
      .sort(([one, first], [other, second]) => second.size - first.size || (one < other ? -1 : 1));
    if (others.length === 0) return [];
    const named = others.slice(0, mostNamed).map(([form, { size }]) => `${form} (${size})`);
    const rest = others.length - named.length;
    const about = list(rest > 0 ? [...named, counted(rest, 'other form')] : named);
    const inReplies = new Set(others.flatMap(([, of]) => [...of])).size;
    return [{ kind: 'lemma-only', theme, rule: text, place, replies: inReplies, about }];
  });
}

/** What is one word; a tag or a compound was not found by its base form. */
const isPlain = (form: string) => /^\p{L}+$/u.test(form);

/** Words as they are inflected by their spelling, with s, ing and ed, and spelt otherwise. */
function regularForms(
  words: readonly string[],
  formsOf: (form: string) => readonly string[],
): ReadonlySet<string> {
  const inflected = words.flatMap((word) => [
    ...formsOf(word),
    `${word}s`,
    `${word}es`,
    word.replace(/y$/, 'ies'),
  ]);
  return new Set(inflected.flatMap((form) => [form, ...spellings(form)]));
}
