import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { averagesOver } from '../../pipeline/quality/averages.ts';
import type { Measure } from '../../pipeline/quality/measure.ts';
import { simpleSample } from '../../pipeline/quality/resampling.ts';
import { entitiesOf } from '../../pipeline/text/entities.ts';
import { isContracted } from '../../pipeline/text/pieces.ts';
import { tokeniser } from '../../pipeline/text/tokenise.ts';
import type { Token } from '../../pipeline/text/word.ts';
import { counted, grouped } from '../../pipeline/wording/numbers.ts';
import { measureShown } from './confusion-table.ts';
import { type GoldToken, isWordLike, type Layout, layOut, readTokens } from './gold-tokens.ts';
import type { Measuring } from './section.ts';

interface Place {
  readonly starts: number;
  readonly ends: number;
}

const title = 'Tokens';
const resampling = { seed: 1, resamples: 2000 };

/** The tokeniser's spans against those that people cut. */
export const tokens: Measuring = async ({ train, test }) => {
  const texts = readFolder(join(test ?? train, 'tokenising'));
  if (texts.length === 0) {
    return { title, paragraphs: ['Skipped: there is no file tokenising/*.conll with tokens.'] };
  }
  const tokensOf = tokeniser();
  const cut = (text: string) => tokensOf(text, entitiesOf(text));
  const measured = (layout: Layout, withMarks: boolean) =>
    texts.map((gold) => compare(gold, layout, withMarks, cut));
  const lines = [
    line('Words, laid out as people write', measured('as-written', false)),
    line('Words, with a space between any two tokens', measured('spaced', false)),
    line('Words and marks, laid out as people write', measured('as-written', true)),
  ];
  const missed = texts.flatMap((gold) => missedBy(gold, cut));
  const inside = missed.filter(({ written }) => /[\p{L}\p{N}][-/][\p{L}\p{N}]/u.test(written));
  return {
    title,
    paragraphs: [
      `${grouped(texts.length)} texts that people cut into tokens, against the spans of the tokeniser. ${test === null ? 'Nothing was learned from them, but it was **tuned on** them.' : 'Nothing was learned.'} The original texts are not given, so the tokens are laid out again: as people write (no space before a mark that closes, none after one that opens), and, which is easier, with a space everywhere. A span counts only where both its ends are right.`,
      table(lines),
      `Words are words, numbers, names, tags, addresses and emoji; punctuation and typed smileys are left out, as the pipeline drops them. What it knows as the two parts of a contraction ("ca" and "n't") counts as the one word that people left whole. For the line with marks, what stands between the tokeniser's tokens counts as one mark each.`,
      `Cut otherwise as people write them: ${counted(missed.length, 'word')}, of which ${grouped(inside.length)} with a hyphen or a slash inside, where the pipeline cuts on purpose, so that a rule finds both spellings.`,
    ],
  };
};

function readFolder(folder: string): GoldToken[][] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.conll'))
    .sort()
    .flatMap((name) => readTokens(readFileSync(join(folder, name), 'utf8')));
}

/** One text as a confusion: spans of both, of the tokeniser alone, of the people alone. */
function compare(
  gold: readonly GoldToken[],
  layout: Layout,
  withMarks: boolean,
  cut: (text: string) => readonly Token[],
): readonly number[] {
  const { text, spans } = layOut(gold, layout);
  const ours = wholeWords(cut(text));
  const all = withMarks ? [...ours, ...marksBetween(text, ours)] : ours;
  const found = new Set(all.map(key));
  const wanted = new Set(spans.filter((span) => withMarks || isWordLike(span)).map(key));
  const both = [...wanted].filter((span) => found.has(span)).length;
  return [both, found.size - both, wanted.size - both, 0];
}

function missedBy(
  gold: readonly GoldToken[],
  cut: (text: string) => readonly Token[],
): GoldToken[] {
  const { text, spans } = layOut(gold, 'as-written');
  const found = new Set(wholeWords(cut(text)).map(key));
  return spans.filter((span) => isWordLike(span) && !found.has(key(span)));
}

const key = ({ starts, ends }: Place) => `${starts}-${ends}`;

/** The places of tokens, each contraction as one. */
function wholeWords(tokens: readonly Token[]): Place[] {
  const places: Place[] = [];
  for (const { word, starts, ends } of tokens) {
    const before = places.at(-1);
    if (before?.ends === starts && isContracted(word.written)) {
      places[places.length - 1] = { starts: before.starts, ends };
    } else places.push({ starts, ends });
  }
  return places;
}

function marksBetween(text: string, words: readonly Place[]): Place[] {
  const ends = [0, ...words.map((word) => word.ends)];
  const starts = [...words.map((word) => word.starts), text.length];
  return ends.flatMap((end, gap) =>
    [...text.slice(end, starts[gap]).matchAll(/\S+/gu)].map(({ 0: mark, index }) => ({
      starts: end + index,
      ends: end + index + mark.length,
    })),
  );
}

function line(name: string, texts: readonly (readonly number[])[]): readonly string[] {
  const { precision, recall, f1 } = averagesOver(simpleSample(texts, 4), resampling).micro;
  const gold = texts.reduce((sum, [both, , missed]) => sum + both! + missed!, 0);
  const measures: readonly Measure[] = [precision, recall, f1];
  return [name, grouped(gold), ...measures.map(measureShown)];
}

function table(lines: readonly (readonly string[])[]): string {
  return [
    '| What | Tokens of people | Precision | Recall | F1 |',
    '| --- | ---: | --- | --- | --- |',
    ...lines.map((cells) => `| ${cells.join(' | ')} |`),
  ].join('\n');
}
