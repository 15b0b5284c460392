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
