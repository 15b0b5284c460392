import type { Reader } from '../../database/access.ts';
import type { FindingQuestionThemeRow } from '../../database/conversation-findings.ts';
import type { Question } from '../../questions/question.ts';

type Found = Omit<
  FindingQuestionThemeRow,
  'rank_by_people' | 'rank_by_likes_over_threshold' | 'own'
>;

/**
 * What the answers to each question speak of: the outermost themes that count as support, then
 * whatever counts as references, each ranked by itself by the people who speak of it and by the likes
 * of their answers over the threshold. A reply may answer one question and speak of a theme for
 * another's sake; that is not told apart. Reads `themes`, `tags`, `question_replies` and `weights`.
 */
export function questionThemes(
  read: Reader,
  questions: readonly Question[],
): FindingQuestionThemeRow[] {
  const rows = read.all<Found>(themesOfAnswers);
  return questions.flatMap(({ question, themes }) =>
    ['support', 'references'].flatMap((counts) => {
      const found = rows.filter((row) => row.question === question && row.counts === counts);
      const rank = (row: Found, of: (row: Found) => number) =>
        1 + found.filter((other) => of(other) > of(row)).length;
      return found
        .map((row) => ({
          ...row,
          rank_by_people: rank(row, ({ people }) => people),
          rank_by_likes_over_threshold: rank(row, (other) => other.likes_over_threshold),
          own: Number(themes.includes(row.theme)),
        }))
        .sort(
          (a, b) =>
            a.rank_by_people - b.rank_by_people ||
            a.rank_by_likes_over_threshold - b.rank_by_likes_over_threshold ||
            (a.name < b.name ? -1 : 1),
        );
    }),
  );
}

const themesOfAnswers = `
  select question, theme, name, counts, count(*) as replies, count(distinct person) as people,
    cast(sum(likes) as integer) as likes,
    cast(sum(likes * over_threshold) as integer) as likes_over_threshold
  from question_replies join weights using (reply) join tags using (reply) join themes using (theme)
  where counts = 'references' or parent is null
  group by question, theme`;
