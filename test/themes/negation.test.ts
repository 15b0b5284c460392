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
    'I do nothing cos they listen',
    'I do nothing cuz they listen',
    'I do nothing coz they listen',
    "I do nothing 'cause they listen",
    'There is nothing apart from sustainable plans',
    'Nothing changed since they listen',
    'They do nothing while we listen',
    'I have no complaints about how they listen',
    'I never had any problems when they listen',
    'I cannot fault how they listen',
  ])('does not reach over punctuation, a new thought or five words: %s', (text) => {
    expect(denials(text)).toEqual([null]);
  });

  it('is denied even where a word that breaks goes on with it, or only looks like a break', () => {
    expect(denials('Not since they listened')).toEqual(['Not']);
    expect(denials('They do not cause sustainable change')).toEqual(['not']);
  });

  it('is not seen in an address, nor across one', () => {
    const rules = ['listen', 'https://a.example/x'];
    expect(denials('I hope she is not busy https://a.example/x', 'flag', rules)).toEqual([null]);
    expect(denials('not this https://b.example/x listen', 'flag', rules)).toEqual([null]);
  });

  it('is complete with the complaint that it denies', () => {
    expect(denials('No complaints about buses', 'flag', ['complaint', 'bus'])).toEqual([
      'No',
      null,
    ]);
    expect(denials('I cannot fault the bus', 'flag', ['fault', 'bus'])).toEqual(['not', null]);
  });

  it.each([
    ['Nothing it was all great', [null]],
    ['Nothing, all great', [null]],
    ['nothing all great', [null]],
    ['None everything was great', [null]],
    ['Nothing really it is great', [null]],
    ['Nothing the bus was great', [null]],
    ['Buses. Nothing it was great', [null]],
    ['Nothing really works great', ['Nothing']],
    ['Nothing was great', ['Nothing']],
    ['Nothing the council does is great', ['Nothing']],
    ['There is nothing all great people do', ['nothing']],
  ])('is none where it is an answer by itself: %s', (text, denied) => {
    expect(denials(text, 'flag', ['great'])).toEqual(denied);
  });

  it.each([
    'It could not be better',
    "It couldn't be better",
    "It couldn't have been better",
    'They could not have been treated better',
    'They could not do any better',
    'Nothing could have been better',
  ])('is none where it is praise: %s', (text) => {
    expect(denials(text, 'flag', ['better'])).toEqual([null]);
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
    'There is nothing worse than sustainable plans',
    'There is nothing better than listening',
    'We have no idea who listens',
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
