import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '../../../pipeline/quality/many-tests.ts';
import { findingsOf, fruit, type Said } from './thread.ts';

const said: readonly Said[] = [
  ['ann', 9, 'apple and pear'],
  ['ann', 5, 'an apple for me'],
  ['bob', 4, 'a pear, an apple, a pear'],
  ['cem', 3, 'pippin, if it must be'],
  ['dee', 2, 'plum jam'],
  ['dee', 2, 'plum cake'],
  ['eve', 1, 'nothing at all'],
  ['fay', 0, 'plum crumble'],
];

describe('replies with several themes', () => {
  it('are counted by how many of the outermost themes of kind support they carry', async () => {
    const find = await findingsOf(said, fruit);
    expect(find('select * from finding_themes_per_reply')).toEqual([
      { themes: 0, replies: 1, people: 1, likes: 1 },
      { themes: 1, replies: 5, people: 4, likes: 12 },
      { themes: 2, replies: 2, people: 2, likes: 13 },
    ]);
  });

  it('show every two themes, with each voice shared among its replies', async () => {
    const find = await findingsOf(said, fruit);
    const rows = find('select * from finding_themes_together');
    expect(
      rows.map(({ theme, other, replies, people, likes }) => [
        theme,
        other,
        replies,
        people,
        likes,
      ]),
    ).toEqual([
      ['apple', 'pear', 2, 2, 13],
      ['apple', 'plum', 0, 0, 0],
      ['pear', 'plum', 0, 0, 0],
    ]);
    // Six voices. Ann's two replies are half a voice each: apple 0.5 + 0.5 + bob 1 + cem 1,
    // pear 0.5 + bob 1, both 0.5 + 1, plum dee 1 + fay 1.
    const [together, apart] = rows as [Record<string, number>, Record<string, number>];
    expect(together.voices).toBeCloseTo(1.5, 12);
    expect(together.expected).toBeCloseTo((3 * 1.5) / 6, 12);
    expect(together.log_ratio).toBeCloseTo(1, 12);
    const cell = (seen: number, expected: number) =>
      seen === 0 ? 0 : seen * Math.log(seen / expected);
    const g2 = 2 * (cell(1.5, 0.75) + cell(1.5, 2.25) + cell(0, 0.75) + cell(3, 2.25));
    expect(together.log_likelihood).toBeCloseTo(g2, 12);
    expect(apart.expected).toBeCloseTo(1, 12);
    expect(apart.log_ratio).toBeCloseTo(Math.log2(0.5 / 1), 12);
    expect(rows.map((row) => row.adjusted_probability)).toEqual(
      benjaminiHochberg(rows.map((row) => row.probability as number)),
    );
  });

  it('say the same of a campaign, however many post it, as of one person', async () => {
    const text =
      'Every town should plant an apple tree and a pear tree in every single street, now';
    const campaign = ['gus', 'hal', 'ivy', 'joe'].map((author): Said => [author, 1, text]);
    const find = await findingsOf([...campaign, ['kim', 1, 'plum'], ['lou', 1, 'apple']], fruit);
    expect(
      find(
        "select replies, people, voices, expected from finding_themes_together where other = 'pear'",
      ),
    ).toEqual([{ replies: 4, people: 4, voices: 1, expected: (2 * 1) / 3 }]);
  });

  it('make no pair of a theme that every voice carries depend on anything', async () => {
    const find = await findingsOf(
      [
        ['ann', 1, 'apple pear'],
        ['bob', 1, 'apple'],
      ],
      fruit,
    );
    expect(
      find(
        "select expected, log_likelihood, probability, log_ratio from finding_themes_together where other = 'pear'",
      ),
    ).toEqual([{ expected: 1, log_likelihood: 0, probability: 1, log_ratio: 0 }]);
  });

  it('can be tested where every reply carries one of two, shared in thirds', async () => {
    const posts = (author: string, ...texts: readonly string[]) =>
      texts.map((text, place): Said => [author, 1, `${text} ${place}`]);
    const find = await findingsOf(
      [...posts('ann', 'pear', 'apple', 'apple'), ...posts('bob', 'apple', 'apple', 'apple')],
      fruit,
    );
    const [pair] = find("select * from finding_themes_together where other = 'pear'");
    // Of two voices five thirds apple and one third pear, none both; 2 - 5/3 - 1/3 is below 0.
    expect(pair!.expected).toBeCloseTo((5 / 3) * (1 / 6), 12);
    const g2 = 2 * ((5 / 3) * Math.log(6 / 5) + (1 / 3) * Math.log(6));
    expect(pair!.log_likelihood).toBeCloseTo(g2, 12);
  });
});

describe('the most liked replies', () => {
  it('are five of each theme, one a voice, the earlier of equal ones first, none without a like', async () => {
    const more = ['gus', 'hal', 'ivy'].map((author): Said => [author, 2, 'one apple']);
    const find = await findingsOf([...said, ...more, ['joe', 0, 'apple?']], fruit);
    expect(
      find(
        "select rank, reply, likes, round(share, 6) as share from finding_most_liked where theme = 'apple'",
      ),
    ).toEqual([
      { rank: 1, reply: 1, likes: 9, share: round(9 / 27) },
      { rank: 2, reply: 3, likes: 4, share: round(4 / 27) },
      { rank: 3, reply: 4, likes: 3, share: round(3 / 27) },
      { rank: 4, reply: 9, likes: 2, share: round(2 / 27) },
      { rank: 5, reply: 10, likes: 2, share: round(2 / 27) },
    ]);
    expect(find("select reply from finding_most_liked where theme = 'plum'")).toEqual([
      { reply: 5 },
    ]);
    expect(find('select theme from finding_most_liked where rank = 1 order by rowid')).toEqual(
      ['apple', 'pippin', 'pear', 'plum'].map((theme) => ({ theme })),
    );
  });
});

describe('references', () => {
  it('have the likes of a reply on average and of the one in the middle', async () => {
    const names = (likes: readonly number[]) =>
      likes.map((like, place): Said => [`p${place}`, like, 'pippin, says the book']);
    const figures =
      'select kind, replies, people, likes, mean_likes, median_likes from finding_references';
    const odd = await findingsOf(names([7, 0, 2]), fruit);
    expect(odd(figures)).toEqual([
      { kind: 'book', replies: 3, people: 3, likes: 9, mean_likes: 3, median_likes: 2 },
    ]);
    const even = await findingsOf(names([7, 0, 2, 3]), fruit);
    expect(even(figures)).toMatchObject([{ mean_likes: 3, median_likes: 2.5 }]);
    const none = await findingsOf([['ann', 1, 'apple']], fruit);
    expect(none(figures)).toMatchObject([{ replies: 0, mean_likes: null, median_likes: null }]);
  });
});

function round(number: number): number {
  return Math.round(number * 1e6) / 1e6;
}
