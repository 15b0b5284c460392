import { counted, grouped, list } from '../wording/wording.ts';
import { among, type Basis, inventedWords, sourceOf } from './basis.ts';
import type { LeftOut } from './chart.ts';
import { type CloudWord, reasons } from './cloud-words.ts';

/** What the cloud's sentences speak of. */
export interface CloudFacts {
  readonly basis: Basis;
  /** The words drawn, the most mentioned first. */
  readonly words: readonly CloudWord[];
  readonly leftOut: readonly LeftOut[];
  /** The themes that stand out by colour. */
  readonly themes: readonly string[];
}

/** Which words are drawn, and what the size of one means. */
export function subtitleOf(facts: CloudFacts): string {
  const [first] = facts.words;
  if (!first) return `Words ${over(facts.basis)}`;
  return `${whichWords(facts)}. ${sizes(first, facts.words.at(-1)!)}`;
}

function sizes(first: CloudWord, last: CloudWord): string {
  if (first === last) return `“${first.word}” has ${counted(first.mentions, 'mention')}.`;
  return first.mentions === last.mentions
    ? `Each has ${counted(first.mentions, 'mention')}.`
    : `A word with four times the mentions is twice as tall: “${first.word}” has ${grouped(first.mentions)}, the smallest ${grouped(last.mentions)}.`;
}

/** Stands in for the cloud where there is no word to draw. */
export function nothingToDraw({ basis, leftOut }: CloudFacts): string {
  return leftOut.length === 0
    ? `There is no word ${over(basis)}.`
    : `None of the words ${over(basis)} can be drawn.`;
}

/** The cloud in full sentences, for those who do not see it. */
export function alternativeOf(facts: CloudFacts): string {
  const { basis, words, themes } = facts;
  const most = words
    .slice(0, 10)
    .map(({ word, mentions }) => `${word} (${counted(mentions, 'mention')})`);
  const sentences = [
    words.length === 0 ? nothingToDraw(facts) : `A word cloud of ${lowerFirst(whichWords(facts))}.`,
    most.length > 0 ? `Most mentioned: ${list(most)}.` : '',
    themes.length > 0 ? `Colours show the theme of a word: ${themes.join('; ')}.` : '',
    basis.invented ? `${inventedWords}.` : '',
  ];
  return sentences.filter(Boolean).join(' ');
}

/** What the cloud does not show, and its source. */
export function notesOf({ basis, leftOut }: CloudFacts): string[] {
  const because = (reason: string) => leftOut.filter((word) => word.reason === reason);
  const unchosen = because(reasons.choice);
  const strange = because(reasons.characters);
  const homeless = because(reasons.room);
  return [
    unchosen.length === 0
      ? ''
      : `Not drawn, as the analysis leaves them out: ${list(unchosen.map(({ name }) => `“${name}”`))}.`,
    strange.length === 0
      ? ''
      : `Not drawn, as the typeface lacks their characters: ${counted(strange.length, 'word')}, listed beside this picture.`,
    homeless.length === 0
      ? ''
      : `Not drawn, for want of room: ${list(homeless.map(({ name }) => `“${name}”`))}.`,
    sourceOf(basis, ', collected on'),
  ].filter(Boolean);
}

function whichWords({ basis, words, leftOut }: CloudFacts): string {
  const all = words.length + leftOut.length;
  if (all === 1) return `The one word ${over(basis)}`;
  if (leftOut.length === 0) return `The ${counted(all, 'word')} ${over(basis)}`;
  const most = leftOut.some(({ reason }) => reason === reasons.frequency);
  return `${most ? 'The ' : ''}${grouped(words.length)} ${most ? 'most mentioned ' : ''}of the ${counted(all, 'word')} ${over(basis)}`;
}

function over(basis: Basis): string {
  const { words: threshold } = basis.thresholds;
  return `with over ${threshold} ${threshold === 1 ? 'mention' : 'mentions'}${among(basis)}`;
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
