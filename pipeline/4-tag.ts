import { decided } from './coding/decisions.ts';
import { onUnknownSubjects } from './coding/subjects.ts';
import { derived } from './stage.ts';
import { tokenReader } from './text/stored-tokens.ts';
import { matcher, numberRules } from './themes/matcher.ts';
import { type SeenMatch, tagger } from './themes/tags.ts';
import { list } from './wording/clauses.ts';
import { counted } from './wording/numbers.ts';

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
  ],
  settings: ({ codebook, codings, settings: { question, seed } }) => [
    codebook,
    codings,
    question,
    seed,
  ],
  async run({ analysis: { codebook, codings, settings }, read, write, progress, say }) {
    const { tokeniser } = await import('./text/tokenise.ts');
    const { entitiesOf } = await import('./text/entities.ts');
    const { echoFinder } = await import('./text/echo.ts');
    const { learnedTagger } = await import('./learning/learned-tagger.ts');
    const tokenised = tokeniser();
    const tokensOf = (text: string) => tokenised(text, entitiesOf(text));

    for (const [position, theme] of codebook.entries()) {
      const { id, parent, name, about, link, counts, method } = theme;
      write.themes({ theme: id, parent, position, name, about, link, counts, method });
    }
    const rules = numberRules(codebook);
    for (const { rule, theme, text, kind, excludes } of rules) {
      write.rules({ rule, theme, text, kind, excludes: Number(excludes) });
    }

    const people = decided(read, codings);
    people.codings.forEach(write.codings);
    people.decisions.forEach(write.decisions);
    if (people.stale > 0) {
      say(
        `${counted(people.stale, 'decision')} in codings.csv belong to replies that are not counted here, or whose words have changed since; they are not used.`,
      );
    }

    const unknown = onUnknownSubjects(people.decisions, codebook);
    if (unknown.length > 0) {
      const names = [...new Set(unknown.map(({ subject }) => JSON.stringify(subject)))];
      say(
        `${counted(unknown.length, 'decision')} in codings.csv ${unknown.length === 1 ? 'is' : 'are'} on ${list(names)}, which the codebook does not have; rename the theme there, or in codings.csv.`,
      );
    }

    const unpacked = tokenReader(read);
    const packedOf = read.lookup<{ tokens: string }>('select tokens from tokens where reply = ?');
    const learning = learnedTagger(
      codebook,
      people,
      (reply) => packedOf(reply).map(({ tokens }) => unpacked(tokens))[0],
      settings.seed,
    );
    learning.learners.forEach(write.learners);
    const learnedThemes = learning.learners.filter((learner) => learner.not_learned === null);
    const isLearned = new Set(learnedThemes.map(({ theme }) => theme));
    const learnedOnly = codebook.filter(
      ({ id, method }) => method === 'learned' && isLearned.has(id),
    );

    const asked = read.all<{ text: string }>(
      'select text from posts join thread on posts.id = thread.root_id',
    );
    const echoesIn = echoFinder(
      [settings.question, ...asked.map(({ text }) => text)].map(tokensOf),
    );
    const foundIn = matcher(rules, tokensOf);
    const tagsOf = tagger(codebook, new Set(learnedOnly.map(({ id }) => id)));

    progress.expect(read.count('tokens'));
    for (const { reply, tokens: packed } of read.each<{ reply: number; tokens: string }>(
      'select reply, tokens from tokens order by reply',
    )) {
      const tokens = unpacked(packed);
      const found = foundIn(tokens);
      const echoes = echoesIn(tokens);
      const matches = found.matches.map(
        (match): SeenMatch => ({
          ...match,
          echo: echoes.some(({ starts, ends }) => starts <= match.starts && match.ends <= ends),
        }),
      );
      for (const { negation, echo, ...match } of matches) {
        const [negation_starts, negation_ends] = [negation?.starts ?? null, negation?.ends ?? null];
        write.matches({ reply, ...match, negation_starts, negation_ends, echo: Number(echo) });
      }
      for (const { byRule, by, ...exclusion } of found.exclusions) {
        const taken = { by_rule: byRule, by_starts: by.starts, by_ends: by.ends };
        write.exclusions({ reply, ...exclusion, ...taken });
      }
      const learned = learning.of(reply, tokens);
      for (const row of learned) write.learned({ reply, ...row });
      const given = learned.filter(({ tagged }) => tagged === 1).map(({ theme }) => theme);
      for (const tag of tagsOf({ matches, learned: given, decisions: people.of(reply) })) {
        write.tags({ reply, ...tag });
      }
      progress.step();
    }
  },
});
