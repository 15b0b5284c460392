import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../pipeline/charts/seeded-random.ts';
import { campaignFinder } from '../../pipeline/flags/campaigns/find-campaigns.ts';
import {
  comparedTokens,
  resemblance,
  shingler,
  shingleSet,
} from '../../pipeline/flags/campaigns/shingles.ts';
import { leastSimilarity } from '../../pipeline/flags/campaigns/similar-texts.ts';
import { tokensOf } from './reading.ts';

const template =
  'I support the campaign to keep every village library open on Saturdays this winter';

/** Replies by different people unless named, in order. */
function campaignsOf(replies: readonly (string | readonly [person: string, text: string])[]) {
  const finder = campaignFinder();
  replies.forEach((reply, place) => {
    const [person, text] = typeof reply === 'string' ? [`person ${place}`, reply] : reply;
    finder.add(place + 1, person, tokensOf(text));
  });
  return finder.found(7);
}

describe('replies that say nearly the same', () => {
  it('are a group around the text that was posted most often', () => {
    const [campaign, ...others] = campaignsOf([
      `${template}, and warm`,
      'Something else altogether about the ferry to the island and its fares',
      template,
      `${template.toUpperCase()}!!!`,
      template.replace('village', 'town'),
      'Nothing like it was ever said of the harbour wall or of its keeper',
    ]);
    expect(others).toEqual([]);
    expect(campaign!.rows.map(({ reply }) => reply)).toEqual([1, 3, 4, 5]);
    expect(campaign!.template).toBe(3);
    expect(campaign!.people).toBe(4);
    expect(campaign!.rows.map(({ text }) => text)).toEqual([1, 2, 2, 3]);
    expect(campaign!.rows.map(({ similarity }) => similarity === 1)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('may bring their own names, tags, addresses and emoji', () => {
    const [campaign] = campaignsOf([
      `@ann ${template} #Libraries`,
      `${template} https://a.example/1 🎉🎉`,
      `@bob @cem ${template}`,
    ]);
    expect(campaign!.rows.map(({ similarity }) => similarity)).toEqual([1, 1, 1]);
  });

  it.each([
    ['two replies are too few', [template, template]],
    [
      'one person is not enough',
      [
        ['ann', template],
        ['ann', `${template} x`],
        ['ann', `${template} y`],
      ],
    ],
    ['"well said" is what people say', ['Well said', 'Well said!', 'well said', 'Well said 👏']],
    [
      'short replies are alike by chance',
      Array.from({ length: 9 }, () => 'Listen to the bus drivers'),
    ],
    ['there is no reply', []],
  ] as const)('are none where %s', (_, replies) => {
    expect(campaignsOf(replies)).toEqual([]);
  });

  it('are not chained together by small steps from one text to quite another', () => {
    const words = Array.from(
      { length: 60 },
      (_, place) => `word${'abcdefghij'[place % 10]}${place}x`,
    );
    const rolling = Array.from({ length: 40 }, (_, from) => words.slice(from, from + 20).join(' '));
    const shinglesOf = shingler();
    const setOf = (reply: number) =>
      shingleSet(shinglesOf(comparedTokens(tokensOf(rolling[reply - 1]!))));
    const found = campaignsOf(rolling);
    expect(found.length).toBeGreaterThan(1);
    for (const { rows, template: middle } of found) {
      for (const { reply } of rows) {
        expect(resemblance(setOf(reply), setOf(middle))).toBeGreaterThanOrEqual(leastSimilarity);
      }
    }
  });

  it('are the same groups with each run, whatever the number of replies around them', () => {
    const around = Array.from({ length: 200 }, (_, place) => noise(place));
    const replies = [
      ...around.slice(0, 90),
      template,
      `${template} now`,
      ...around.slice(90),
      template,
    ];
    expect(campaignsOf(replies)).toEqual(campaignsOf(replies));
    expect(campaignsOf(replies)[0]!.rows.map(({ reply }) => reply)).toEqual([91, 92, 203]);
  });
});

function noise(place: number): string {
  const random = seededRandom(place + 100);
  const letter = () => 'abcdefghijklmnoprstuw'[Math.floor(random() * 21)]!;
  return Array.from({ length: 12 }, () => Array.from({ length: 6 }, letter).join('')).join(' ');
}
