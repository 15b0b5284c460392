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

/** Why a reply is set aside that would be counted without its flag. */
export function setAsideReason(flag: Flag): string {
  return `It carries the flag “${flags[flag].name}”, which the analysis sets aside.`;
}
