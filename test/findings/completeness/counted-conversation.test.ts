import { describe, expect, it } from 'vitest';
import { type Came, type Collected, found } from './collected.ts';

describe('the count of a whole conversation', () => {
  const posts: readonly Came[] = [
    { id: '100', author: 'host', said: 0, conversation: '100' },
    { id: '101', parent: '100', said: 0, conversation: '100' },
    { id: '102', parent: '100', said: 0, conversation: '100' },
  ];
  const missingOf = async (count: number, rest: Partial<Collected> = {}) => {
    const counted = [['100', count]] as const;
    const { findings } = await found({ root: '100', posts, counted, rounds: [true], ...rest });
    return findings.coverage.missing;
  };

  it('is held against what stands below the root, so that a search that stops early shows', async () => {
    expect(await missingOf(2)).toBe(0);
    // One is counted that did not come: the root makes up for nothing.
    expect(await missingOf(3)).toBe(1);
  });

  it.each([
    'deleted',
    'not-found',
    'protected',
    'suspended',
    'protected-or-suspended',
    'deactivated',
  ])('does not hold posts that are missing as %s', async (reason) => {
    const tombstones = [['201', reason, '100']] as const;
    expect(await missingOf(2, { tombstones })).toBe(1);
    expect(await missingOf(3, { tombstones })).toBe(2);
  });

  it.each(['not-collected', 'blocked', 'hidden'])(
    'may hold posts that are missing as %s',
    async (reason) => {
      const tombstones = [['201', reason, '100']] as const;
      expect(await missingOf(3, { tombstones })).toBe(1);
      expect(await missingOf(4, { tombstones })).toBe(2);
    },
  );

  it('adds up, with the root taken out where the service counts it', async () => {
    const counted = [
      ['100', 3],
      ['100', -1],
    ] as const;
    expect(await missingOf(0, { counted })).toBe(0);
  });
});
