import { describe, expect, it } from 'vitest';
import { echoFinder } from '../../pipeline/text/echo.ts';
import { entitiesOf } from '../../pipeline/text/entities.ts';
import { tokeniser } from '../../pipeline/text/tokenise.ts';
import { randomFrom } from '../bench/random.ts';

const tokenised = tokeniser();
const tokensOf = (text: string) => tokenised(text, entitiesOf(text));

/** The stretches of a text that repeat what was asked. */
function echoes(asked: readonly string[], text: string): string[] {
  const find = echoFinder(asked.map(tokensOf));
  return find(tokensOf(text)).map(({ starts, ends }) => text.slice(starts, ends));
}

const question = 'How should we rebuild the economy after the virus? Who should be listened to?';

describe('an echo of the question', () => {
  it('is four words in a row or more, whatever capitals and punctuation', () => {
    expect(echoes([question], 'REBUILD the economy, after the VIRUS you ask. Trees!')).toEqual([
      'REBUILD the economy, after the VIRUS',
    ]);
    expect(echoes([question], 'rebuild the economy with trees')).toEqual([]);
  });

  it('has two words of meaning or more', () => {
    const asked = ['What is in an office in the middle of a town?'];
    expect(echoes(asked, 'I work in an office in Leeds')).toEqual([]);
    expect(echoes(asked, 'They sit in an office in the middle of it all')).toEqual([
      'in an office in the middle of',
    ]);
    expect(echoes(['Is it in the of an?'], 'Is it in the of an')).toEqual([]);
  });

  it('may change the forms of words', () => {
    expect(echoes([question], 'you are rebuilding the economies after all')).toEqual([
      'rebuilding the economies after',
    ]);
  });

  it('goes through a sentence end in what was asked, but not from one text to another', () => {
    expect(echoes([question], 'after the virus who should be listened')).toHaveLength(1);
    expect(
      echoes(['rebuild the virus', 'who should be heard'], 'the virus who should be heard'),
    ).toEqual([]);
  });

  it('may come more than once', () => {
    expect(
      echoes([question], 'Rebuild the economy after me? Nurses. Rebuild the economy after you?'),
    ).toEqual(['Rebuild the economy after', 'Rebuild the economy after']);
  });

  it('is none of nothing', () => {
    expect(echoes([], question)).toEqual([]);
    expect(echoes([''], question)).toEqual([]);
    expect(echoes([question], '')).toEqual([]);
  });

  it('covers just the words that a plain search of all runs of four covers', () => {
    const random = randomFrom(31);
    const vocabulary = ['bom', 'fal', 'gok', 'lunta', 'vom'];
    const invent = (length: number) =>
      Array.from({ length }, () => vocabulary[Math.floor(random() * vocabulary.length)]!);
    for (let round = 0; round < 60; round++) {
      const [asked, reply] = [invent(25), invent(40)];
      const text = reply.join(' ');
      const covered = reply.map((_, place) =>
        [0, 1, 2, 3].some((back) => {
          const run = reply.slice(place - back, place - back + 4);
          return (
            place >= back &&
            run.length === 4 &&
            ` ${asked.join(' ')} `.includes(` ${run.join(' ')} `)
          );
        }),
      );
      const found = echoFinder([tokensOf(asked.join(' '))])(tokensOf(text));
      const tokens = tokensOf(text);
      expect(
        tokens.map((token) => found.some((s) => s.starts <= token.starts && token.ends <= s.ends)),
      ).toEqual(covered);
    }
  });
});
