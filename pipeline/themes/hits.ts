import type { Stretch } from '../text/echo.ts';
import type { Token, Word } from '../text/word.ts';
import type { Lead, NearRule, Part } from './compile.ts';
import type { NumberedRule } from './matcher.ts';
import { nearby, type Run } from './proximity.ts';
import { nodesAfter, walk } from './trie.ts';

/** A rule's hit, before it is known whether it stands. */
export interface Hit extends Stretch {
  readonly rule: number;
  readonly excludes: boolean;
  readonly of: NumberedRule;
  readonly tokens: readonly Token[];
  /** Which of the tokens meet the rule: one run, or one for each part of a rule of nearness. */
  readonly runs: readonly Run[];
}

/**
 * All hits of all rules in a text, in no order.
 * @param leadOf see `compile`
 */
export function hitsIn(tokens: readonly Token[], leadOf: (word: Word) => Lead): readonly Hit[] {
  const leads = tokens.map(({ word }) => leadOf(word));
  const hits: Hit[] = [];
  const near = new Set<NearRule>();
  for (const run of walk(tokens, leads, (place) => leads[place]!.first)) {
    if ('parts' in run.target) near.add(run.target);
    else hits.push(hitOf(run.target, tokens, run, [run]));
  }
  for (const { rule, parts, distances } of near) {
    for (const found of nearby(runsOf(parts, tokens, leads), distances)) {
      hits.push(hitOf(rule, tokens, found, found.runs));
    }
  }
  return hits;
}

/** Where each part stands; nothing as soon as one of them does not. */
function runsOf(
  parts: readonly Part[],
  tokens: readonly Token[],
  leads: readonly Lead[],
): readonly (readonly Run[])[] {
  const all: (readonly Run[])[] = [];
  for (const part of parts) {
    const runs = walk(tokens, leads, (place) => nodesAfter(part, leads[place]!.steps));
    if (runs.length === 0) return [];
    all.push(runs);
  }
  return all;
}

function hitOf(of: NumberedRule, tokens: readonly Token[], run: Run, runs: readonly Run[]): Hit {
  const { rule, excludes } = of;
  const { starts } = tokens[run.from]!;
  const { ends } = tokens[run.to - 1]!;
  return { of, rule, excludes, starts, ends, tokens, runs };
}
