import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction, type WinkMethods } from 'wink-nlp';
import { blankLongRuns, type Entity, withoutEntities } from './entities.ts';
import { entityWord, type Piece, type Token, type Word, wordBook } from './word.ts';

/** Hyphens and quotation marks stand inside or around what belongs together. */
const breaksNothing = /^[-‐‑'"‘’“”«»*_~^`]+$/u;

/** No word is so long; wink-nlp needs time with the square of a word's length. */
const longestRun = 256;

/** wink-nlp keeps every word that it does not know for ever: a new instance now and then. */
const textsPerInstance = 50_000;

/** Each new instance would make this part of the model into text again, twice as long each time. */
const entityGrammar = (model.metaCER as () => unknown)();
const steadyModel = { ...model, metaCER: () => entityGrammar };

/**
 * Makes a tokeniser: wink-nlp's tokens and lemmas (with parts of speech, which its lemmas need) for
 * the words, and the entities, which it would break, as one token each. A run of letters that is
 * too long to be a word gives none.
 * @returns a function from a text and its entities, in order, to the text's tokens, in order
 */
export function tokeniser(): (text: string, entities: readonly Entity[]) => Token[] {
  const wordFor = wordBook();
  let wink = winkNLP(steadyModel, ['pos']);
  let texts = 0;
  return (text, entities) => {
    if (++texts % textsPerInstance === 0) wink = winkNLP(steadyModel, ['pos']);
    return tokensOf(wink, wordFor, text, entities);
  };
}

function tokensOf(
  wink: WinkMethods,
  wordFor: (piece: Piece) => Word,
  text: string,
  entities: readonly Entity[],
): Token[] {
  const straight = withoutEntities(text, entities).replace(/[‘’ʼ]/g, "'");
  const safe = blankLongRuns(straight, longestRun);
  const items = wink.readDoc(safe).tokens();
  const { its } = wink;
  const values = items.out(its.value) as string[];
  // The lemmatiser has none for a few misspelt contractions ("isnt").
  const lemmas = items.out(its.lemma as ItsFunction<string>) as (string | undefined)[];
  const parts = items.out(its.pos) as string[];

  const tokens: Token[] = [];
  let clause = 0;
  let place = 0;
  let next = 0;
  const addEntitiesBefore = (end: number) => {
    for (let entity = entities[next]; entity && entity.starts < end; entity = entities[++next]) {
      const { starts, ends } = entity;
      tokens.push({ word: entityWord(entity, text.slice(starts, ends)), starts, ends, clause });
    }
  };
  for (let position = 0; position < values.length; position++) {
    const written = values[position]!;
    const starts = safe.indexOf(written, place);
    const ends = starts + written.length;
    place = ends;
    if (next < entities.length) addEntitiesBefore(starts);
    if (isEmail(written)) continue;
    if (isWord(written)) {
      const lemma = lemmas[position] ?? written.toLowerCase();
      const beforeNot = isNot(values[position + 1]);
      const word = wordFor({ written, lemma, partOfSpeech: parts[position]!, beforeNot });
      tokens.push({ word, starts, ends, clause });
    } else if (!breaksNothing.test(written) || isDash(safe, starts, ends)) clause++;
  }
  addEntitiesBefore(Number.POSITIVE_INFINITY);
  return tokens;
}

/** The @names are taken out before: an @ that is left stands in an e-mail address. */
function isEmail(written: string): boolean {
  return written.length > 2 && written.includes('@');
}

function isWord(written: string): boolean {
  const first = written.charCodeAt(0) | 32;
  return (first >= 97 && first <= 122) || /[\p{L}\p{N}&]/u.test(written);
}

function isNot(written: string | undefined): boolean {
  return written !== undefined && written.length < 4 && /^n'?t$/i.test(written);
}

/** A hyphen between spaces is a dash. */
function isDash(text: string, starts: number, ends: number): boolean {
  return (
    /^[-‐‑]$/u.test(text.slice(starts, ends)) &&
    /\s/.test(text[starts - 1] ?? ' ') &&
    /\s/.test(text[ends] ?? ' ')
  );
}
