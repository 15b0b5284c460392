import emojiRegex from 'emoji-regex';
import { parse as parseHost } from 'tldts';
import { farthest, looksNear, mostParts, nearnessOf } from './nearness.ts';

export type RuleKind =
  | 'word'
  | 'phrase'
  | 'glob'
  | 'exact'
  | 'proximity'
  | 'tag'
  | 'name'
  | 'address';

/** One line of a theme, as written, and what kind of thing it looks for. */
export interface Rule {
  readonly text: string;
  readonly kind: RuleKind;
}

/**
 * Reads one rule of a codebook.
 *
 *     listen               a word, matched by its lemma: listens, listened, listening; an emoji
 *     climate change       a phrase, word by word
 *     sustainab*           a glob: * stands for any letters
 *     "WHO"                an exact form; with a capital in it, capitals count
 *     listen ~5 people     near each other, in either order: at most five words from one to the other
 *     #GreenRecovery       a tag       @KateRaworth   a name       kateraworth.com/doughnut   an address
 *
 * @returns the rule, or a sentence that says what is wrong with it.
 */
export function parseRule(text: string): Rule | string {
  if (isEmoji(text)) return { text, kind: /\s/u.test(text) ? 'phrase' : 'word' };
  if (looksNear(text) && !isAddress(text)) return proximity(text);
  const exact = /^["“”„](.*)["“”„]$/su.exec(text);
  if (exact) return hasLetter(exact[1]!) ? { text, kind: 'exact' } : empty(text);
  if (/^["“„]|["”]$/u.test(text)) {
    return `found the rule ${JSON.stringify(text)}; an exact form stands between two quotation marks, like "WHO".`;
  }
  if (text.startsWith('#')) return single(text, 'tag');
  if (text.startsWith('@')) return single(text, 'name');
  const profile = /^(?:https?:\/\/)?(?:www\.|mobile\.)?(?:twitter|x)\.com\/(\w+)\/?$/iu.exec(text);
  if (profile) {
    return `found the rule ${JSON.stringify(text)}; write a person's page as their name, '@${profile[1]}'.`;
  }
  if (isAddress(text)) return { text, kind: 'address' };
  if (!hasLetter(text)) return empty(text);
  if (text.includes('*')) return glob(text);
  return { text, kind: /\s/u.test(text) ? 'phrase' : 'word' };
}

/** Each part of a rule of nearness is a rule itself. */
function proximity(text: string): Rule | string {
  const nearness = nearnessOf(text);
  const found = `found the rule ${JSON.stringify(text)}`;
  if (nearness === undefined) {
    return `${found}; nearness is written with ~ and a number between two rules, like listen ~5 people.`;
  }
  if (nearness.distances.some((distance) => distance < 1 || distance > farthest)) {
    return `${found}; from ~1 to ~${farthest} words are allowed.`;
  }
  if (nearness.parts.length > mostParts) {
    return `${found}; at most ${mostParts} parts are allowed.`;
  }
  const wrong = nearness.parts.map(parseRule).find((part) => typeof part === 'string');
  return typeof wrong === 'string'
    ? wrong.replace(/^found the rule/, `${found}, and in it`)
    : { text, kind: 'proximity' };
}

function isEmoji(text: string): boolean {
  if (/^[\s!-~]*$/.test(text)) return false;
  return text.replace(emojiRegex(), '').trim() === '';
}

function hasLetter(text: string): boolean {
  return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text);
}

function single(text: string, kind: 'tag' | 'name'): Rule | string {
  return /^[#@][\p{L}\p{M}\p{N}_.@-]+$/u.test(text)
    ? { text, kind }
    : `found the rule ${JSON.stringify(text)}; after ${text[0]} only letters, digits and _ are allowed.`;
}

/** Letters enough to mean something: a glob of stars alone would tag every reply. */
function glob(text: string): Rule | string {
  const tooOpen = text.split(/\s+/u).some((word) => word.replace(/[^\p{L}\p{N}]/gu, '').length < 2);
  return tooOpen
    ? `found the rule ${JSON.stringify(text)}; beside its stars each word of a glob needs at least two letters, like sustainab*.`
    : { text, kind: 'glob' };
}

function isAddress(text: string): boolean {
  if (/^https?:\/\//iu.test(text)) return true;
  if (/[\s*]/u.test(text) || !text.includes('.')) return false;
  return parseHost(text).isIcann === true;
}

function empty(text: string): string {
  return `found the rule ${JSON.stringify(text)}; a rule needs at least one letter or digit.`;
}
