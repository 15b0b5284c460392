import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction, type WinkMethods } from 'wink-nlp';
import { blankLongRuns, type Entity, withoutEntities } from './entities.ts';
import { endsSentence, goTogether, hasFullStop, isNumberSign, isWord } from './pieces.ts';
import { entityWord, type Piece, type Token, type Word, wordBook } from './word.ts';

/** Hyphens, quotation marks and signs of numbers stand inside or around what belongs together. */
const breaksNothing = /^[-‐‑'"‘’“”«»*_~^`%#\p{Sc}]+$/u;

/** No word is so long; wink-nlp needs time with the square of a word's length. */
const longestRun = 256;

/** wink-nlp keeps every word that it does not know for ever: a new instance now and then. */
const textsPerInstance = 50_000;

/** Each new instance would make this part of the model into text again, twice as long each time. */
const entityGrammar = (model.metaCER as () => unknown)();
const steadyModel = { ...model, metaCER: () => entityGrammar };

/**
 * Makes a tokeniser: wink-nlp's tokens and lemmas (with parts of speech, which its lemmas need) for
 * the words, and the entities, which it would break, as one token each. What people write as one
 * word ("5G", "£20bn", "75%") is one token, but contractions and words with a hyphen or a slash are
 * several. A run of letters that is too long to be a word gives none.
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
  const whole = (starts: number, ends: number, partOfSpeech: string) => {
    const written = safe.slice(starts, ends);
    const lemma = written.toLowerCase();
    return { word: wordFor({ written, lemma, partOfSpeech, beforeNot: false }), starts, ends };
  };
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
    const last = tokens.at(-1);
    if (last?.ends === starts && goTogether(last.word.written, written)) {
      const partOfSpeech = written === '%' ? 'NUM' : parts[position]!;
      tokens[tokens.length - 1] = { ...last, ...whole(last.starts, ends, partOfSpeech) };
    } else if (/^\d/.test(written) && isNumberSign(safe[starts - 1] ?? '')) {
      tokens.push({ ...whole(starts - 1, ends, 'NUM'), clause });
    } else if (isWord(written)) {
      const stopped = hasFullStop(written);
      const bare = stopped ? written.slice(0, -1) : written;
      const lemma = (stopped ? undefined : lemmas[position]) ?? bare.toLowerCase();
      const beforeNot = isNot(values[position + 1]);
      const word = wordFor({ written: bare, lemma, partOfSpeech: parts[position]!, beforeNot });
      tokens.push({ word, starts, ends: starts + bare.length, clause });
      if (stopped && endsSentence(bare)) clause++;
    } else if (breaksClause(safe, starts, ends)) clause++;
  }
  addEntitiesBefore(Number.POSITIVE_INFINITY);
  return tokens;
}

/** The @names are taken out before: an @ that is left stands in an e-mail address. */
function isEmail(written: string): boolean {
  return written.length > 2 && written.includes('@');
}

function isNot(written: string | undefined): boolean {
  return written !== undefined && written.length < 4 && /^n'?t$/i.test(written);
}

/** Punctuation does, unless it stands inside words; a hyphen between spaces is a dash. */
function breaksClause(text: string, starts: number, ends: number): boolean {
  const mark = text.slice(starts, ends);
  if (!breaksNothing.test(mark)) return true;
  return (
    /^[-‐‑]$/u.test(mark) && /\s/.test(text[starts - 1] ?? ' ') && /\s/.test(text[ends] ?? ' ')
  );
}
