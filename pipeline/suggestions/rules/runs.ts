import grams from 'natural/lib/natural/ngrams/ngrams.js';
import type { Token } from '../../text/word.ts';

/** One to three words that follow one another within a clause. */
export type Run = readonly Token[];

const longestRun = 3;
const allowedAlone = new Set(['word', 'number', 'tag', 'emoji']);
const allowedTogether = new Set(['word', 'number', 'tag']);

/** Every run of a text, the shorter ones first, each in order of place; names and addresses break them. */
export function runsOf(tokens: readonly Token[]): Run[] {
  const singles = tokens.filter(({ word }) => allowedAlone.has(word.kind) && hasMatter(word.lemma));
  const stretches = stretchesOf(tokens);
  const sizes = Array.from({ length: longestRun - 1 }, (_, place) => place + 2);
  return [
    ...singles.map((token) => [token]),
    ...sizes.flatMap((size) => stretches.flatMap((stretch) => grams.ngrams(stretch, size))),
  ];
}

/** What runs that differ only in the forms of their words have in common. */
export function lemmasOf(run: Run): string {
  return run.map(({ word }) => word.lemma).join(' ');
}

/** The lemmas of those of a text's runs that count, each once. */
export function distinctRuns(
  tokens: readonly Token[],
  counts: (run: Run) => boolean = () => true,
): Set<string> {
  return new Set(runsOf(tokens).filter(counts).map(lemmasOf));
}

/** Whether a run begins and ends with a word that says what a text is about. */
export function hasMeaning(run: Run): boolean {
  return !run[0]!.word.stop && !run.at(-1)!.word.stop;
}

/** A run as the text of a rule would have it: a word as its lemma, a phrase in its own forms. */
export function ruleTextOf(run: Run): string {
  return run.length === 1 ? run[0]!.word.lemma : run.map(({ word }) => word.form).join(' ');
}

/** Of the ways to write something the commonest, then the first in the alphabet. */
export function commonest(writings: ReadonlyMap<string, number>): string | undefined {
  return [...writings].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}

function hasMatter(lemma: string): boolean {
  return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(lemma);
}

/** Words that follow one another with nothing between them. */
function stretchesOf(tokens: readonly Token[]): Token[][] {
  const stretches: Token[][] = [];
  let before: Token | undefined;
  for (const token of tokens) {
    const goesOn = before !== undefined && before.clause === token.clause;
    before = allowedTogether.has(token.word.kind) ? token : undefined;
    if (before === undefined) continue;
    if (goesOn) stretches.at(-1)!.push(token);
    else stretches.push([token]);
  }
  return stretches;
}
