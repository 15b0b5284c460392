import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction, type WinkMethods } from 'wink-nlp';
import { blankLongRuns, type Entity, withoutEntities } from './entities.ts';
import { isStopWord } from './stop-words.ts';

export type TokenKind = 'word' | 'number' | 'tag' | 'name' | 'emoji' | 'address';

/** A word of a text. Places count UTF-16 units of the text it came from. */
export interface Token {
  readonly starts: number;
  readonly ends: number;
  readonly kind: TokenKind;
  readonly written: string;
  /** Small letters, compatibility letters folded (ｆｕｌｌ → full), "n't" as "not". */
  readonly form: string;
  readonly lemma: string;
  readonly stop: boolean;
  /** Counts up at each punctuation mark that ends or breaks a sentence. */
  readonly clause: number;
}

const kindOf = { link: 'address', name: 'name', tag: 'tag', emoji: 'emoji' } as const;

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
  let wink = winkNLP(steadyModel, ['pos']);
  let texts = 0;
  return (text, entities) => {
    if (++texts % textsPerInstance === 0) wink = winkNLP(steadyModel, ['pos']);
    return tokensOf(wink, text, entities);
  };
}

function tokensOf(wink: WinkMethods, text: string, entities: readonly Entity[]): Token[] {
  const words = withoutEntities(text, entities).replace(/[‘’ʼ]/g, "'");
  const safe = blankLongRuns(words, longestRun);
  const items = wink.readDoc(safe).tokens();
  const { its } = wink;
  const values = items.out(its.value) as string[];
  const spaces = items.out(its.precedingSpaces) as string[];
  const types = items.out(its.type) as string[];
  // The lemmatiser has none for a few misspelt contractions ("isnt").
  const lemmas = items.out(its.lemma as ItsFunction<string>) as (string | undefined)[];
  const parts = items.out(its.pos) as string[];

  const tokens: Token[] = [];
  let clause = 0;
  let place = 0;
  let next = 0;
  const addEntitiesBefore = (end: number) => {
    for (let entity = entities[next]; entity && entity.starts < end; entity = entities[++next]) {
      tokens.push(entityToken(text, entity, clause));
    }
  };
  for (const [position, value] of values.entries()) {
    const starts = place + spaces[position]!.length;
    const ends = starts + value.length;
    place = ends;
    addEntitiesBefore(starts);
    const type = types[position]!;
    if (type === 'email') continue;
    if (/[\p{L}\p{N}&]/u.test(value)) {
      const following = values[position + 1]?.toLowerCase();
      const { form, lemma } = spelledOut(value, lemmas[position] ?? value.toLowerCase(), following);
      tokens.push({
        starts,
        ends,
        kind: /\p{L}/u.test(form) ? 'word' : 'number',
        written: text.slice(starts, ends),
        form,
        lemma,
        stop: isStopWord(form, lemma, parts[position]!),
        clause,
      });
    } else if (!breaksNothing.test(value) || isDash(safe, starts, ends)) clause++;
  }
  addEntitiesBefore(Number.POSITIVE_INFINITY);
  return tokens;
}

function entityToken(text: string, entity: Entity, clause: number): Token {
  const { starts, ends, value } = entity;
  const kind = kindOf[entity.kind];
  const form = kind === 'tag' || kind === 'name' ? value.normalize('NFKC').toLowerCase() : value;
  const stop = kind === 'address' || kind === 'name';
  return { starts, ends, kind, written: text.slice(starts, ends), form, lemma: form, stop, clause };
}

const contracted = new Map([
  ["n't", 'not'],
  ['nt', 'not'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
  ["'d", 'would'],
  ['&', 'and'],
]);

/** The pieces of a contraction as the words they stand for: ca + n't is can + not. */
function spelledOut(value: string, lemma: string, following: string | undefined) {
  const form = value.normalize('NFKC').toLowerCase();
  const whole = contracted.get(form);
  if (whole) return { form: whole, lemma: form.startsWith("'") ? lemma : whole };
  if (/^n'?t$/.test(following ?? '') && (form === 'ca' || form === 'wo'))
    return { form: lemma, lemma };
  return { form, lemma: /^[\p{L}\p{N}]/u.test(lemma) ? lemma : form };
}

/** A hyphen between spaces is a dash. */
function isDash(text: string, starts: number, ends: number): boolean {
  return (
    /^[-‐‑]$/u.test(text.slice(starts, ends)) &&
    /\s/.test(text[starts - 1] ?? ' ') &&
    /\s/.test(text[ends] ?? ' ')
  );
}
