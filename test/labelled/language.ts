import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { proportion } from '../../pipeline/quality/wilson.ts';
import { entitiesOf, withoutEntities } from '../../pipeline/text/entities.ts';
import { fittedWeights, isOtherLanguage, type Weights } from '../../pipeline/text/language.ts';
import { readSigns } from '../../pipeline/text/language-signs.ts';
import { readable } from '../../pipeline/text/own-words.ts';
import { grouped } from '../../pipeline/wording/numbers.ts';
import { measureShown } from './confusion-table.ts';
import { type Example, fitWeights } from './fit-weights.ts';
import { type JudgedTweet, readJudgedTweets } from './judged-tweets.ts';
import type { Measuring } from './section.ts';

interface Outcome {
  readonly isOther: boolean;
  readonly leftOut: boolean;
}

const title = 'English or not';

/** Whether the language is told rightly, without the service's own word for it. */
export const language: Measuring = async ({ train, test }) => {
  const tweets = readJudgedTweets(join(test ?? train, 'language'));
  const definite = tweets.filter(isDefinite);
  if (definite.length === 0) {
    return { title, paragraphs: ['Skipped: there is no file language/*.tsv with judged texts.'] };
  }
  const learned = test === null ? definite : readJudgedTweets(join(train, 'language'));
  const shipped = definite.map((tweet) => outcomeOf(tweet, fittedWeights));
  const people = definite.map(({ isAutomatic }) => !isAutomatic);
  const unsure = tweets.filter((tweet) => !isDefinite(tweet));
  const lines = [
    line('All, with the weights as they are', shipped),
    line(
      'Of these, written by people',
      shipped.filter((_, place) => people[place]),
    ),
    ...(test === null
      ? [line('All, weights fitted to one half and measured on the other', crossed(definite))]
      : [line('All, weights fitted to the texts learned from', refitted(learned, definite))]),
  ];
  return {
    title,
    paragraphs: [
      `Tweets of which people said that they are definitely English or definitely not, judged by their words alone; where the service itself tells the language, as X does, that is used too. ${tuning(test !== null)} The threshold is set so that in doubt a reply is kept, as leaving out a true one is the greater harm.`,
      table(lines),
      `Of ${grouped(unsure.length)} texts that mix languages or that people were not sure of, ${grouped(unsure.filter(({ words }) => isOtherLanguage(words, null)).length)} would be left out.`,
      ...feedback(test ?? train),
    ],
  };
};

function isDefinite({ judgement }: JudgedTweet): boolean {
  return judgement === 'english' || judgement === 'other';
}

function outcomeOf({ words, judgement }: JudgedTweet, weights: Weights): Outcome {
  return { isOther: judgement === 'other', leftOut: isOtherLanguage(words, null, weights) };
}

function refitted(learned: readonly JudgedTweet[], measured: readonly JudgedTweet[]): Outcome[] {
  const examples = learned.flatMap(({ words, judgement }): Example[] => {
    const signs = readSigns(words);
    const isOther = judgement === 'other';
    return typeof signs === 'string' || !(isOther || judgement === 'english')
      ? []
      : [{ signs, isOther }];
  });
  if (new Set(examples.map(({ isOther }) => isOther)).size < 2) return [];
  const weights = fitWeights(examples);
  return measured.map((tweet) => outcomeOf(tweet, weights));
}

/** Every other tweet is learned from, the rest measured on, and the other way round. */
function crossed(tweets: readonly JudgedTweet[]): Outcome[] {
  const halves = [0, 1].map((half) => tweets.filter((_, place) => place % 2 === half));
  return [...refitted(halves[1]!, halves[0]!), ...refitted(halves[0]!, halves[1]!)];
}

function line(name: string, outcomes: readonly Outcome[]): readonly string[] {
  const english = outcomes.filter(({ isOther }) => !isOther);
  const other = outcomes.filter(({ isOther }) => isOther);
  const right = outcomes.filter(({ isOther, leftOut }) => isOther === leftOut).length;
  const wrongly = english.filter(({ leftOut }) => leftOut).length;
  const kept = other.filter(({ leftOut }) => !leftOut).length;
  const measures = [
    proportion(right, outcomes.length, 'too few texts'),
    proportion(wrongly, english.length, 'none'),
    proportion(kept, other.length, 'none'),
  ];
  return [name, grouped(outcomes.length), ...measures.map(measureShown)];
}

function table(lines: readonly (readonly string[])[]): string {
  return [
    '| Texts | Number | Right | English, but left out | Another language, but kept |',
    '| --- | ---: | --- | --- | --- |',
    ...lines.map((cells) => `| ${cells.join(' | ')} |`),
  ].join('\n');
}

function tuning(isElsewhere: boolean): string {
  return isElsewhere
    ? 'The last line has weights fitted to the texts learned from.'
    : 'Lists of words and weights of signs were **tuned on** these tweets, so the first two lines are kind; the last is **cross-validated** as far as the weights go.';
}

/** The feedback that themes are measured on is English throughout: none of it may be left out. */
function feedback(folder: string): string[] {
  const place = join(folder, 'themes');
  const names = existsSync(place) ? readdirSync(place) : [];
  const texts = names
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(place, name), 'utf8').split('\n').filter(Boolean))
    .map((row) => readable((JSON.parse(row) as { readonly text: string }).text));
  if (texts.length === 0) return [];
  const leftOut = texts.filter((text) =>
    isOtherLanguage(withoutEntities(text, entitiesOf(text)), null),
  );
  return [
    `Of ${grouped(texts.length)} texts of English feedback (those of the section on themes), ${grouped(leftOut.length)} would be left out as another language.`,
  ];
}
