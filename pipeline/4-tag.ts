import { derived } from './stage.ts';
import { tokenReader } from './text/stored-tokens.ts';
import { matcher, numberRules } from './themes/matcher.ts';
import { tagger } from './themes/tags.ts';

/** Finds the codebook's themes in the replies; every match keeps its rule and its place. */
export const tag = derived({
  name: 'tag',
  about: "find the codebook's themes, with the rule and the words behind each",
  reads: ['tokens', 'vocabulary'],
  writes: ['themes', 'rules', 'matches', 'tags'],
  settings: ({ codebook }) => codebook,
  async run({ analysis: { codebook }, read, write, progress }) {
    const { tokeniser } = await import('./text/tokenise.ts');
    const { entitiesOf } = await import('./text/entities.ts');
    const tokensOf = tokeniser();
    const rules = numberRules(codebook);
    for (const [position, { id, parent, name, about, link, counts }] of codebook.entries()) {
      write.themes({ theme: id, parent, position, name, about, link, counts });
    }
    for (const rule of rules) write.rules({ ...rule, excludes: Number(rule.excludes) });

    const matchesOf = matcher(rules, (text) => tokensOf(text, entitiesOf(text)));
    const unpacked = tokenReader(read);
    const tagsOf = tagger(codebook);

    progress.expect(read.count('tokens'));
    for (const { reply, tokens } of read.each<{ reply: number; tokens: string }>(
      'select reply, tokens from tokens order by reply',
    )) {
      const matches = matchesOf(unpacked(tokens));
      for (const match of matches) write.matches({ reply, ...match });
      for (const { theme, mentions, own } of tagsOf(matches)) {
        write.tags({ reply, theme, mentions, own: Number(own) });
      }
      progress.step();
    }
  },
});
