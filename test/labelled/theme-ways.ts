import type { Codebook } from '../../pipeline/analysis/codebook.ts';
import { codedTexts, foldCount, textsByFold } from '../../pipeline/learning/coded-texts.ts';
import { featureBook, rarities, rowsBy, weighted } from '../../pipeline/learning/feature-book.ts';
import { learnThemes, type Predictions } from '../../pipeline/learning/learn-themes.ts';
import { marginClassifier } from '../../pipeline/learning/margin-classifier.ts';
import { marginOf } from '../../pipeline/learning/sparse-rows.ts';
import { grown } from '../../pipeline/suggestions/grow.ts';
import { entitiesOf } from '../../pipeline/text/entities.ts';
import { tokeniser } from '../../pipeline/text/tokenise.ts';
import { matcher, numberRules } from '../../pipeline/themes/matcher.ts';
import { tagger } from '../../pipeline/themes/tags.ts';
import type { ThemedText } from './themed-texts.ts';

/** For each text the themes that it was given. */
export type Given = readonly ReadonlySet<string>[];

/** A way of finding the themes of texts after seeing those of others. */
export type Way = (seen: readonly ThemedText[], asked: readonly ThemedText[]) => Given;

export const seed = 1;

/** The classifiers of `pipeline/learning`. */
export const byLearning: Way = (seen, asked) => {
  const themes = themesIn(seen);
  const learned = learnThemes(coded(seen, themes));
  return givenBy(themes, learned.predictionsFor(asked.map(({ tokens }) => tokens)));
};

/** The same for each of the texts, learned from the four fifths of which it is no part. */
export function byLearningFromOthers(
  texts: readonly ThemedText[],
  groups: readonly string[],
): Given {
  const themes = themesIn(texts);
  return givenBy(themes, learnThemes(coded(texts, themes, groups)).outOfFold());
}

/** Any other way for each of the texts, in the same fifths. */
export function fromOthers(
  way: Way,
  texts: readonly ThemedText[],
  folds: readonly number[],
): Given {
  const given = new Array<ReadonlySet<string>>(texts.length);
  for (let fold = 0; fold < foldCount; fold += 1) {
    const held = textsByFold(folds)[fold]!;
    const seen = texts.filter((_, place) => folds[place] !== fold);
    const found = way(
      seen,
      held.map((place) => texts[place]!),
    );
    held.forEach((place, at) => {
      given[place] = found[at]!;
    });
  }
  return given;
}

/** A codebook grown from nothing, and the pipeline's matcher. */
export const byRules: Way = (seen, asked) => {
  const themes = themesIn(seen);
  const idOf = new Map(themes.map((theme, place) => [theme, `theme-${place + 1}`]));
  const codebook = grown(
    themes.map((name) => emptyTheme(idOf.get(name)!, name)),
    seen.map(({ tokens, themes }) => ({
      tokens,
      themes: new Set([...themes].map((theme) => idOf.get(theme)!)),
    })),
  );
  const tokenised = tokeniser();
  const foundIn = matcher(numberRules(codebook), (text) => tokenised(text, entitiesOf(text)));
  const tagsOf = tagger(codebook);
  return asked.map(({ tokens }) => {
    const matches = foundIn(tokens).matches.map((match) => ({ ...match, echo: false }));
    const tags = tagsOf({ matches, learned: [], decisions: new Map() });
    return new Set(tags.map(({ theme }) => themes[Number(theme.slice('theme-'.length)) - 1]!));
  });
};

/** For comparison: TF-IDF of words and one linear classifier a theme, nothing more. */
export const byPlainClassifier: Way = (seen, asked) => {
  const themes = themesIn(seen);
  const formsOf = (texts: readonly ThemedText[]) =>
    texts.map(({ tokens }) => tokens.map(({ word }) => word.form));
  const book = featureBook(formsOf(seen));
  const counts = rowsBy(book, formsOf(seen));
  const rarity = rarities(counts, seen.keys(), 1);
  const [known, unknown] = [counts, rowsBy(book, formsOf(asked))].map((rows) =>
    weighted(rows, rarity),
  );
  const weights = themes.map((theme) =>
    marginClassifier(known!, outcomesOf(seen, theme), { cost: 1, seed }),
  );
  return asked.map(
    (_, text) => new Set(themes.filter((_, at) => marginOf(unknown!, text, weights[at]!) > 0)),
  );
};

/** What either way gives. */
export function either(one: Given, other: Given): Given {
  return one.map((themes, text) => new Set([...themes, ...other[text]!]));
}

function coded(
  texts: readonly ThemedText[],
  themes: readonly string[],
  groups?: readonly string[],
) {
  return codedTexts(
    texts.map(({ tokens }) => tokens),
    themes.map((theme) => outcomesOf(texts, theme)),
    seed,
    groups,
  );
}

function outcomesOf(texts: readonly ThemedText[], theme: string): Int8Array {
  return Int8Array.from(texts, ({ themes }) => (themes.has(theme) ? 1 : -1));
}

function givenBy(themes: readonly string[], predictions: Predictions): Given {
  return (predictions[0] ?? []).map(
    (_, text) => new Set(themes.filter((_, at) => predictions[at]![text]!.tagged)),
  );
}

function themesIn(texts: readonly ThemedText[]): string[] {
  return [...new Set(texts.flatMap(({ themes }) => [...themes]))].sort();
}

function emptyTheme(id: string, name: string): Codebook[number] {
  return {
    id,
    parent: null,
    name,
    about: name,
    link: null,
    counts: 'support',
    kind: null,
    negation: 'flag',
    misspellings: false,
    method: 'rules',
    rules: [],
    not: [],
  };
}
