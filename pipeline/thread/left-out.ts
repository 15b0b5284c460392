import { type Flag, flags } from '../flags/flags.ts';

/** Why a post of the thread is not counted; nothing is left out for any other reason. */
export const leftOutReasons = {
  'another-thread': 'It belongs to another thread.',
  repost: 'It only repeats another post.',
  quote: 'It quotes the post instead of answering it.',
  'by-hand': 'The analysis leaves it out by name.',
  host: "It is the host's own.",
  empty: 'Nothing is left after cleaning.',
  'other-language': 'It is in another language.',
  'same-words': 'The same person posted the same words before.',
} as const satisfies Record<string, string>;

export type LeftOut = keyof typeof leftOutReasons;

/** The same reasons as said of one post, and of several. */
export const leftOutSaid: Readonly<Record<LeftOut, readonly [string, string]>> = {
  'another-thread': ['belongs to another thread', 'belong to another thread'],
  repost: ['only repeats another post', 'only repeat other posts'],
  quote: ['quotes the post instead of answering it', 'quote the post instead of answering it'],
  'by-hand': ['is left out by name', 'are left out by name'],
  host: ["is the host's own", "are the host's own"],
  empty: ['is empty after cleaning', 'are empty after cleaning'],
  'other-language': ['is in another language', 'are in another language'],
  'same-words': [
    'repeats what the same person posted before',
    'repeat what the same person posted before',
  ],
};

/** Why a reply is set aside that would be counted without its flag. */
export function setAsideReason(flag: Flag): string {
  return `It carries the flag “${flags[flag].name}”, which the analysis sets aside.`;
}
