import { derived } from './stage.ts';

/** Says what limits each reply as evidence; a flag is a hint with its reasons, never a verdict. */
export const flag = derived({
  name: 'flag',
  about: 'say what limits a reply as evidence: abuse, campaigns, promotion, politics',
  reads: ['thread', 'posts', 'authors', 'replies', 'tokens', 'vocabulary', 'tags', 'decisions'],
  writes: ['flags', 'campaigns', 'set_aside'],
  settings: () => [],
  run() {},
});
