import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../pipeline/quality/wilson.ts';
import { type CodedReply, suggested } from './coded-thread.ts';
import { codebook, codedReplies } from './invented.ts';

describe('proposals from codings', () => {
  let once: ReturnType<typeof suggested> | undefined;
  const result = () => {
    once ??= suggested(codedReplies, codebook);
    return once;
  };
  const proposals = async () =>
    (await result()).found.proposals.filter(({ theme }) => theme === 'transport');

  it('find the word that the theme’s rules lack, and count by hand what it would add', async () => {
    const [first] = await proposals();
    expect(first).toMatchObject({ change: 'add rule', rule: 'cycle', basis: 'codings' });
    // Five coded and three not coded; 0+1+2+3+4 and 40+30+20 likes.
    expect(first!.effect).toMatchObject({ changes: 8, likes: 100, right: 5, wrong: 0 });
    expect(first!.effect.precision).toBe(1);
    expect(first!.effect.interval).toEqual(wilsonInterval(5, 5));
    expect(first!.key!.adjustedProbability).toBeLessThan(0.05);
  });

  it('show the most liked of the replies that would change', async () => {
    const [first] = await proposals();
    const { material } = await result();
    const shown = first!.effect.examples.map(({ place }) => material.replies[place]!.likes);
    expect(shown).toEqual([40, 30, 20]);
  });

  it('propose no word twice over: one proposal finds what the other would', async () => {
    expect((await proposals()).filter(({ change }) => change === 'add rule')).toHaveLength(1);
  });

  it('find the phrase that marks what is wrongly tagged, and the rule that does harm', async () => {
    const exclusion = (await proposals()).find(({ change }) => change === 'add exclusion')!;
    expect(exclusion.rule).toBe('train museum');
    expect(exclusion.effect).toMatchObject({ changes: 3, right: 3, wrong: 0 });
    const harmful = (await proposals()).find(({ change }) => change === 'take out rule')!;
    expect(harmful.rule).toBe('train');
    expect(harmful.effect).toMatchObject({ changes: 3, right: 3, wrong: 0 });
  });

  it('propose nothing for what has no codings and too few replies', async () => {
    expect((await result()).found.proposals.filter(({ theme }) => theme === 'listening')).toEqual(
      [],
    );
    const missed = (await result()).found.missed.find(({ theme }) => theme === 'listening')!;
    expect(missed.replies).toEqual([]);
    expect(missed.nothing).toMatch(/^Too few/);
  });

  it('are the same each time, to the last reply', async () => {
    const again = await suggested(codedReplies, codebook);
    expect(again.found).toEqual((await result()).found);
  });

  it('list every counted reply without a theme once', async () => {
    const { material, found } = await result();
    const { clusters, alone } = found.untagged;
    const listed = [...clusters.flatMap(({ places }) => places), ...alone].sort((a, b) => a - b);
    const tagged = new Set([...material.tagged.values()].flatMap((places) => [...places]));
    const without = [...material.texts.keys()].filter((place) => !tagged.has(place));
    expect(listed).toEqual(without);
    for (const { places } of clusters) {
      const likes = places.map((place) => material.replies[place]!.likes);
      expect(likes).toEqual(likes.toSorted((a, b) => b - a));
    }
  });
});

describe('proposals where nobody has coded', () => {
  const about = (words: string, turn: number): CodedReply => ({ text: `${words} number ${turn}` });
  const replies = [
    ...Array.from({ length: 8 }, (_, turn) => about('The bus timetable is wrong again', turn)),
    ...Array.from({ length: 4 }, (_, turn) => about('Print the timetable in large letters', turn)),
    ...Array.from({ length: 20 }, (_, turn) => about('Plant a tree beside the river', turn)),
  ];

  it('come from what the tagged replies say besides the words of their rules, and say so', async () => {
    const { found } = await suggested(replies, codebook);
    const timetable = found.proposals.find(({ rule }) => rule === 'timetable')!;
    expect(timetable).toMatchObject({ theme: 'transport', basis: 'tags', change: 'add rule' });
    expect(timetable.effect).toMatchObject({ changes: 4, right: 0, wrong: 0, precision: null });
    expect(found.proposals.map(({ rule }) => rule)).not.toContain('bus');
  });
});
