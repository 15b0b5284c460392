import { wordsOf } from '../../pipeline/learning/coded-texts.ts';
import { foldsOf } from '../../pipeline/learning/folds.ts';
import { counted, grouped } from '../../pipeline/wording/numbers.ts';
import type { Measuring } from './section.ts';
import { averagesTable, type Result, themesTable } from './theme-scores.ts';
import {
  byLearning,
  byLearningFromOthers,
  byPlainClassifier,
  byRules,
  either,
  fromOthers,
  seed,
  type Way,
} from './theme-ways.ts';
import { readThemedTexts, type ThemedText, themesOf, withQuestion } from './themed-texts.ts';

const title = 'Themes';
const fifths = 5;

/** Rules grown from codings and classifiers learned from them, against people's themes. */
export const themes: Measuring = async ({ train, test }) => {
  const seen = readThemedTexts(train);
  const asked = test === null ? [] : readThemedTexts(test);
  if (seen.length === 0 || (test !== null && asked.length === 0)) {
    return { title, paragraphs: ['Skipped: there is no file themes/*.jsonl with labelled texts.'] };
  }
  const names = themesOf([...seen, ...asked]);
  const paragraphs = test === null ? crossValidated(seen, names) : onOthers(seen, asked, names);
  return { title, paragraphs: [ways, ...paragraphs] };
};

const ways =
  "**Rules** are a codebook grown from nothing by the project's own proposals, each taken where it does more good than harm on the texts that are learned from, and found by the pipeline's matcher. **Learned** is what `method: learned` does: linear classifiers (squared hinge loss) over words, pairs of words and letters in the whole text and in its clauses, weighed by how rare they are and by how much they tell of the theme, and for each theme a logistic regression over what these say. **Both** gives what either gives, as `method: both` does. **Plain** is one linear classifier a theme over the TF-IDF of words, for comparison. " +
  "The aim named for these data, micro F1 0.69 and macro F1 0.45 by scikit-learn's TF-IDF with one-against-rest logistic regression, is as stated; it was not measured here.";

function crossValidated(texts: readonly ThemedText[], names: readonly string[]): string[] {
  const single = texts.map((_, place) => String(place));
  const folds = foldsOf(single, fifths, seed);
  const rules = fromOthers(byRules, texts, folds);
  const learned = byLearningFromOthers(texts, single);
  const both = either(rules, learned);
  const main: Result[] = [
    { way: 'Rules', texts, given: rules },
    { way: 'Learned', texts, given: learned },
    { way: 'Both', texts, given: both },
    { way: 'Plain', texts, given: fromOthers(byPlainClassifier, texts, folds) },
  ];
  const askedAbout = texts.map(withQuestion);
  const withThemes = texts.filter(({ themes }) => themes.size > 0);
  const apart = byLearningFromOthers(
    withThemes,
    withThemes.map(({ tokens }) => wordsOf(tokens)),
  );
  const held = texts.filter((_, place) => folds[place] === 0);
  const rest = texts.filter((_, place) => folds[place] !== 0);
  return [
    `${measuredOn(texts, names)} Cross-validated: the texts are dealt into five parts one by one, and each part is judged by what was learned from the other four, thresholds and all. ${repeated(texts, folds)}`,
    averagesTable(main, names),
    'The same by theme:',
    themesTable(main.slice(0, 3), names),
    'Other readings of the same texts. "With the question": what a text answers is one more word of it. "Only texts with a theme": the others are neither learned from nor measured on, and texts of the same words are kept in the same part, so that none is judged by what was learned from its twin.',
    averagesTable(
      [
        {
          way: 'Learned, with the question',
          texts,
          given: byLearningFromOthers(askedAbout, single),
        },
        { way: 'Learned, only texts with a theme', texts: withThemes, given: apart },
      ],
      names,
    ),
    `A fifth held out: learned from ${grouped(rest.length)} texts, measured on ${grouped(held.length)}.`,
    averagesTable(resultsOn(rest, held), names),
  ];
}

function onOthers(
  seen: readonly ThemedText[],
  asked: readonly ThemedText[],
  names: readonly string[],
): string[] {
  const known = new Set(seen.map(({ tokens }) => wordsOf(tokens)));
  const twins = asked.filter(({ tokens }) => known.has(wordsOf(tokens))).length;
  const results = resultsOn(seen, asked);
  const question: Result = {
    way: 'Learned, with the question',
    texts: asked,
    given: byLearning(seen.map(withQuestion), asked.map(withQuestion)),
  };
  const fresh = asked.filter(({ tokens }) => !known.has(wordsOf(tokens)));
  const onFresh = results.map(({ way, given }) => ({
    way: `${way}, words not seen`,
    texts: fresh,
    given: given.filter((_, place) => !known.has(wordsOf(asked[place]!.tokens))),
  }));
  return [
    `${measuredOn(asked, names)} Learned from ${counted(seen.length, 'other text')}, thresholds and all. ${grouped(twins)} of the measured texts have the same words as one that was learned from; "words not seen" leaves them out.`,
    averagesTable([...results, question, ...onFresh], names),
    'The same by theme:',
    themesTable(results.slice(0, 3), names),
  ];
}

function resultsOn(seen: readonly ThemedText[], asked: readonly ThemedText[]): Result[] {
  const [rules, learned, plain] = [byRules, byLearning, byPlainClassifier].map((way: Way) =>
    way(seen, asked),
  );
  return [
    { way: 'Rules', texts: asked, given: rules! },
    { way: 'Learned', texts: asked, given: learned! },
    { way: 'Both', texts: asked, given: either(rules!, learned!) },
    { way: 'Plain', texts: asked, given: plain! },
  ];
}

function measuredOn(texts: readonly ThemedText[], names: readonly string[]): string {
  const without = texts.filter(({ themes }) => themes.size === 0).length;
  return `Measured on ${counted(texts.length, 'text')} with ${counted(names.length, 'theme')}; "Not assigned" and "Labelling not possible" are no themes, and the ${counted(without, 'text')} that had nothing else ${without === 1 ? 'stays' : 'stay'} in as texts without a theme.`;
}

/** How many texts are judged by what was learned from texts of the very same words. */
function repeated(texts: readonly ThemedText[], folds: readonly number[]): string {
  const foldsWith = new Map<string, Set<number>>();
  texts.forEach(({ tokens }, place) => {
    const words = wordsOf(tokens);
    foldsWith.set(words, (foldsWith.get(words) ?? new Set()).add(folds[place]!));
  });
  const twins = texts.filter(({ tokens }) => foldsWith.get(wordsOf(tokens))!.size > 1).length;
  return `${grouped(twins)} of the texts have the same words as one in another part.`;
}
