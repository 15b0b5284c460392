import { clause, list } from '../wording/clauses.ts';
import { inventedNotice } from '../wording/invented-notice.ts';
import { counted, grouped, mentions, over } from '../wording/numbers.ts';
import { among, type Basis, sourceLine } from './basis.ts';
import { type CloudWord, fewestPeople, reasons } from './cloud-words.ts';
import type { NotDrawn } from './not-drawn.ts';

/** As many words are named; the table and the list beside the picture have all. */
const named = { inAlternative: 3, inNotes: 12 } as const;

/** What the cloud's sentences speak of. */
export interface CloudFacts {
  readonly basis: Basis;
  /** The words drawn, the most mentioned first. */
  readonly words: readonly CloudWord[];
  readonly notDrawn: readonly NotDrawn[];
  /** The themes that stand out by colour. */
  readonly themes: readonly string[];
}

/** Which words are drawn, and what the size of one means. */
export function subtitleOf(facts: CloudFacts): string {
  const [first] = facts.words;
  if (!first) return `Words ${overThreshold(facts.basis)}`;
  const colours = facts.themes.length > 0 ? ' Colours are themes.' : '';
  return `${whichWords(facts)}. ${sizes(first, facts.words.at(-1)!)}${colours}`;
}

function sizes(first: CloudWord, last: CloudWord): string {
  if (first === last) return `“${first.word}” has ${mentions(first.mentions)}.`;
  return first.mentions === last.mentions
    ? `Each has ${mentions(first.mentions)}.`
    : `A word with four times the mentions is twice as tall: “${first.word}” has ${grouped(first.mentions)}, the smallest ${grouped(last.mentions)}.`;
}

/** Stands in for the cloud where there is no word to draw. */
export function nothingToDraw({ basis, notDrawn }: CloudFacts): string {
  return notDrawn.length === 0
    ? `There is no word ${overThreshold(basis)}.`
    : `None of the words ${overThreshold(basis)} can be drawn.`;
}

/** The cloud in full sentences, for those who do not see it; the table beside it has the rest. */
export function alternativeOf(facts: CloudFacts): string {
  const { basis, words, themes } = facts;
  const most = words
    .slice(0, named.inAlternative)
    .map((word) => `${word.word} (${mentions(word.mentions)})`);
  const sentences = [
    words.length === 0 ? nothingToDraw(facts) : `A word cloud of ${clause(whichWords(facts))}.`,
    most.length > 0 ? `Most mentioned: ${list(most)}.` : '',
    words.length > most.length ? 'The table has them all.' : '',
    themes.length > 0 ? `Colours show the ${counted(themes.length, 'theme')} of the words.` : '',
    basis.invented ? `${inventedNotice}.` : '',
  ];
  return sentences.filter(Boolean).join(' ');
}

/** What the cloud does not show, and its source. */
export function notesOf({ basis, notDrawn }: CloudFacts): string[] {
  const because = (reason: string) => notDrawn.filter((word) => word.reason === reason);
  const unchosen = because(reasons.choice);
  const ofFew = because(reasons.people);
  const strange = because(reasons.characters);
  const small = because(reasons.small);
  const homeless = because(reasons.room);
  return [
    unchosen.length === 0 ? '' : `Not drawn, as the analysis leaves them out: ${names(unchosen)}.`,
    ofFew.length === 0
      ? ''
      : `Not drawn, as fewer than ${fewestPeople} people use them: ${names(ofFew)}.`,
    strange.length === 0
      ? ''
      : `Not drawn, as the typeface lacks their characters: ${counted(strange.length, 'word')}, listed beside this picture.`,
    small.length === 0 ? '' : `Not drawn, too small to read: ${names(small)}.`,
    homeless.length === 0 ? '' : `Not drawn, for want of room: ${names(homeless)}.`,
    sourceLine(basis, ', collected on'),
  ].filter(Boolean);
}

/** The first of some words, and how many more there are. */
function names(words: readonly NotDrawn[]): string {
  const first = words.slice(0, named.inNotes).map(({ name }) => `“${name}”`);
  const others = words.length - first.length;
  return list(others > 0 ? [...first, `${grouped(others)} more`] : first);
}

function whichWords({ basis, words, notDrawn }: CloudFacts): string {
  const all = words.length + notDrawn.length;
  if (all === 1) return `The one word ${overThreshold(basis)}`;
  if (notDrawn.length === 0) return `The ${counted(all, 'word')} ${overThreshold(basis)}`;
  const most = notDrawn.some(
    ({ reason }) => reason === reasons.frequency || reason === reasons.small,
  );
  return `${most ? 'The ' : ''}${grouped(words.length)} ${most ? 'most mentioned ' : ''}of the ${counted(all, 'word')} ${overThreshold(basis)}`;
}

function overThreshold(basis: Basis): string {
  return `with ${over(basis.thresholds.words, 'mention')} in ${among(basis)}`;
}
