import { decisionNotices } from './coding/decision-notices.ts';
import { decided } from './coding/decisions.ts';
import { learnedAlone } from './learning/learned-alone.ts';
import { answerFinder } from './questions/answers.ts';
import { derived } from './stage.ts';
import { echoFinder } from './text/echo.ts';
import { tokenStore } from './text/token-store.ts';
import { ruleRows, themeRows } from './themes/codebook-rows.ts';
import { exclusionRows, matchRows, seen } from './themes/match-rows.ts';
import { matcher, numberRules } from './themes/matcher.ts';
import { tagger } from './themes/tags.ts';
import { askedTexts } from './thread/asked-texts.ts';

/** Finds the codebook's themes in the replies; every match keeps its rule and its place. */
export const tag = derived({
  name: 'tag',
  about: "find the codebook's themes, with the rule and the words behind each",
  reads: ['thread', 'posts', 'replies', 'tokens', 'vocabulary'],
  writes: [
    'themes',
    'rules',
    'matches',
    'exclusions',
    'codings',
    'decisions',
    'learners',
    'learned',
    'tags',
    'questions',
    'question_replies',
  ],
  settings: ({ codebook, codings, questions, settings: { question, seed } }) => [
    codebook,
    codings,
    question,
    questions,
    seed,
  ],
  async run({ analysis, read, write, progress, say }) {
    const { textTokens } = await import('./text/text-tokens.ts');
    const { learnedTagger } = await import('./learning/learned-tagger.ts');
    const { codebook, codings, questions, settings } = analysis;
    const tokensOf = textTokens();

    const rules = numberRules(codebook);
    themeRows(codebook).forEach(write.themes);
    ruleRows(rules).forEach(write.rules);
    for (const { question, asks } of questions) write.questions({ question, asks });

    const people = decided(read, codings);
    people.codings.forEach(write.codings);
    people.decisions.forEach(write.decisions);
    decisionNotices(people, codebook).forEach(say);

    const stored = tokenStore(read);
    const learning = learnedTagger(codebook, people, stored.of, settings.seed);
    learning.learners.forEach(write.learners);

    const foundIn = matcher(rules, tokensOf);
    const echoesIn = echoFinder(askedTexts(read, settings.question).map(tokensOf));
    const tagsOf = tagger(codebook, learnedAlone(codebook, learning.learners));
    const answersOf = answerFinder(questions, codebook, tokensOf);

    progress.expect(stored.replies);
    for (const { reply, tokens } of stored.each()) {
      const found = foundIn(tokens);
      const echoes = echoesIn(tokens);
      const matches = seen(found.matches, echoes);
      const learned = learning.of(reply, tokens);
      const given = learned.filter(({ tagged }) => tagged === 1).map(({ theme }) => theme);
      const tags = tagsOf({ matches, learned: given, decisions: people.of(reply) });

      matchRows(reply, matches).forEach(write.matches);
      exclusionRows(reply, found.exclusions).forEach(write.exclusions);
      for (const row of learned) write.learned({ reply, ...row });
      for (const tag of tags) write.tags({ reply, ...tag });
      for (const answer of answersOf({ tokens, tags, matches, echoes })) {
        write.question_replies({ reply, ...answer });
      }
      progress.step();
    }
  },
});
