import { randomFrom } from './random.ts';

const syllables = 'ba be bo da di do fa fi ga go ka ki la lo ma mi mo na no pa po ra ri so ta ti vo'
  .split(' ')
  .flatMap((start) => ['', 'l', 'm', 'n', 'r', 's', 't'].map((end) => start + end));

/** Invented words, all different, the shorter ones first as in a real language. */
export function inventWords(count: number, seed: number): string[] {
  const random = randomFrom(seed);
  const words = new Set<string>();
  while (words.size < count) {
    const length = 2 + Math.floor(random() * (1 + Math.log10(words.size + 10)));
    const parts = Array.from({ length }, () => syllables[Math.floor(random() * syllables.length)]);
    words.add(parts.join(''));
  }
  return [...words];
}

/** Replies of 4 to 40 words that follow Zipf's law: the nth word is used 1/n as often as the first. */
export function inventReplies(count: number, words: readonly string[], seed: number): string[] {
  const random = randomFrom(seed);
  const pick = () => words[Math.floor(words.length ** random()) - 1]!;
  const tags = Array.from({ length: 300 }, () => `#${capital(pick())}${capital(pick())}`);
  return Array.from({ length: count }, () =>
    Array.from({ length: 4 + Math.floor(random() * 36) }, () => {
      const chance = random();
      if (chance < 0.005) return tags[Math.floor(random() * tags.length)];
      if (chance < 0.05) return 'not';
      return chance < 0.15 ? `${pick()},` : pick();
    }).join(' '),
  );
}

/**
 * Rules as codebooks mix them: mostly words, some phrases and globs, few exact forms, nearness and
 * tags. The first fifty are what the thread is about, the others take ever rarer words: real
 * codebooks of 66 and of 518 rules find 1.7 and 1.3 matches in a reply.
 */
export function inventRules(count: number, words: readonly string[], seed: number): string[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, number) => {
    const word = words[number < 50 ? 15 + 3 * number : Math.floor(2800 + 4.4 * number)]!;
    const other = words[Math.floor(words.length ** random()) - 1]!;
    const chance = random();
    if (chance < 0.65) return word;
    if (chance < 0.85) return `${word} ${other}`;
    if (chance < 0.93) return `${word.slice(0, -1)}*`;
    if (chance < 0.95) return `"${capital(word)}"`;
    return chance < 0.98 ? `${word} ~5 ${other}` : `#${word}`;
  });
}

function capital(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}
