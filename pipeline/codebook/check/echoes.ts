import type { Codebook } from '../../analysis/codebook.ts';
import { grouped, replies as inReplies } from '../../wording/numbers.ts';
import type { CheckRule } from './check-rule.ts';
import type { Finding } from './finding.ts';
import type { CheckedThread } from './thread-hits.ts';

/** Rules that find the question's own words, each with its replies with and without the echo. */
export function ruleEchoes(
  rules: readonly CheckRule[],
  { replies, ofQuestion }: CheckedThread,
): Finding[] {
  return rules.flatMap(({ rule, excludes, themeName: theme, text, place }): Finding[] => {
    if (excludes || !ofQuestion.has(rule)) return [];
    const own = replies
      .map(({ matches }) => matches.filter((match) => match.rule === rule))
      .filter((matches) => matches.length > 0);
    if (own.length === 0) return [];
    const echoes = own.filter((matches) => matches.every(({ echo }) => echo)).length;
    const about = withAndWithout(own.length, echoes);
    return [{ kind: 'echo', theme, rule: text, place, replies: own.length, about }];
  });
}

/** Themes that in some replies only repeat the question's words. */
export function themeEchoes(codebook: Codebook, { replies }: CheckedThread): Finding[] {
  return codebook.flatMap(({ id, name: theme }): Finding[] => {
    const tags = replies.flatMap((reply) => reply.tags.filter((tag) => tag.theme === id));
    const echoes = tags.filter(({ echo }) => echo === 1).length;
    if (echoes === 0) return [];
    const about = withAndWithout(tags.length, echoes);
    return [{ kind: 'theme-echo', theme, rule: null, place: null, replies: tags.length, about }];
  });
}

function withAndWithout(all: number, echoes: number): string {
  if (echoes === 0) return `${inReplies(all)}, none of them an echo`;
  return `${inReplies(all)}, ${all === echoes ? 'none' : grouped(all - echoes)} without the echo`;
}
