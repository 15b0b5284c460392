import type { Stretch } from '../text/echo.ts';
import type { Token } from '../text/word.ts';
import { afterCause, answers, breaks, continues, denials, pseudoDenials } from './denial-words.ts';
import type { Run } from './proximity.ts';

/** NegEx lets a denial reach five words. */
const reach = 5;

/** A phrase, and the place in it of the word under which it is kept. */
interface Phrase {
  readonly words: readonly string[];
  readonly place: number;
}

/** What a word may do: most do nothing. */
interface Role {
  /** Denials that begin with it. */
  readonly denials: Phrase[];
  /** What holds it and denies nothing. */
  readonly pseudo: Phrase[];
  /** Answers that begin with it. */
  readonly answers: Phrase[];
  readonly breaks: boolean;
}

const roles = rolesOfWords();

/**
 * The words that deny what begins at a token, or null: the nearest denial that ends at most five
 * words before it, in the same clause, with no word between that begins a new thought ("but").
 * What only looks like a denial ("not only", "why not") or is an answer by itself ("Nothing it was
 * all great") is passed over; an address is not denied, and nothing is denied across one. After NegEx: Chapman,
 * Bridewell, Hanbury, Cooper and Buchanan 2001, "A simple algorithm for identifying negated
 * findings and diseases in discharge summaries", Journal of Biomedical Informatics 34, 301–310;
 * the words that end its reach are those of ConText (Harkema et al. 2009), for everyday English.
 * @param at the place of the first token of what may be denied
 * @param own the match's own tokens, which cannot deny it
 */
export function denialBefore(
  tokens: readonly Token[],
  at: number,
  own: readonly Run[] = [],
): Stretch | null {
  const { clause, word } = tokens[at]!;
  if (word.kind === 'address') return null;
  for (let place = at - 1; place >= 0 && at - place <= reach + 1; place--) {
    const token = tokens[place]!;
    if (token.clause !== clause || token.word.kind === 'address') return null;
    const role = roles.get(token.word.form);
    if (role === undefined) continue;
    const length = isWithin(own, place) ? 0 : denialAt(tokens, place, at);
    // The last word of a longer denial ("lack of") is the one that counts.
    if (length > 0 && at - (place + length - 1) <= reach) {
      return { starts: token.starts, ends: tokens[place + length - 1]!.ends };
    }
    if (role.breaks && isBreak(tokens, place)) return null;
  }
  return null;
}

function isWithin(runs: readonly Run[], place: number): boolean {
  return runs.some(({ from, to }) => from <= place && place < to);
}

/** How many words the denial has that begins at a place and ends before `end`; 0 for none. */
function denialAt(tokens: readonly Token[], place: number, end: number): number {
  const role = roles.get(tokens[place]!.word.form);
  for (const { words } of role?.denials ?? []) {
    const isThere = place + words.length <= end && standsAt(tokens, place, words, isForm);
    if (isThere && !role!.pseudo.some((phrase) => isPart(tokens, place, phrase))) {
      return isAnswer(tokens, place, role!) ? 0 : words.length;
    }
  }
  return 0;
}

function isPart(tokens: readonly Token[], place: number, { words, place: inPhrase }: Phrase) {
  return standsAt(tokens, place - inPhrase, words, isFormOrLemma);
}

/** Whether a clause begins at a place with an answer and what goes on after it. */
function isAnswer(tokens: readonly Token[], place: number, role: Role): boolean {
  if (tokens[place - 1]?.clause === tokens[place]!.clause) return false;
  return role.answers.some(({ words }) => standsAt(tokens, place, words, isForm));
}

function isBreak(tokens: readonly Token[], place: number): boolean {
  const { form } = tokens[place]!.word;
  const next = tokens[place + 1]?.word.form ?? '';
  return (form !== 'cause' || afterCause.has(next)) && !goesOn(tokens, place);
}

/** Whether a word that else breaks goes on with a denial: "not yet". */
function goesOn(tokens: readonly Token[], place: number): boolean {
  const before = tokens[place - 1];
  const isAfterNot = before?.clause === tokens[place]!.clause && before.word.form === 'not';
  return isAfterNot && continues.has(tokens[place]!.word.form);
}

/** Whether words stand at a place, within one clause. */
function standsAt(
  tokens: readonly Token[],
  place: number,
  words: readonly string[],
  is: (token: Token, word: string) => boolean,
): boolean {
  const clause = tokens[place]?.clause;
  return words.every((word, offset) => {
    const token = tokens[place + offset];
    return token !== undefined && token.clause === clause && (word === '*' || is(token, word));
  });
}

const isForm = ({ word }: Token, form: string) => word.form === form;
const isFormOrLemma = ({ word }: Token, form: string) => word.form === form || word.lemma === form;

function rolesOfWords(): ReadonlyMap<string, Role> {
  const found = new Map<string, Role>();
  const roleOf = (word: string): Role => {
    const role = found.get(word) ?? {
      denials: [],
      pseudo: [],
      answers: [],
      breaks: breaks.has(word),
    };
    found.set(word, role);
    return role;
  };
  for (const words of denials) roleOf(words[0]!).denials.push({ words, place: 0 });
  for (const words of answers) roleOf(words[0]!).answers.push({ words, place: 0 });
  for (const word of breaks) roleOf(word);
  for (const words of pseudoDenials) {
    for (const [place, word] of words.entries()) found.get(word)?.pseudo.push({ words, place });
  }
  return found;
}
