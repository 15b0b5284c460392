import type { Reader } from '../../database/access.ts';
import { termFinder } from '../../findings/words/terms.ts';
import { tokenReader } from '../../text/stored-tokens.ts';

/** How many voices of a thread use each word, by its lemma, and how each is usually written. */
export interface WordVoices {
  readonly voices: number;
  readonly counts: ReadonlyMap<string, number>;
  readonly written: ReadonlyMap<string, string>;
}

/**
 * Counts, for each word, the voices that use it, once each. Words that a thread uses as one are
 * taken apart: another thread may not join them. Reads `weights`, `tokens` and `vocabulary`.
 */
export function wordVoices(read: Reader): WordVoices {
  const unpacked = tokenReader(read);
  const termsOf = termFinder([]);
  const counts = new Map<string, number>();
  const lastVoice = new Map<string, number>();
  const writings = new Map<string, Map<string, number>>();
  const seen = new Set<number>();
  const replies = read.each<{ voice: number; tokens: string }>(
    'select voice, tokens from weights join tokens using (reply) order by voice, reply',
  );
  for (const { voice, tokens } of replies) {
    seen.add(voice);
    for (const { lemma, written } of termsOf(unpacked(tokens))) {
      const forms = writings.get(lemma) ?? new Map<string, number>();
      writings.set(lemma, forms.set(written, (forms.get(written) ?? 0) + 1));
      if (lastVoice.get(lemma) === voice) continue;
      lastVoice.set(lemma, voice);
      counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
    }
  }
  const written = new Map([...writings].map(([lemma, forms]) => [lemma, mostUsed(forms)]));
  return { voices: seen.size, counts, written };
}

function mostUsed(forms: ReadonlyMap<string, number>): string {
  const [[form] = ['']] = [...forms].sort(
    ([one, uses], [other, otherUses]) => otherUses - uses || (one < other ? -1 : 1),
  );
  return form;
}
