import type { Codebook } from '../analysis/codebook.ts';
import type { Decided } from '../coding/decisions.ts';
import type { LearnedRow, LearnerRow } from '../database/tag-tables.ts';
import { f1Of, precisionOf, recallOf } from '../quality/confusion.ts';
import type { Token } from '../text/word.ts';
import { alikeTogether } from './alike.ts';
import { codedTexts, foldCount } from './coded-texts.ts';
import { type DecidedTheme, decidedTexts } from './decided-texts.ts';
import { learnThemes } from './learn-themes.ts';
import type { Outcomes } from './outcomes.ts';
import type { Prediction } from './second-layer.ts';
import { type SpeakingWord, speakingWords, wordsThatSpoke } from './speaking-words.ts';

/** What was learned from the codings of a thread. */
export interface LearnedTagger {
  readonly learners: readonly LearnerRow[];
  /** Each learned theme's word on a reply; for a coded reply, learned without it. */
  of(reply: number, tokens: readonly Token[]): readonly Omit<LearnedRow, 'reply'>[];
}

const mostWords = { theme: 10, reply: 5 };

/**
 * Learns the themes whose method is learned or both from people's decisions, where there are enough.
 * A reply has a row for a theme where it is tagged, and where people decided on it: there with what
 * was found by learning from the other folds alone, of which none holds the same words
 * or another text of its campaign.
 * @param tokensOf a counted reply's tokens, undefined where it is not counted
 */
export function learnedTagger(
  codebook: Codebook,
  decided: Decided,
  tokensOf: (reply: number) => readonly Token[] | undefined,
  seed: number,
): LearnedTagger {
  const { replies, texts, themes } = decidedTexts(codebook, decided, tokensOf);
  const learnable = themes.filter(({ tooFew }) => tooFew === null);
  if (learnable.length === 0) {
    return { learners: themes.map(notLearned), of: () => [] };
  }
  const coded = codedTexts(
    texts,
    learnable.map(({ outcomes }) => outcomes),
    seed,
    alikeTogether(texts, seed),
  );
  const learned = learnThemes(coded);
  const outOfFold = learned.outOfFold();
  const placeOf = new Map(replies.map((reply, place) => [reply, place]));
  const wordsOf = wordsThatSpoke(learned, mostWords.reply);

  return {
    learners: themes.map((theme) => {
      const at = learnable.indexOf(theme);
      if (at < 0) return notLearned(theme);
      const words = speakingWords(learned, at, mostWords.theme);
      return learner(theme, outOfFold[at]!, learned.second[at]!.threshold, words);
    }),
    of(reply, tokens) {
      const place = placeOf.get(reply);
      const fresh = learned.predictionsFor([tokens]);
      return learnable.flatMap(({ theme, outcomes }, at) => {
        const isCoded = place !== undefined && outcomes[place] !== 0;
        const { probability, tagged } = isCoded ? outOfFold[at]![place]! : fresh[at]![0]!;
        if (!isCoded && !tagged) return [];
        const words = JSON.stringify(wordsOf(tokens, at));
        return [{ theme, probability, tagged: Number(tagged), words }];
      });
    },
  };
}

function notLearned({ theme, yes, no, tooFew }: DecidedTheme): LearnerRow {
  return {
    theme,
    coded_yes: yes,
    coded_no: no,
    folds: 0,
    threshold: 0,
    precision: null,
    recall: null,
    f1: null,
    words: '[]',
    not_learned: tooFew,
  };
}

function learner(
  { theme, yes, no, outcomes }: DecidedTheme,
  outOfFold: readonly Prediction[],
  threshold: number,
  words: readonly SpeakingWord[],
): LearnerRow {
  const found = confusionOf(outOfFold, outcomes);
  return {
    theme,
    coded_yes: yes,
    coded_no: no,
    folds: foldCount,
    threshold,
    precision: precisionOf(found),
    recall: recallOf(found),
    f1: f1Of(found),
    words: JSON.stringify(words),
    not_learned: null,
  };
}

function confusionOf(predictions: readonly Prediction[], outcomes: Outcomes) {
  const count = (tagged: boolean, outcome: number) =>
    predictions.filter(
      (prediction, text) => prediction.tagged === tagged && outcomes[text] === outcome,
    ).length;
  return {
    truePositives: count(true, 1),
    falsePositives: count(true, -1),
    falseNegatives: count(false, 1),
    trueNegatives: count(false, -1),
  };
}
