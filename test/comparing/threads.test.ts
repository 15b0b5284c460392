import { describe, expect, it } from 'vitest';
import { threadSections } from '../../pipeline/comparing/report/thread-sections.ts';
import type { ShareMeasure } from '../../pipeline/comparing/threads/shares.ts';
import { differenceInterval } from '../../pipeline/quality/newcombe.ts';
import { smallCodebook, smallSettings, temporaryHome } from '../temporary-home.ts';
import {
  exchange,
  type InventedReply,
  invented,
  runAndKeep,
  sideBySide,
  threadOf,
  writeReplies,
} from './compared.ts';

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
  await runAndKeep(home, 'one');
  await runAndKeep(home, 'other');
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

const many = (number: number, text: (place: number) => string) =>
  Array.from({ length: number }, (_, place) => text(place));

// Of 30 people 18 speak of buses, 12 of listening; of 25 in the other 5 and 20.
const large = () =>
  threadOf(
    2,
    many(30, (place) => (place < 18 ? 'We need buses' : 'Listen to us')),
    { likes: 3 },
  );
const larger = () =>
  threadOf(
    3,
    many(25, (place) => (place < 5 ? 'Any buses here' : 'Please listen')),
    { likes: 3 },
  );

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
    expect(voices.difference.interval).toBeNull();
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
    const home = await ranBoth(large(), larger());
    exchange(home, 'analyses/other/analysis.yaml', 'likes: 2', 'likes: 1');
    await runAndKeep(home, 'other');
    const compared = await sideBySide(home, 'one', 'other');
    const over = compared.pairs.filter(({ measure }) => measure === 'likes_over_threshold');
    expect(over.every(({ difference }) => difference.interval === null)).toBe(true);
    expect(over[0]!.difference.reason).toContain('over 2 and over 1 likes');
    expect(sentencesOf(compared)).toContain(
      '(one@1: words over 1 mention, replies over 2 likes – other@2: words over 1 mention, replies over 1 like)',
    );
  });

  it('work an earlier run through anew: it is as it was', async () => {
    const home = await ranBoth(one, other);
    const before = await sideBySide(home, 'one', 'other');
    writeReplies(home, [...one, { ...one[1]!, id: '555', author: 'gus' }], 'one');
    await runAndKeep(home, 'one');
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
    expect(words.rows).toEqual([]);
  });

  it('find the words that many voices of one use and few of the other', async () => {
    const texts = (word: string) =>
      many(24, (place) => `The ${word} near me ${['is', 'was'][place % 2]} number ${place}`);
    const home = await ranBoth(threadOf(2, texts('library')), threadOf(3, texts('harbour')));
    const { rows, tested } = (await sideBySide(home, 'one', 'other')).words;
    expect(rows.map((row) => [row.word, row.typical_of, row.voices, row.rest_voices])).toEqual([
      ['library', 'body', 24, 0],
      ['harbour', 'rest', 0, 24],
    ]);
    // "number" and "near" are in every reply of both, and a figure is in two.
    expect(tested).toBe(2);
    expect(rows.every((row) => row.log_ratio_low === null)).toBe(true);
  });
});

describe('two threads of enough voices', () => {
  it('have intervals of differences as Newcombe has them, and none of likes that few supply', async () => {
    const compared = await sideBySide(await ranBoth(large(), larger()), 'one', 'other');
    const of = (theme: number, measure: ShareMeasure) =>
      compared.pairs.find((pair) => pair.theme === theme && pair.measure === measure)!;
    expect(of(0, 'voices').difference.interval).toEqual(
      differenceInterval({ successes: 18, trials: 30 }, { successes: 5, trials: 25 }),
    );
    expect(of(2, 'likes').difference.interval).not.toBeNull();
    const likes = of(0, 'likes');
    expect([likes.one.part, likes.other.part]).toEqual([18 * 3, 5 * 3]);
    expect(likes.one.share.interval).not.toBeNull();
    const few = 'Fewer than 10 voices supply it, so there is no interval.';
    expect(likes.other.share).toEqual({ value: 5 / 25, interval: null, reason: few });
    expect(likes.difference).toMatchObject({ interval: null, reason: few });
    const said = sentencesOf(compared);
    expect(said).toContain(
      'Of 2 issues, 2 differ in the share of voices by more than chance (each at 95%, not corrected for many).',
    );
    expect(said).toContain(
      'Transport: 60% of the voices in one@1, 20% of the voices in other@1; 40 points more',
    );
  });

  it('have none where more than one in twenty of the smaller answers in both', async () => {
    const shared = (people: number) =>
      larger().map((reply, place) =>
        place > 0 && place <= people ? { ...reply, author: `person 2 ${place}` } : reply,
      );
    const home = await ranBoth(large(), shared(1));
    const one = await sideBySide(home, 'one', 'other');
    // 1 of 25 is 4%.
    expect(one.noDifference).toBeNull();
    expect(sentencesOf(one)).toContain('1 person answers in both; the intervals');
    writeReplies(home, shared(2), 'other');
    await runAndKeep(home, 'other', { from: 'collect' });
    const two = await sideBySide(home, 'one', 'other');
    const why =
      '2 of the 25 people of the smaller thread answer in both, more than 5%, so they are no two independent samples and differences have no intervals.';
    expect(sentencesOf(two)).toContain(why);
    expect(sentencesOf(two)).not.toContain('more than chance');
    expect(two.pairs.every(({ difference }) => difference.interval === null)).toBe(true);
    expect(two.pairs[0]!.difference.reason).toBe(why);
  });

  it('say nothing beside a single voice: no clear difference, no typical word, no order', async () => {
    const compared = await sideBySide(
      await ranBoth(large(), threadOf(3, ['Listen to the peculiar heron'])),
      'one',
      'other',
    );
    expect(compared.pairs.every(({ difference }) => difference.interval === null)).toBe(true);
    expect(compared.words).toMatchObject({ rows: [], tested: 0, isTooSmall: true });
    const said = sentencesOf(compared);
    const few = '30 voices speak in one@1 and 1 in other@1; a comparison needs at least 20 in each';
    expect(said).toContain(`${few}, so differences have no intervals.`);
    expect(said).toContain(`Words are not compared: ${few}.`);
    expect(said).toContain('other@1 rests on 1 reply by 1 person, who is 1 voice.');
    expect(said).toContain('Listening: 40% of the voices in one@1, 1 of 1 voice in other@1.');
    expect(said).not.toMatch(/more than chance|Typical of|points?\b|stand the other way/);
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
});
