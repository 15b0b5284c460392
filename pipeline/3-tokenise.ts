import { derived } from './stage.ts';
import type { Entity } from './text/entities.ts';
import { packTokens, wordNumbers } from './text/stored-tokens.ts';

/** Cuts counted replies into words with their lemma and place, and finds the thread's own phrases. */
export const tokenise = derived({
  name: 'tokenise',
  about: 'cut the replies into words, lemmas, #tags, @names and emoji',
  reads: ['replies', 'entities'],
  writes: ['vocabulary', 'tokens', 'phrases'],
  settings: ({ settings }) => [settings.language],
  async run({ read, write, progress }) {
    const { tokeniser } = await import('./text/tokenise.ts');
    const { phraseFinder } = await import('./text/phrases.ts');
    const tokensOf = tokeniser();
    const phrases = phraseFinder();
    const entitiesOf = read.lookup<Entity>(
      'select kind, starts, ends, value from entities where reply = ? order by starts',
    );
    const numberOf = wordNumbers(write.vocabulary);

    const counted = 'replies where left_out is null';
    progress.expect(read.count(counted));
    for (const { reply, text } of read.each<{ reply: number; text: string }>(
      `select reply, text from ${counted} order by reply`,
    )) {
      const tokens = tokensOf(text, entitiesOf(reply));
      phrases.add(tokens);
      write.tokens({ reply, tokens: packTokens(tokens, numberOf) });
      progress.step();
    }
    for (const { forms, together, association } of phrases.found()) {
      write.phrases({
        phrase: forms.join(' '),
        forms: JSON.stringify(forms),
        together,
        association,
      });
    }
  },
});
