import grams from 'natural/lib/natural/ngrams/ngrams.js';
import type { Token } from './word.ts';

/** Words that a thread uses as one. */
export interface Phrase {
  /** The forms of its words, in small letters. */
  readonly forms: readonly string[];
  /** In how many replies they stand together. */
  readonly together: number;
  /** Normalised pointwise mutual information, -1 to 1: 1 where they never stand apart. */
  readonly association: number;
}

/** What a phrase needs: replies that use it, in more than one context, and words seldom apart. */
export interface PhraseDemands {
  readonly replies: number;
  readonly contexts: number;
  readonly association: number;
}

export const usualDemands: PhraseDemands = { replies: 4, contexts: 3, association: 0.55 };

interface Sightings {
  replies: number;
  /** Different neighbours on both sides, as many as are asked for: a pasted text has but one. */
  readonly contexts: string[];
}

const separator = ' ';
const mostCandidates = 100_000;

/**
 * Finds the two- and three-word phrases of a thread as its replies are read one by one.
 * Candidates are n-grams within a clause that begin and end with a word that carries meaning, each
 * counted once a reply, so nobody's repetition makes a phrase. They are judged by normalised
 * pointwise mutual information (Bouma 2009), ln(p(x,y) / (p(x) p(y))) / -ln p(x,y), of the outer
 * words where a stop word stands between them ("cost of living"), else of the weaker of the two
 * splits. Memory is bounded by forgetting what was seen once when there are too many candidates
 * (as in lossy counting, Manku and Motwani 2002).
 */
export function phraseFinder(demands: PhraseDemands = usualDemands) {
  const words = new Map<string, number>();
  const candidates = new Map<string, Sightings>();
  const bridged = new Set<string>();
  let total = 0;

  const add = (tokens: readonly Token[]): void => {
    total++;
    const seen = new Map<string, string>();
    for (const clause of clausesOf(tokens)) {
      for (const size of [2, 3]) {
        for (const [place, gram] of grams.ngrams(clause, size).entries()) {
          if (!meansSomething(gram)) continue;
          const name = gram.map(({ word }) => word.form).join(separator);
          if (gram[1]!.word.stop) bridged.add(name);
          seen.set(name, `${clause[place - 1]?.word.form}|${clause[place + size]?.word.form}`);
        }
      }
    }
    for (const form of new Set(tokens.map(({ word }) => word.form))) increase(words, form);
    for (const [name, context] of seen) sight(candidates, name, context, demands.contexts);
    if (candidates.size > mostCandidates) forgetOnce(candidates);
  };

  const countOf = (part: readonly string[]): number =>
    part.length === 1
      ? (words.get(part[0]!) ?? 1)
      : (candidates.get(part.join(separator))?.replies ?? 1);

  const association = (forms: readonly string[], together: number): number => {
    const name = forms.join(separator);
    const splits =
      forms.length === 2 || bridged.has(name)
        ? [[[forms[0]!], [forms.at(-1)!]]]
        : [1, 2].map((place) => [forms.slice(0, place), forms.slice(place)]);
    const strengths = splits.map(([left, right]) => {
      const chance = (countOf(left!) / total) * (countOf(right!) / total);
      const joint = together / total;
      return joint === 1 ? 1 : Math.log(joint / chance) / -Math.log(joint);
    });
    return Math.min(...strengths);
  };

  const found = (): Phrase[] => {
    const phrases: Phrase[] = [];
    for (const [name, { replies, contexts }] of candidates) {
      if (replies < demands.replies || contexts.length < demands.contexts) continue;
      const forms = name.split(separator);
      const strength = association(forms, replies);
      if (strength < demands.association) continue;
      phrases.push({ forms, together: replies, association: strength });
    }
    return phrases.sort((a, b) => b.together - a.together || compare(a.forms, b.forms));
  };

  return { add, found };
}

function sight(
  candidates: Map<string, Sightings>,
  name: string,
  context: string,
  enough: number,
): void {
  const known = candidates.get(name);
  if (!known) {
    candidates.set(name, { replies: 1, contexts: [context] });
    return;
  }
  known.replies++;
  if (known.contexts.length < enough && !known.contexts.includes(context)) {
    known.contexts.push(context);
  }
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function clausesOf(tokens: readonly Token[]): Token[][] {
  const clauses: Token[][] = [];
  for (const token of tokens) {
    const last = clauses.at(-1);
    if (last && last[0]!.clause === token.clause && isWord(token)) last.push(token);
    else if (isWord(token)) clauses.push([token]);
  }
  return clauses;
}

function isWord(token: Token): boolean {
  return token.word.kind === 'word';
}

function meansSomething(gram: readonly Token[]): boolean {
  const first = gram[0]!.word;
  const last = gram.at(-1)!.word;
  return !first.stop && !last.stop && first.form !== last.form;
}

function forgetOnce(candidates: Map<string, Sightings>): void {
  for (const [name, { replies }] of candidates) if (replies === 1) candidates.delete(name);
}

function compare(a: readonly string[], b: readonly string[]): number {
  const [left, right] = [a.join(separator), b.join(separator)];
  return left < right ? -1 : Number(left > right);
}
