import type { Codebook } from '../analysis/codebook.ts';
import { didYouMean } from '../analysis/nearest.ts';
import type { Settings } from '../analysis/settings.ts';
import { InputError } from '../input-error.ts';
import { parseRule } from '../themes/rule.ts';
import type { Question } from './question.ts';

type Path = readonly PropertyKey[];

/**
 * Checks the questions of an analysis against its codebook.
 * @param placeOf "analyses/x/analysis.yaml:7", where a part of the settings stands
 * @throws InputError naming file and line for a question without themes and rules, a theme that the
 *   codebook does not have, or a rule that is none
 */
export function readQuestions(
  questions: Settings['questions'],
  codebook: Codebook,
  placeOf: (path: Path) => string,
): Question[] {
  const known = codebook.map(({ id }) => id);
  const refuse = (path: Path, sentence: string): never => {
    throw new InputError(`${placeOf(['questions', ...path])}: ${sentence}`);
  };
  const rulesAt = (texts: readonly string[], path: Path) =>
    texts.map((text, place) => {
      const rule = parseRule(text);
      return typeof rule === 'string' ? refuse([...path, place], rule) : rule;
    });

  return questions.map(({ asks, themes, rules, not }, at) => {
    if (themes.length + rules.length === 0) {
      refuse(
        [at],
        `the question ${JSON.stringify(asks)} has neither themes nor rules; at least one is needed, as its answers are found by them.`,
      );
    }
    themes.forEach((theme, place) => {
      if (known.includes(theme)) return;
      refuse(
        [at, 'themes', place],
        `found the theme ${JSON.stringify(theme)}${didYouMean(theme, known)}; themes of the codebook are allowed, by their identifiers.`,
      );
    });
    return {
      question: at + 1,
      asks,
      themes,
      rules: rulesAt(rules, [at, 'rules']),
      not: rulesAt(not, [at, 'not']),
    };
  });
}
