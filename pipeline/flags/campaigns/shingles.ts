import type { Stretch } from '../../text/echo.ts';
import type { Token, Word } from '../../text/word.ts';
import { joined } from '../hint.ts';

/**
 * Makes a text comparable by its shingles (Broder 1997, On the resemblance and containment of
 * documents), which here are pairs of neighbouring lemmas, each as a hash of 32 bits.
 * @returns a function from a text's compared tokens to its shingles, in order of place
 */
export function shingler(): (compared: readonly Token[]) => number[] {
  const hashes = new WeakMap<Word, number>();
  const hashOf = (word: Word): number => {
    const known = hashes.get(word);
    if (known !== undefined) return known;
    const hash = hashOfText(word.lemma);
    hashes.set(word, hash);
    return hash;
  };
  return (compared) => {
    const shingles: number[] = [];
    for (let place = 1; place < compared.length; place++) {
      const first = hashOf(compared[place - 1]!.word);
      shingles.push(mixed(Math.imul(first, 0x9e3779b1) ^ hashOf(compared[place]!.word)));
    }
    return shingles;
  };
}

/**
 * The tokens of which a text's shingles are made. Names, addresses, #tags and emoji are not among
 * them: people put their own into a text that they share.
 */
export function comparedTokens(tokens: readonly Token[]): Token[] {
  return tokens.filter(({ word: { kind } }) => kind === 'word' || kind === 'number');
}

/** Distinct shingles in ascending order, as they are kept and compared. */
export function shingleSet(shingles: readonly number[]): Uint32Array {
  return Uint32Array.from(new Set(shingles)).sort();
}

/** Resemblance of two sets in ascending order (Jaccard 1901): shared of all, 0 to 1. */
export function resemblance(one: Uint32Array, other: Uint32Array): number {
  let shared = 0;
  let place = 0;
  for (const shingle of one) {
    while (place < other.length && other[place]! < shingle) place++;
    if (other[place] === shingle) shared++;
  }
  const all = one.length + other.length - shared;
  return all === 0 ? 0 : shared / all;
}

/** The shingles of a text in order of place, and where its compared tokens start and end, in turn. */
export interface PlacedShingles {
  readonly shingles: Uint32Array;
  readonly places: Uint32Array;
}

/** Where a text has shingles of a template. */
export function sharedPlaces(
  { shingles, places }: PlacedShingles,
  template: ReadonlySet<number>,
): Stretch[] {
  const shared: Stretch[] = [];
  for (const [place, shingle] of shingles.entries()) {
    if (!template.has(shingle)) continue;
    shared.push({ starts: places[2 * place]!, ends: places[2 * place + 3]! });
  }
  return joined(shared);
}

/** FNV-1a (Fowler, Noll & Vo) over UTF-16 units, 32 bits. */
function hashOfText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return mixed(hash);
}

/** The finaliser of MurmurHash3 (Appleby, public domain): each bit of it hangs on each of the input. */
function mixed(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
