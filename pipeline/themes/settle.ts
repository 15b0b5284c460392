import type { Stretch } from '../text/echo.ts';
import type { Hit } from './hits.ts';
import type { Exclusion, Found, Match } from './matcher.ts';
import { denialBefore } from './negation.ts';
import { longestFirst } from './overlaps.ts';

const nothing: Found = { matches: [], exclusions: [] };

/**
 * Says which hits stand. Within a theme the longest wins, an exclusion taking part and winning a
 * tie; themes do not take matches from one another. What an exclusion took away is kept beside
 * them, and so is what is denied, where its theme wants that taken away.
 * @returns matches and exclusions, by theme in the order of the codebook and by place
 */
export function settle(hits: readonly Hit[]): Found {
  if (hits.length === 0) return nothing;
  const found = { matches: [] as Match[], exclusions: [] as Exclusion[] };
  // Rules are numbered theme by theme.
  const inOrder = hits.length === 1 ? hits : hits.toSorted((a, b) => a.rule - b.rule);
  for (let first = 0; first < inOrder.length; ) {
    const { theme } = inOrder[first]!.of;
    let next = first + 1;
    while (inOrder[next]?.of.theme === theme) next++;
    if (next === first + 1) addTo(found, inOrder[first]!);
    else settleTheme(found, inOrder.slice(first, next));
    first = next;
  }
  return found;
}

interface Growing {
  readonly matches: Match[];
  readonly exclusions: Exclusion[];
}

function settleTheme(found: Growing, hits: readonly Hit[]): void {
  const standing = longestFirst(hits);
  for (const hit of standing) addTo(found, hit);
  if (!standing.some((hit) => hit.excludes)) return;
  for (const exclusion of takenAway(hits, standing)) found.exclusions.push(exclusion);
}

/** What stands is a match, unless it is itself an exclusion or its theme wants no denied ones. */
function addTo({ matches, exclusions }: Growing, hit: Hit): void {
  if (hit.excludes) return;
  const { rule, theme, negation } = hit.of;
  const { starts, ends } = hit;
  const denial = negation === 'ignore' ? null : denialOf(hit);
  if (denial === null || negation === 'flag') {
    matches.push({ rule, theme, starts, ends, negation: denial });
    return;
  }
  exclusions.push({ rule, theme, starts, ends, reason: 'negation', byRule: null, by: denial });
}

/** The hits that would stand if there were no exclusions, each with the exclusion that took it. */
function takenAway(hits: readonly Hit[], standing: readonly Hit[]): Exclusion[] {
  const isStanding = new Set(standing);
  return longestFirst(hits.filter((hit) => !hit.excludes)).flatMap((hit) => {
    if (isStanding.has(hit)) return [];
    const by = standing.find(
      (other) => other.excludes && other.starts < hit.ends && hit.starts < other.ends,
    );
    if (!by) return [];
    const { rule, theme } = hit.of;
    const { starts, ends } = hit;
    const place = { starts: by.starts, ends: by.ends };
    return [
      { rule, theme, starts, ends, reason: 'exclusion', byRule: by.rule, by: place } as const,
    ];
  });
}

/** What denies a hit, before it or between its parts. */
function denialOf({ tokens, runs }: Hit): Stretch | null {
  for (const { from } of runs) {
    const denial = denialBefore(tokens, from, runs);
    if (denial) return denial;
  }
  return null;
}
