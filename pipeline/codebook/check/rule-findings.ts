import { list } from '../../wording/clauses.ts';
import { counted, replies as inReplies } from '../../wording/numbers.ts';
import type { CheckRule } from './check-rule.ts';
import type { Finding } from './finding.ts';
import type { Hit, ReplyHits } from './thread-hits.ts';

/** What became of all that one rule found. */
interface Fate {
  readonly rule: CheckRule;
  /** Replies in which it finds its words, with or without others. */
  readonly found: Set<number>;
  /** How often it counted; of an exclusion, how often it took something away. */
  counted: number;
  lost: number;
  readonly takenBy: Map<number, number>;
  excluded: number;
  denied: number;
}

/**
 * Rules that find nothing in the thread, and those that find something which never counts: always
 * within a longer match of their own theme, or always taken away.
 */
export function ruleFindings(
  rules: readonly CheckRule[],
  replies: readonly ReplyHits[],
  duplicates: ReadonlySet<number>,
): Finding[] {
  return fatesOf(rules, replies).flatMap((fate) =>
    duplicates.has(fate.rule.rule) ? [] : findingsOf(fate, rules),
  );
}

function findingsOf(fate: Fate, rules: readonly CheckRule[]): Finding[] {
  const { rule, found, counted: times, lost, takenBy, excluded, denied } = fate;
  const finding = (kind: Finding['kind'], about: string): Finding[] => [
    { kind, theme: rule.themeName, rule: rule.text, place: rule.place, replies: found.size, about },
  ];
  if (found.size === 0) {
    return finding(rule.excludes ? 'unused-exclusion' : 'nothing', 'its words stand nowhere');
  }
  if (rule.excludes) {
    if (times > 0) return [];
    return finding('idle-exclusion', `${inReplies(found.size)}, but no match lies in its words`);
  }
  if (times > 0 || lost === 0) return [];
  if (takenBy.size > 0 && excluded + denied === 0) {
    const takers = [...takenBy]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .map(([number]) => rules[number - 1]!.text);
    const shown = takers.length > 3 ? [...takers.slice(0, 3), 'others'] : takers;
    return finding('shadowed', `all it finds belongs to ${list(shown)}; ${inReplies(found.size)}`);
  }
  const ways = [
    ...(excluded > 0 ? [`by exclusions ${counted(excluded, 'time')}`] : []),
    ...(denied > 0 ? [`by denials ${counted(denied, 'time')}`] : []),
    ...(takenBy.size > 0 ? ['the rest by longer matches'] : []),
  ];
  return finding('excluded-always', `taken away ${list(ways)}; ${inReplies(found.size)}`);
}

function fatesOf(rules: readonly CheckRule[], replies: readonly ReplyHits[]): Fate[] {
  const fates = rules.map(
    (rule): Fate => ({
      rule,
      found: new Set(),
      counted: 0,
      lost: 0,
      takenBy: new Map(),
      excluded: 0,
      denied: 0,
    }),
  );
  for (const reply of replies) {
    for (const hit of reply.hits) follow(fates[hit.rule - 1]!, hit, reply);
    for (const { byRule } of reply.exclusions) if (byRule !== null) fates[byRule - 1]!.counted++;
  }
  return fates;
}

function follow(fate: Fate, hit: Hit, { reply, matches, exclusions }: ReplyHits): void {
  fate.found.add(reply);
  if (fate.rule.excludes) return;
  const { theme, rule } = fate.rule;
  const isHit = (other: Hit) =>
    other.rule === rule && other.starts === hit.starts && other.ends === hit.ends;
  if (matches.some(isHit)) {
    fate.counted++;
    return;
  }
  fate.lost++;
  const overlaps = ({ starts, ends }: { starts: number; ends: number }) =>
    starts < hit.ends && hit.starts < ends;
  const taker = matches.find((match) => match.theme === theme && overlaps(match));
  const excluded = exclusions.filter((exclusion) => exclusion.theme === theme);
  const away = excluded.find(isHit) ?? excluded.find(overlaps);
  if (away?.reason === 'negation' && !taker) fate.denied++;
  else if (away && !taker) fate.excluded++;
  else if (taker) fate.takenBy.set(taker.rule, (fate.takenBy.get(taker.rule) ?? 0) + 1);
}
