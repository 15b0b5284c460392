import type { Token } from '../text/word.ts';
import { type CodedTexts, foldCount, textsByFold, wordsOf } from './coded-texts.ts';
import { type Books, booksOf, type DescribedTexts, describeTexts } from './described-texts.ts';
import { type FirstLayer, fitFirstLayer, type Signals, signalsOf } from './first-layer.ts';
import type { Outcomes } from './outcomes.ts';
import { fitSecondLayer, type Prediction, predict, type SecondLayer } from './second-layer.ts';

/** For each theme a prediction for each text. */
export type Predictions = readonly (readonly Prediction[])[];

export interface LearnedThemes {
  readonly books: Books;
  readonly first: FirstLayer;
  /** One for each theme. */
  readonly second: readonly SecondLayer[];
  predictionsFor(texts: readonly (readonly Token[])[]): Predictions;
  /** Each coded text's predictions, by two layers that had not learned from its fold. */
  outOfFold(): Predictions;
}

/** For each theme the signals of each text. */
type ThemeSignals = readonly (readonly Signals[])[];

/**
 * Learns themes in two layers: linear classifiers over the features of a text, and for each theme a
 * logistic regression over what they say of texts that they had not learned from.
 */
export function learnThemes(coded: CodedTexts): LearnedThemes {
  const { texts, themes, folds, seed } = coded;
  const books = booksOf(texts);
  const described = describeTexts(books, texts);
  const members = textsByFold(folds);
  const layerWithout = (without: readonly number[]) =>
    fitFirstLayer(described, themes, (text) => !without.includes(folds[text]!), seed);

  const alone = members.map((wanted, fold) => signalsOf(layerWithout([fold]), described, wanted));
  const first = layerWithout([]);
  const second = secondLayers(coded, members, alone);
  return {
    books,
    first,
    second,
    predictionsFor: (others) => {
      const those = describeTexts(books, others);
      return predictions(second, signalsOf(first, those, [...others.keys()]));
    },
    outOfFold() {
      const inPairs = pairedSignals(described, members, layerWithout);
      const given = members.map((_, held) => {
        const learnedWithout = inPairs.map((signals) => signals[held] ?? null);
        return predictions(secondLayers(coded, members, learnedWithout), alone[held]!);
      });
      return themes.map((_, theme) => {
        const inOrder = new Array<Prediction>(texts.length);
        members.forEach((places, fold) => {
          places.forEach((text, at) => {
            inOrder[text] = given[fold]![theme]![at]!;
          });
        });
        return inOrder;
      });
    },
  };
}

/**
 * The signals for each fold by first layers that learned neither from it nor from another one: what
 * a second layer may learn from that is to be measured on the other. A layer serves both folds.
 * @returns for each fold its signals without each other fold; null without itself alone
 */
function pairedSignals(
  described: DescribedTexts,
  members: readonly (readonly number[])[],
  layerWithout: (without: readonly number[]) => FirstLayer,
): (ThemeSignals | null)[][] {
  const signals = members.map(() => new Array<ThemeSignals | null>(foldCount).fill(null));
  for (let one = 0; one < foldCount; one += 1) {
    for (let other = one + 1; other < foldCount; other += 1) {
      const layer = layerWithout([one, other]);
      signals[one]![other] = signalsOf(layer, described, members[one]!);
      signals[other]![one] = signalsOf(layer, described, members[other]!);
    }
  }
  return signals;
}

/**
 * Without the outcomes of texts whose very words had the same one before: what was written a
 * thousand times would else decide how far all signals are believed.
 */
function onceForEach(words: readonly string[], outcomes: Outcomes): Outcomes {
  const seen = new Set<string>();
  return outcomes.map((outcome, text) => {
    const use = `${outcome} ${words[text]}`;
    if (seen.has(use)) return 0;
    seen.add(use);
    return outcome;
  });
}

/** Second layers from the signals of the folds; a fold without signals is not learned from. */
function secondLayers(
  { texts, themes }: CodedTexts,
  members: readonly (readonly number[])[],
  signals: readonly (ThemeSignals | null)[],
): SecondLayer[] {
  const places = members.flatMap((those, fold) => (signals[fold] ? those : []));
  const words = places.map((text) => wordsOf(texts[text]!));
  return themes.map((outcomes, theme) => {
    const decided = Int8Array.from(places, (text) => outcomes[text]!);
    return fitSecondLayer(
      signals.flatMap((rows) => rows?.[theme] ?? []),
      onceForEach(words, decided),
    );
  });
}

function predictions(layers: readonly SecondLayer[], signals: ThemeSignals): Predictions {
  return layers.map((layer, theme) => signals[theme]!.map((row) => predict(layer, row)));
}
