import { describe, expect, it } from 'vitest';
import type { Negation } from '../../pipeline/analysis/codebook.ts';
import { matcher, numberRules } from '../../pipeline/themes/matcher.ts';
import { theme, tokensOf } from './finding.ts';

/** The words that deny the matches of "listen" and "sustainable" in a text; null for none. */
function denials(text: string, negation: Negation = 'flag', rules = ['listen', 'sustainable']) {
  const find = matcher(numberRules([theme('a', rules, { negation })]), tokensOf);
  return find(tokensOf(text)).matches.map((match) =>
    match.negation ? text.slice(match.negation.starts, match.negation.ends) : null,
  );
}

describe('a denial', () => {
  it.each([
    ['This is not sustainable', 'not'],
    ["They don't ever listen", "n't"],
    ['They dont listen', 'nt'],
    ['You cannot be sustainable', 'not'],
    ['Never listen', 'Never'],
    ['No sustainable plan', 'No'],
    ['It ends without a sustainable plan', 'without'],
    ['Neither cheap nor sustainable', 'nor'],
    ['They hardly listen', 'hardly'],
    ['A lack of sustainable plans', 'lack of'],
    ['They failed to listen', 'failed to'],
    ['Talk instead of listening', 'instead of'],
    ['Nobody listens', 'Nobody'],
    ['It is not yet sustainable', 'not'],
  ])('%s', (text, denial) => {
    expect(denials(text)).toEqual([denial]);
  });

  it.each([
    'Listen, do not talk',
    'No, listen',
    'Not now. Listen',
    'They talk not at all but listen',
    'It is not cheap however sustainable',
    'Never mind those ones over there who listen',
    'They do nothing because it is sustainable',
  ])('does not reach over punctuation, a new thought or five words: %s', (text) => {
    expect(denials(text)).toEqual([null]);
  });

  it('reaches five words', () => {
    expect(denials('not a b c d listen')).toEqual(['not']);
    expect(denials('not a b c d e listen')).toEqual([null]);
    expect(denials('lack of a b c d listening')).toEqual(['lack of']);
    expect(denials('lack of a b c d e listening')).toEqual([null]);
  });

  it.each([
    'It is not only sustainable',
    'It is not just sustainable',
    'No doubt they listen',
    'No wonder they listen',
    "Don't forget to listen",
    "Why don't we listen",
    'Why not listen',
    'No they listen',
    "Can't wait for a sustainable plan",
  ])('is none where it only looks like one: %s', (text) => {
    expect(denials(text)).toEqual([null]);
  });

  it('behind one that only looks like it still denies', () => {
    expect(denials('They never not only listen')).toEqual(['never']);
  });

  it('that is part of the rule does not deny it', () => {
    expect(denials('They are not listening', 'flag', ['not listening'])).toEqual([null]);
  });

  it('is not recorded where the theme ignores it', () => {
    expect(denials('not sustainable', 'ignore')).toEqual([null]);
  });

  it('takes the match away where the theme excludes it, and no other', () => {
    expect(denials('not sustainable. Listen', 'exclude')).toEqual([null]);
  });
});
