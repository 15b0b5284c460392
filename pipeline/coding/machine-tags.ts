import type { Codebook } from '../analysis/codebook.ts';
import type { Reader } from '../database/access.ts';
import type { MatchRow } from '../database/tag-tables.ts';
import { tagger } from '../themes/tags.ts';

const nobody: ReadonlyMap<string, boolean | null> = new Map();

/**
 * What rules and learning say of a reply by themselves, whatever people decided on it: the themes
 * that it would carry, and its flags as "flag:abuse". Reads `matches`, `learned`, `learners`, `flags`.
 */
export function machineTags(read: Reader, codebook: Codebook): (reply: number) => Set<string> {
  const matchesOf = read.lookup<MatchRow>('select * from matches where reply = ?');
  const learnedOf = read.lookup<{ theme: string }>(
    'select theme from learned where reply = ? and tagged = 1',
  );
  const flagsOf = read.lookup<{ flag: string }>(
    "select flag from flags where reply = ? and source = 'rules'",
  );
  const isLearned = new Set(
    read
      .all<{ theme: string }>('select theme from learners where not_learned is null')
      .map(({ theme }) => theme),
  );
  const learnedOnly = codebook.filter(
    ({ id, method }) => method === 'learned' && isLearned.has(id),
  );
  const tagsOf = tagger(codebook, new Set(learnedOnly.map(({ id }) => id)));
  return (reply) => {
    const matches = matchesOf(reply).map(({ negation_starts, negation_ends, echo, ...match }) => ({
      ...match,
      negation:
        negation_starts === null || negation_ends === null
          ? null
          : { starts: negation_starts, ends: negation_ends },
      echo: echo === 1,
    }));
    const learned = learnedOf(reply).map(({ theme }) => theme);
    const themes = tagsOf({ matches, learned, decisions: nobody }).map(({ theme }) => theme);
    return new Set([...themes, ...flagsOf(reply).map(({ flag }) => `flag:${flag}`)]);
  };
}
