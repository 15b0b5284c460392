import type {
  FindingQuestionRow,
  FindingQuestionThemeRow,
} from '../../database/conversation-findings.ts';
import { noQuestion } from '../../findings/conversation/questions.ts';
import { capitalised, list } from '../../wording/clauses.ts';
import { likes, over, people, percent } from '../../wording/numbers.ts';
import type { Findings } from '../read-findings.ts';

/** How a reply comes to answer a question; the same on every output. */
export const howQuestionsAreFound =
  'A reply answers a question where it carries one of the themes that the analysis names for it, or where one of its rules finds words in it. Rules find wording, not meaning; nobody has read whether the answer is a good one.';

/** A question with its sentences, to be set as the output sets lists. */
export interface AnsweredQuestion {
  readonly asks: string;
  readonly sentences: readonly string[];
}

/** How many themes are named of each kind. */
const mostNamed = 3;

/**
 * Each question with how many people answer it and what they speak of most, by people and by the
 * likes of replies over the threshold. Nothing where the analysis has no questions.
 * @param threshold in likes
 */
export function questionSentences(findings: Findings, threshold: number): AnsweredQuestion[] {
  return findings.questions
    .filter(({ question }) => question !== noQuestion.question)
    .map((row) => ({
      asks: row.asks,
      sentences: [howManyAnswer(row), ...whatOf(row, findings, threshold)],
    }));
}

/** How many people answer none of the questions; nothing where there are no questions. */
export function answeringNone({ questions }: Findings): string | null {
  const none = questions.find(({ question }) => question === noQuestion.question);
  if (none === undefined || none.share === null) return null;
  if (none.people === 0) return 'Everybody answers at least one of the questions.';
  const answer = none.people === 1 ? 'answers' : 'answer';
  return `${capitalised(people(none.people))} (${shown(none)}) ${answer} none of the questions, as far as the rules can tell.`;
}

function howManyAnswer(row: FindingQuestionRow): string {
  if (row.people === 0) return 'Nobody answers it, as far as the rules can tell.';
  const answer = row.people === 1 ? 'answers' : 'answer';
  return `${capitalised(people(row.people))} (${shown(row)}) ${answer} it.`;
}

/** "48%, 95% interval 44% to 52%". */
function shown({ share, share_low: low, share_high: high }: FindingQuestionRow): string {
  const value = percent(share ?? 0);
  return low === null || high === null
    ? value
    : `${value}, 95% interval ${percent(low)} to ${percent(high)}`;
}

function whatOf(
  { question }: FindingQuestionRow,
  { questionThemes }: Findings,
  threshold: number,
): string[] {
  const rows = questionThemes.filter((row) => row.question === question);
  const own = rows.filter((row) => row.own === 1);
  // Themes by which answers are found say nothing of them.
  const others = rows.filter((row) => row.own === 0);
  const areNamed = own.length === 1 || (own.length <= mostNamed && others.length > 0);
  const marked = own.length > 0 && areNamed;
  const telling = marked ? others : rows;
  const support = telling.filter(({ counts }) => counts === 'support');
  const opening = marked
    ? `Besides ${list(own.map(({ name }) => `“${name}”`))}, which ${own.length === 1 ? 'itself marks' : 'themselves mark'} an answer, they speak`
    : 'They speak';
  return [
    ...mostSpokenOf(support, opening, threshold),
    ...references(telling.filter(({ counts }) => counts === 'references')),
  ];
}

function mostSpokenOf(
  rows: readonly FindingQuestionThemeRow[],
  opening: string,
  threshold: number,
): string[] {
  if (rows.length === 0) return [];
  const byPeople = first(rows, ({ rank_by_people: rank }) => rank);
  const liked = rows.filter((row) => row.likes_over_threshold > 0);
  const byLikes = first(liked, ({ rank_by_likes_over_threshold: rank }) => rank);
  const most = `${opening} most of ${named(byPeople, (row) => people(row.people))}`;
  if (byLikes.length === 0) return [`${most}.`];
  const popular = `by the likes of answers with ${over(threshold, 'like')}`;
  return [`${most}; ${popular}, of ${named(byLikes, (row) => likes(row.likes_over_threshold))}.`];
}

function references(rows: readonly FindingQuestionThemeRow[]): string[] {
  const cited = first(rows, ({ rank_by_people: rank }) => rank);
  if (cited.length === 0) return [];
  return [`They refer most to ${named(cited, (row) => people(row.people))}.`];
}

function first(
  rows: readonly FindingQuestionThemeRow[],
  rank: (row: FindingQuestionThemeRow) => number,
): FindingQuestionThemeRow[] {
  return rows.toSorted((a, b) => rank(a) - rank(b)).slice(0, mostNamed);
}

function named(
  rows: readonly FindingQuestionThemeRow[],
  figure: (row: FindingQuestionThemeRow) => string,
): string {
  return list(rows.map((row) => `${row.name} (${figure(row)})`));
}
