import { createRequire } from 'node:module';
import levenshtein from 'natural/lib/natural/distance/levenshtein_distance.js';

/** Shorter words have too many neighbours that are words themselves. */
const shortest = 8;

/**
 * Finds the words that a misspelt one may stand for: those within one edit, which is a letter too
 * many, missing, wrong, or two exchanged (Damerau–Levenshtein distance 1, as optimal string
 * alignment). Candidates are looked up, not searched: two words within one edit share a string
 * that is either of them or either without one letter (the deletion neighbourhoods of SymSpell,
 * Garbe 2012), so the cost for a word does not grow with the number of words.
 */
export function misspellingTable(): {
  /** Words of fewer than eight letters are passed by. */
  add(form: string, value: number): void;
  /** The values of the words that a form may be meant for. */
  meantBy(form: string): readonly number[];
} {
  const neighbourhood = new Map<string, Set<string>>();
  const valuesOf = new Map<string, Set<number>>();
  return {
    add(form, value) {
      if (!isLongWord(form, shortest)) return;
      const values = valuesOf.get(form);
      if (values) {
        values.add(value);
        return;
      }
      valuesOf.set(form, new Set([value]));
      for (const near of withOneLetterLess(form)) {
        const forms = neighbourhood.get(near);
        if (forms) forms.add(form);
        else neighbourhood.set(near, new Set([form]));
      }
    },
    meantBy(form) {
      if (neighbourhood.size === 0 || !isLongWord(form, shortest - 1) || isKnown(form)) return [];
      const candidates = new Set<string>();
      for (const near of withOneLetterLess(form)) {
        for (const candidate of neighbourhood.get(near) ?? []) candidates.add(candidate);
      }
      const meant = [...candidates].filter(
        (candidate) =>
          levenshtein.DamerauLevenshteinDistance(form, candidate, { restricted: true }) <= 1,
      );
      return meant.flatMap((candidate) => [...valuesOf.get(candidate)!]);
    },
  };
}

function isLongWord(form: string, letters: number): boolean {
  return form.length >= letters && /^[a-z]+$/.test(form);
}

function withOneLetterLess(form: string): string[] {
  const found = [form];
  for (let place = 0; place < form.length; place++) {
    found.push(form.slice(0, place) + form.slice(place + 1));
  }
  return found;
}

let lexicon: ReadonlySet<string> | undefined;

/** Whether a form is a word of its own, as medication is beside mediation: wink-nlp's model knows it. */
function isKnown(form: string): boolean {
  lexicon ??= readLexicon();
  return lexicon.has(form);
}

interface Model {
  core(): { readonly features: { readonly lexeme: { readonly list: readonly string[] } } };
}

/** Read when it is first needed, as few codebooks ask for misspellings and a tenth of a second is felt. */
function readLexicon(): ReadonlySet<string> {
  const model: Model = createRequire(import.meta.url)('wink-eng-lite-web-model');
  return new Set(model.core().features.lexeme.list);
}
