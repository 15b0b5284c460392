import type { Entity } from './entities.ts';
import { isStopWord } from './stop-words.ts';

export type WordKind = 'word' | 'number' | 'tag' | 'name' | 'emoji' | 'address';

/** A word of a thread, the same object wherever it stands. */
export interface Word {
  readonly kind: WordKind;
  /** As written, with straight apostrophes. */
  readonly written: string;
  /** Small letters, compatibility letters folded (ｆｕｌｌ → full), "n't" as "not". */
  readonly form: string;
  readonly lemma: string;
  readonly stop: boolean;
}

/** A word in its place. Places count UTF-16 units of the text it came from. */
export interface Token {
  readonly word: Word;
  readonly starts: number;
  readonly ends: number;
  /** Counts up at each punctuation mark that ends or breaks a sentence. */
  readonly clause: number;
}

/** What the language library says of a piece of text. */
export interface Piece {
  readonly written: string;
  readonly lemma: string;
  readonly partOfSpeech: string;
  /** Whether "n't" comes after it. */
  readonly beforeNot: boolean;
}

/**
 * The words met so far: what a word is, is worked out once, and it stays one object.
 * @returns a function from a piece of text to its word
 */
export function wordBook(): (piece: Piece) => Word {
  const words = new Map<string, (Piece & { readonly word: Word })[]>();
  return (piece) => {
    const { written, lemma, partOfSpeech, beforeNot } = piece;
    const known = words.get(written);
    for (const use of known ?? []) {
      if (use.lemma === lemma && use.partOfSpeech === partOfSpeech && use.beforeNot === beforeNot) {
        return use.word;
      }
    }
    const word = wordOf(piece);
    if (known) known.push({ ...piece, word });
    else words.set(written, [{ ...piece, word }]);
    return word;
  };
}

function wordOf(piece: Piece): Word {
  const { form, lemma } = spelledOut(piece);
  return {
    kind: /\p{L}/u.test(form) ? 'word' : 'number',
    written: piece.written,
    form,
    lemma,
    stop: isStopWord(form, lemma, piece.partOfSpeech),
  };
}

const kindOf = {
  link: 'address',
  media: 'address',
  name: 'name',
  tag: 'tag',
  emoji: 'emoji',
} as const;

/** A link, @name, #tag or emoji as a word. */
export function entityWord(entity: Entity, written: string): Word {
  const kind = kindOf[entity.kind];
  const { value } = entity;
  const form = formOf(kind, value);
  return { kind, written, form, lemma: form, stop: kind === 'address' || kind === 'name' };
}

/** An emoji without its skin tone and presentation: 👍🏽 is 👍. */
function formOf(kind: WordKind, value: string): string {
  if (kind === 'emoji') return value.replace(/[\ufe0f\u{1f3fb}-\u{1f3ff}]/gu, '') || value;
  return kind === 'address' ? value : value.normalize('NFKC').toLowerCase();
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
function spelledOut({ written, lemma, beforeNot }: Piece): { form: string; lemma: string } {
  const form = written.normalize('NFKC').toLowerCase();
  const whole = contracted.get(form);
  if (whole) return { form: whole, lemma: form.startsWith("'") ? lemma : whole };
  if (beforeNot && (form === 'ca' || form === 'wo')) return { form: lemma, lemma };
  return { form, lemma: /^[\p{L}\p{N}]/u.test(lemma) ? lemma : form };
}
