import { describe, expect, it } from 'vitest';
import { threadSections } from '../../pipeline/comparing/report/thread-sections.ts';
import type { ShareMeasure } from '../../pipeline/comparing/threads/shares.ts';
import { ratioInterval } from '../../pipeline/comparing/threads/typical-words.ts';
import { differenceInterval } from '../../pipeline/quality/newcombe.ts';
import { runQuietly, smallCodebook, smallSettings, temporaryHome } from '../temporary-home.ts';
import { exchange, type InventedReply, invented, sideBySide, writeReplies } from './compared.ts';

/** Two analyses, "one" and "other", each run once. */
async function ranBoth(
  one: readonly InventedReply[],
  other: readonly InventedReply[],
  codebook = smallCodebook,
) {
  const settingsOf = (name: string) => smallSettings.replace('replies.jsonl', `${name}.jsonl`);
  const home = temporaryHome({
    'analyses/one/analysis.yaml': settingsOf('one'),
    'analyses/one/themes.yaml': smallCodebook,
    'analyses/other/analysis.yaml': settingsOf('other'),
    'analyses/other/themes.yaml': codebook,
    'data/one.jsonl': '',
  });
  writeReplies(home, one, 'one');
  writeReplies(home, other, 'other');
  await runQuietly(home, 'one');
  await runQuietly(home, 'other');
  return home;
}

const one = invented(
  ['We need more buses', 'ann', 4],
  ['The buses are late', 'ann', 0],
  ['Listen to us', 'bob', 1],
  ['We want trains', 'cat', 3],
  ['The parks are lovely', 'dan', 0],
);
// The ids of another thread.
const other = invented(
  ['Please listen to people', 'eve', 5],
  ['You should listen to buses', 'fay', 0],
).map((post) => ({ ...post, id: `9${post.id}`, ...(post.parent_id ? { parent_id: '9100' } : {}) }));

function sentencesOf(compared: Parameters<typeof threadSections>[0]): string {
  return threadSections(compared)
    .flatMap(({ sentences }) => sentences)
    .join('\n');
}

