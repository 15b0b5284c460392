import { type Said, type SaidReply, saidOn } from '../../../pipeline/findings/rankings/said.ts';

/** A reply by a person of a voice, with its likes (over 20 is over the threshold) and its themes. */
export type Line = readonly [person: number, voice: number, likes: number, themes: string];

/** What so many lines say on themes of one letter each; replies are numbered from 1. */
export function saidBy(letters: string, lines: readonly Line[], allVoices?: number): Said {
  const themes = [...letters].map((letter) => ({ theme: letter, name: `Theme ${letter}` }));
  const replies = lines.map(
    ([person, voice, likes, carried], place): SaidReply => ({
      reply: place + 1,
      person,
      voice,
      weights: {
        equal: 1,
        'likes-over-threshold': likes > 20 ? likes : 0,
        likes,
        log: 1 + Math.log(1 + likes),
        'square-root': Math.sqrt(1 + likes),
      },
      themes: [...carried].map((letter) => letters.indexOf(letter)),
    }),
  );
  const voices = new Set(lines.map(([, voice]) => voice)).size;
  return saidOn('issues', themes, replies, allVoices ?? voices);
}
