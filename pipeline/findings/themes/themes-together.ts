import type { Reader } from '../../database/access.ts';
import type { FindingThemesTogetherRow } from '../../database/theme-findings.ts';
import { benjaminiHochberg } from '../../quality/many-tests.ts';
import { dependence } from './dependence.ts';
import { pairCounts, type SharedReply } from './pair-counts.ts';

/**
 * Every two outermost themes of kind support: how often they stand in one reply, and how often they
 * would, did they not depend on each other. The test rests on voices, each of which counts once,
 * shared equally among its replies: who writes much, or shares a campaign, says nothing more often
 * than others. So the cells of the table are sums of shares and G² is cautious, as shares vary less
 * than whole voices. The probabilities are corrected for all pairs, those that no reply carries
 * among them. Reads `themes`, `tags` and `weights`.
 * @returns the pair in most replies first, then in the codebook's order
 */
export function themesTogether(read: Reader): FindingThemesTogetherRow[] {
  const themes = read
    .all<{ theme: string }>(
      `select theme from themes where parent is null and counts = 'support' order by position`,
    )
    .map(({ theme }) => theme);
  const counts = pairCounts(themes.length, sharedReplies(read));
  const pairs = themes.flatMap((theme, place) =>
    themes.slice(place + 1).map((other, further) => {
      const pair = counts.pair(place, place + 1 + further);
      return { theme, other, ...pair.seen, ...dependence(pair) };
    }),
  );
  const adjusted = benjaminiHochberg(pairs.map(({ probability }) => probability));
  return pairs
    .map((pair, place) => ({ ...pair, adjusted_probability: adjusted[place]! }))
    .sort((a, b) => b.replies - a.replies);
}

/** The counted replies in order of persons, each with the places of its themes among the pairs. */
function* sharedReplies(read: Reader): Generator<SharedReply> {
  const rows = read.each<Omit<SharedReply, 'themes'> & { themes: string | null }>(`
    with outermost as (
      select theme, row_number() over (order by position) - 1 as place
      from themes where parent is null and counts = 'support')
    select person, cast(likes as integer) as likes,
      1.0 / count(*) over (partition by voice) as share, group_concat(place) as themes
    from weights left join (tags join outermost using (theme)) using (reply)
    group by reply order by person, reply`);
  for (const { themes, ...row } of rows) {
    yield { ...row, themes: themes === null ? [] : themes.split(',').map(Number) };
  }
}
