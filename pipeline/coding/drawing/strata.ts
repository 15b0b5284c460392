import type { Candidate } from './candidates.ts';

/** The stratum of the replies that people decided on already, each standing for itself alone. */
export const codedBefore = 'coded before';

/** A theme is rare where a plain random sample would have fewer of its replies than this. */
const fewInSample = 5;

/**
 * The stratum of every reply, decided in this order: the rarest of the rare themes that it carries;
 * many likes and tagged; many likes and untagged; tagged; untagged. A rare theme is a stratum of
 * its own, so that every theme has some of its replies drawn, unless those strata would take more
 * than half of the sample: then they are one, "rare theme".
 * @param size how many replies are to be drawn
 * @param threshold likes over which a reply has many
 */
export function strata(
  replies: readonly Candidate[],
  size: number,
  threshold: number,
): Map<string, Candidate[]> {
  const carried = new Map<string, number>();
  for (const theme of replies.flatMap(({ themes }) => themes)) {
    carried.set(theme, (carried.get(theme) ?? 0) + 1);
  }
  const isRare = (theme: string) => (carried.get(theme)! * size) / replies.length < fewInSample;
  const rarest = ({ themes }: Candidate) =>
    themes
      .filter(isRare)
      .reduce<string | undefined>(
        (best, theme) =>
          best === undefined || carried.get(theme)! < carried.get(best)! ? theme : best,
        undefined,
      );
  const apart = 2 * 2 * new Set(replies.map(rarest).filter((theme) => theme)).size <= size;
  const found = new Map<string, Candidate[]>();
  for (const reply of replies) {
    const name = stratumOf(reply, rarest(reply), apart, threshold);
    const members = found.get(name);
    if (members) members.push(reply);
    else found.set(name, [reply]);
  }
  return new Map([...found].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function stratumOf(
  { likes, themes }: Candidate,
  rare: string | undefined,
  apart: boolean,
  threshold: number,
): string {
  if (rare !== undefined) return apart ? `rare theme: ${rare}` : 'rare theme';
  const tagged = themes.length > 0 ? 'tagged' : 'untagged';
  return likes > threshold ? `high-liked ${tagged}` : tagged;
}
