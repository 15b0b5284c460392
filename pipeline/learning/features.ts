import type { Token } from '../text/word.ts';

/** One way of describing a text by what stands in it. */
export interface View {
  readonly name: string;
  /** What stands in these tokens, as often as it does. */
  featuresOf(tokens: readonly Token[]): string[];
  /** What stands in fewer texts is not learned from. */
  readonly fewestTexts: number;
}

/** Before the form of a word, to tell it from the lemma. */
export const formMark = '=';

/** Words as written and as lemmas, and lemmas that stand side by side in a clause. */
export const wordView: View = {
  name: 'words',
  fewestTexts: 1,
  featuresOf: (text) => {
    const tokens = ownOf(text);
    return tokens.flatMap(({ word, clause }, place) => {
      const before = tokens[place - 1];
      const pair = before?.clause === clause ? [`${before.word.lemma} ${word.lemma}`] : [];
      return [word.lemma, formMark + word.form, ...pair];
    });
  },
};

/** Names and addresses are somebody's: what a classifier learns from them it would print as evidence. */
function ownOf(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(({ word }) => word.kind !== 'name' && word.kind !== 'address');
}

const shortest = 3;
const longest = 5;

/**
 * Three to five letters in a row within a word, its ends being spaces, which see through spelling
 * and endings (scikit-learn's "char_wb").
 */
export const letterView: View = {
  name: 'letters',
  fewestTexts: 2,
  featuresOf: (tokens) =>
    ownOf(tokens).flatMap(({ word }) =>
      word.kind === 'word' || word.kind === 'number' ? lettersOf(` ${word.form} `) : [word.form],
    ),
};

function lettersOf(padded: string): string[] {
  const runs: string[] = [];
  for (let length = shortest; length <= longest; length += 1) {
    for (let start = 0; start + length <= padded.length; start += 1) {
      runs.push(padded.slice(start, start + length));
    }
  }
  return runs;
}

export const views: readonly View[] = [wordView, letterView];

/** A text's tokens, clause by clause; one empty clause where it has none. */
export function clausesOf(tokens: readonly Token[]): (readonly Token[])[] {
  const clauses = new Map<number, Token[]>();
  for (const token of tokens) {
    const clause = clauses.get(token.clause);
    if (clause) clause.push(token);
    else clauses.set(token.clause, [token]);
  }
  return clauses.size === 0 ? [[]] : [...clauses.values()];
}
