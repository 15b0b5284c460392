import type { Word } from '../text/word.ts';
import { inflections } from './inflections.ts';
import type { NumberedRule } from './matcher.ts';
import { nearnessOf } from './nearness.ts';
import { parseRule, type Rule } from './rule.ts';
import { type TokensOf, waysOf } from './steps.ts';
import { type Node, nodesAfter, plant } from './trie.ts';
import { stepTable } from './word-steps.ts';

/** A rule of nearness: its parts, and how far each may be from those before it. */
export interface NearRule {
  readonly rule: NumberedRule;
  readonly parts: readonly Part[];
  readonly distances: readonly number[];
}

/** A part of rules of nearness: a small trie of its own. */
export type Part = Node<true>;

/** What is met at the end of a way: a rule, or the rarest part of a rule of nearness. */
export type Target = NumberedRule | NearRule;

/** What a word leads to: the steps that it meets, and the nodes that these lead to from the root. */
export interface Lead {
  readonly steps: readonly number[];
  readonly first: readonly Node<Target>[];
}

/**
 * Makes one trie of all rules. Of a rule of nearness only the part that fewest rules share is in
 * it, the longest of these; the others are looked for where that one stands.
 * @returns what a word leads to; each is looked up once, as a word is one object everywhere
 */
export function compile(rules: readonly NumberedRule[], tokensOf: TokensOf): (word: Word) => Lead {
  const { numberOf, metBy } = stepTable();
  const formsOf = inflections(tokensOf);
  const enter = <Met>(root: Node<Met>, rule: Rule, misspellings: boolean, met: Met): void => {
    for (const way of waysOf(rule, { tokensOf, formsOf, misspellings })) {
      plant(root, way.map(numberOf), met);
    }
  };

  const root: Node<Target> = {};
  const parts = new Map<string, { readonly text: string; readonly part: Part; uses: number }>();
  const partOf = (text: string, misspellings: boolean) => {
    const name = `${misspellings} ${text}`;
    const known = parts.get(name) ?? { text, part: {}, uses: 0 };
    if (known.uses === 0) enter(known.part, parseRule(text) as Rule, misspellings, true);
    known.uses++;
    parts.set(name, known);
    return known;
  };

  const near = rules.flatMap((rule) => {
    if (rule.kind !== 'proximity') {
      enter<Target>(root, rule, rule.misspellings, rule);
      return [];
    }
    const { parts: texts, distances } = nearnessOf(rule.text)!;
    return [{ rule, distances, parts: texts.map((text) => partOf(text, rule.misspellings)) }];
  });
  for (const { rule, distances, parts } of near) {
    const [rarest] = parts.toSorted((a, b) => a.uses - b.uses || b.text.length - a.text.length);
    const target = { rule, distances, parts: parts.map(({ part }) => part) };
    enter<Target>(root, parseRule(rarest!.text) as Rule, rule.misspellings, target);
  }

  const leads = new WeakMap<Word, Lead>();
  return (word) => {
    const known = leads.get(word);
    if (known !== undefined) return known;
    const steps = metBy(word);
    const lead = { steps, first: nodesAfter(root, steps) };
    leads.set(word, lead);
    return lead;
  };
}