describe('two threads side by side', () => {
  it('show each theme as counted by hand, in voices, people, replies and likes', async () => {
    const compared = await sideBySide(await ranBoth(one, other), 'one', 'other');
    const { themes, pairs } = compared;
    const share = (id: string, measure: ShareMeasure) => {
      const pair = pairs.find(
        (row) => themes.alike[row.theme]!.id === id && row.measure === measure,
      )!;
      return [pair.one.part, pair.one.whole, pair.other.part, pair.other.whole];
    };
    expect(share('transport', 'voices')).toEqual([2, 4, 1, 2]);
    expect(share('transport', 'people')).toEqual([2, 4, 1, 2]);
    expect(share('transport', 'replies')).toEqual([3, 5, 1, 2]);
    expect(share('transport', 'likes')).toEqual([7, 8, 0, 5]);
    expect(share('transport', 'likes_over_threshold')).toEqual([7, 7, 0, 5]);
    expect(share('listening', 'replies')).toEqual([1, 5, 2, 2]);
    const voices = pairs.find(({ measure, theme }) => measure === 'voices' && theme === 0)!;
    expect(voices.difference.value).toBe(0);
    expect(voices.difference.interval).toEqual(
      differenceInterval({ successes: 2, trials: 4 }, { successes: 1, trials: 2 }),
    );
  });

  it('rank the themes in both, and say how far the orders agree', async () => {
    const { ranks, agreement } = await sideBySide(await ranBoth(one, other), 'one', 'other');
    const byPeople = ranks.filter(({ list, measure }) => list === 'issues' && measure === 'people');
    expect(byPeople.map((row) => [row.one, row.other])).toEqual([
      [1, 2],
      [2, 1],
    ]);
    expect(agreement[0]).toMatchObject({ list: 'issues', themes: 2, tau: -1, changed: 1 });
  });

  it('compare only the themes that are found in the same way, and name the others', async () => {
    const codebook = `${smallCodebook.replace('[listen]', '[listen, hear]')}  parks:\n    name: Parks\n    about: Green.\n    rules: [park]\n`;
    const compared = await sideBySide(await ranBoth(one, other, codebook), 'one', 'other');
    expect(compared.themes.alike.map(({ id }) => id)).toEqual(['transport', 'timetable']);
    const said = sentencesOf(compared);
    expect(said).toContain('2 themes are found in the same way in both');
    expect(said).toContain('Found in different ways, and so not compared: Listening.');
    expect(said).toContain('Only in the codebook of other@1: Parks.');
  });

  it('take a theme for another where one that lies within it is found otherwise', async () => {
    const codebook = smallCodebook.replace('[green timetable]', '[green timetable, timetable]');
    const { themes } = await sideBySide(await ranBoth(one, other, codebook), 'one', 'other');
    expect(themes.alike.map(({ id }) => id)).toEqual(['listening']);
    expect(themes.differing).toEqual(['Transport', 'The green timetable']);
  });

  it('give no interval of a difference of likes over two thresholds, and say that they differ', async () => {
    const home = await ranBoth(one, other);
    exchange(home, 'analyses/other/analysis.yaml', 'likes: 2', 'likes: 4');
    await runQuietly(home, 'other');
    const compared = await sideBySide(home, 'one', 'other');
    const over = compared.pairs.filter(({ measure }) => measure === 'likes_over_threshold');
    expect(over.every(({ difference }) => difference.interval === null)).toBe(true);
    expect(over[0]!.difference.reason).toContain('over 2 and over 4 likes');
    expect(sentencesOf(compared)).toContain('The settings differ in thresholds');
  });

  it('work an earlier run through anew: it is as it was', async () => {
    const home = await ranBoth(one, other);
    const before = await sideBySide(home, 'one', 'other');
    writeReplies(home, [...one, { ...one[1]!, id: '555', author: 'gus' }], 'one');
    await runQuietly(home, 'one');
    const again = await sideBySide(home, 'one@1', 'other');
    expect(again.pairs).toEqual(before.pairs);
    expect(again.words).toEqual(before.words);
    const now = await sideBySide(home, 'one', 'other');
    expect(now.pairs).not.toEqual(before.pairs);
  });

  it('that hold the same posts are no two samples, and it is said', async () => {
    const compared = await sideBySide(await ranBoth(one, one), 'one', 'other');
    expect(compared.sharedPosts).toBe(6);
    expect(compared.pairs.every(({ difference }) => difference.interval === null)).toBe(true);
    expect(sentencesOf(compared)).toContain('Both rest on 6 posts in common');
  });

  it('where one has no reply say why there are no shares', async () => {
    const hosts = { ...other[1]!, author: 'host' };
    const home = await ranBoth(one, [other[0]!, hosts]);
    const { pairs, words } = await sideBySide(home, 'one', 'other');
    expect(pairs[0]!.other.share).toEqual({
      value: null,
      interval: null,
      reason: 'No reply is counted.',
    });
    expect(pairs.every(({ difference }) => difference.value === null)).toBe(true);
    expect(words.words).toEqual([]);
  });

  it('find the words that many voices of one use and few of the other', async () => {
    const of = (word: string, from: number) =>
      Array.from(
        { length: 12 },
        (_, place): InventedReply => ({
          id: String(from + place),
          parent_id: String(from - 1),
          text: `The ${word} near me ${['is', 'was', 'seems'][place % 3]} number ${place}`,
          author: `${word} ${place}`,
          likes: 0,
        }),
      );
    const root = (id: number) => ({ ...one[0]!, id: String(id) });
    const home = await ranBoth(
      [root(199), ...of('library', 200)],
      [root(299), ...of('harbour', 300)],
    );
    const { words } = await sideBySide(home, 'one', 'other');
    const told = words.words.map(({ word, typicalOf, voices, otherVoices }) => [
      word,
      typicalOf,
      voices,
      otherVoices,
    ]);
    expect(told).toEqual([
      ['library', 'one', 12, 0],
      ['harbour', 'other', 0, 12],
    ]);
    expect(words.words.every(({ interval }) => interval === null)).toBe(true);
  });
});

describe('the statistics of two threads', () => {
  it("give Newcombe's own example of method 10", () => {
    // Table II, (a): 56 of 70 less 48 of 80; and (h), 10 of 10 less 0 of 10.
    const a = differenceInterval({ successes: 56, trials: 70 }, { successes: 48, trials: 80 });
    expect(a.low).toBeCloseTo(0.0524, 4);
    expect(a.high).toBeCloseTo(0.3339, 4);
    const h = differenceInterval({ successes: 10, trials: 10 }, { successes: 0, trials: 10 });
    expect(h.low).toBeCloseTo(0.6075, 4);
    expect(h.high).toBe(1);
  });

  it('give an interval of a ratio that is the same both ways round, and none for a count of 0', () => {
    const there = ratioInterval({ inFirst: 30, inSecond: 10 }, 100, 120)!;
    const back = ratioInterval({ inFirst: 10, inSecond: 30 }, 120, 100)!;
    expect(there.low).toBeCloseTo(-back.high, 12);
    // ln(3.6) ± 1.96 · √(1/30 − 1/100 + 1/10 − 1/120)
    expect(there.low).toBeCloseTo((Math.log(3.6) - 1.959964 * Math.sqrt(0.115)) / Math.LN2, 5);
    expect(ratioInterval({ inFirst: 3, inSecond: 0 }, 10, 10)).toBeNull();
  });
});
