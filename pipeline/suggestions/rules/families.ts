const shortestStem = 4;
const longestStem = 8;

/**
 * Families of words that begin alike, as globs: cycle, cyclist and cycling are cycl*. Of stems that
 * the same words share, the longest stands for them.
 * @param lemmas words; what holds a space or anything but letters is passed by
 * @returns by glob, the members of each family, at least two
 */
export function familiesOf(lemmas: Iterable<string>): Map<string, string[]> {
  const byStem = new Map<string, string[]>();
  for (const lemma of [...lemmas].sort()) {
    if (!/^\p{L}+$/u.test(lemma)) continue;
    for (let length = shortestStem; length <= Math.min(longestStem, lemma.length); length++) {
      const stem = lemma.slice(0, length);
      const members = byStem.get(stem);
      if (members) members.push(lemma);
      else byStem.set(stem, [lemma]);
    }
  }
  const longest = new Map<string, string>();
  for (const [stem, members] of byStem) {
    if (members.length < 2) continue;
    const family = members.join(' ');
    if (stem.length > (longest.get(family)?.length ?? 0)) longest.set(family, stem);
  }
  return new Map(
    [...longest.values()].sort().map((stem) => [`${stem}*`, byStem.get(stem)!] as const),
  );
}
