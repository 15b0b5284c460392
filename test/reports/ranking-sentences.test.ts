import { describe, expect, it } from 'vitest';
import { rankingsOf } from '../../pipeline/findings/rankings/rankings.ts';
import type { Findings } from '../../pipeline/reports/read-findings.ts';
import { howIntervalsAreMade } from '../../pipeline/reports/sentences/how-intervals-are-made.ts';
import { leaningSentences } from '../../pipeline/reports/sentences/leaning-sentences.ts';
import { orderSentences } from '../../pipeline/reports/sentences/ranking-sentences.ts';
import { fromTo, times } from '../../pipeline/reports/sentences/ranking-wording.ts';
import {
  dividedSentences,
  weightingSentences,
} from '../../pipeline/reports/sentences/weighting-sentences.ts';
import { ordinal } from '../../pipeline/wording/ordinals.ts';
import { type Line, saidBy } from '../findings/rankings/small-said.ts';

let person = 100;

/** So many people with a reply each. */
function many(themes: string, likes: number, count: number): Line[] {
  return Array.from({ length: count }, () => {
    person += 1;
    return [person, person, likes, themes];
  });
}

function findingsOf(
  themes: string,
  lines: readonly Line[],
  list: 'issues' | 'references' = 'issues',
) {
  return rankingsOf({ ...saidBy(themes, lines), list }, 1) as Findings &
    ReturnType<typeof rankingsOf>;
}

function allOf(findings: Findings): string[] {
  return [
    ...orderSentences(findings, 'issues', 20),
    ...weightingSentences(findings, 'issues', 20),
    ...dividedSentences(findings, 'issues'),
    ...leaningSentences(findings),
  ];
}

describe('sentences on an order', () => {
  it('are none of no theme, and one of one theme or of no likes', () => {
    expect(allOf({ rankings: [], weightings: [], withoutOne: [] } as unknown as Findings)).toEqual(
      [],
    );
    expect(allOf(findingsOf('A', many('A', 30, 5)))).toEqual([
      'Theme A is the only issue, so there is nothing to rank.',
    ]);
    expect(allOf(findingsOf('AB', []))).toEqual([
      'No issue is in a reply with over 20 likes, so there is no order.',
    ]);
  });

  it('go by people, and say so, where no reply has the likes to rank by', () => {
    const [why, lead] = allOf(findingsOf('AB', [...many('A', 3, 60), ...many('B', 20, 12)]));
    expect(why).toBe(
      'No issue is in a reply with over 20 likes, so the order is by the number of people.',
    );
    expect(lead).toMatch(
      /^Theme A comes first with 60 people, 5\.0 times as many as Theme B \(95% .*its lead is firm\.$/,
    );
  });

  it('show a ratio near 1 with the digits that tell on which side it lies', () => {
    expect([1.04, 0.996, 1.0004, 1, 1.5, 0.8].map(times)).toEqual([
      '1.04 times',
      '0.996 times',
      '1.0004 times',
      '1.00 times',
      '1.5 times',
      '0.8 times',
    ]);
    expect(fromTo(1.023, 3.2)).toBe('1.02 to 3.2');
  });

  it('say when a lead is firm, when it is not settled, and when nobody can tell', () => {
    const [firm] = allOf(findingsOf('AB', [...many('A', 30, 60), ...many('B', 30, 12)]));
    expect(firm).toMatch(
      /^Theme A comes first with 1,800 likes, 5\.0 times as many as Theme B \(95% \d\.\d to \d[\d.]*\), and first in 100% of the resamples: its lead is firm\.$/,
    );
    const [open] = allOf(findingsOf('AB', [...many('A', 30, 15), ...many('B', 30, 12)]));
    expect(open).toMatch(/: which of the two leads is not settled\.$/);
    expect(allOf(findingsOf('AB', [...many('A', 30, 5), ...many('B', 30, 4)])).slice(0, 2)).toEqual(
      [
        'Theme A comes first with 150 likes, 1.3 times as many as Theme B.',
        'Every issue rests on fewer than 10 voices, so how firm the order is cannot be said.',
      ],
    );
  });

  it('name those that share the first place, and a first without a second', () => {
    const tied = findingsOf('AB', [...many('A', 30, 5), ...many('B', 30, 5)]);
    expect(orderSentences(tied, 'issues', 20)[0]).toBe(
      'Theme A and Theme B share the first place, with 150 likes each.',
    );
    const alone = findingsOf('AB', many('A', 30, 15));
    expect(orderSentences(alone, 'issues', 20)).toEqual([
      'Theme A comes first with 450 likes; no other issue has any.',
    ]);
  });

  it('stay a few of twenty themes, and name at most five', () => {
    const letters = 'ABCDEFGHIJKLMNOPQRST';
    const lines = [...letters].flatMap((letter, place) => many(letter, 30, 4 + 2 * place));
    const sentences = orderSentences(findingsOf(letters, lines), 'issues', 20);
    expect(sentences).toHaveLength(4);
    expect(sentences[1]).toMatch(
      /^Below it, (no issue is|\d+ of the 1\d issues that can be judged (is|are)) surely ahead of the next/,
    );
    expect(sentences[2]!.match(/Theme/g)).toHaveLength(5);
    expect(sentences[3]).toBe(
      '“Theme C”, “Theme B” and “Theme A” rest on fewer than 10 voices each, so how firm their places are cannot be said.',
    );
  });

  it('count references in people', () => {
    const references = findingsOf('AB', [...many('A', 0, 4), ...many('B', 9, 3)], 'references');
    expect(orderSentences(references, 'references', 20)[0]).toBe(
      'Theme A comes first with 4 people, 1.3 times as many as Theme B.',
    );
    expect(weightingSentences(references, 'references', 20)).toEqual([
      'Theme A comes first under 2 of 5 weightings, Theme B by all likes, square root of likes and logarithm of likes.',
      'Ranked by all likes instead of people, the two change places.',
    ]);
  });
});

describe('sentences on what changes', () => {
  const findings = findingsOf('ABC', [
    ...many('A', 100, 11),
    ...many('AB', 60, 10),
    ...many('C', 50, 20),
    ...many('B', 0, 30),
  ]);

  it('say which weighting turns which pairs round', () => {
    // Likes: A 1,700, C 1,000, B 600; replies: B 40, A 21, C 20.
    expect(weightingSentences(findings, 'issues', 20)).toEqual([
      'Theme A comes first under 4 of 6 weightings, Theme B by replies and people.',
      "Ranked by replies instead of likes of replies with over 20 likes, 2 of the 3 pairs of issues swap their order (Kendall's tau-b −0.33); under the other weightings, 0 to 2 of them; the largest move is that of Theme B, from 3rd to 1st.",
    ]);
  });

  it('say what sharing changes, or that nothing is shared', () => {
    expect(dividedSentences(findings, 'issues')).toEqual([
      'With the likes of a reply divided equally among its issues, instead of counted in full for each, no pair of issues swaps its order.',
    ]);
    const turned = findingsOf('ABC', [...many('AC', 100, 4), ...many('B', 100, 3)]);
    expect(dividedSentences(turned, 'issues')).toEqual([
      'With the likes of a reply divided equally among its issues, instead of counted in full for each, 2 of the 3 pairs swap their order; Theme B comes first instead of Theme A and Theme C; the largest move is that of Theme B, from 3rd to 1st.',
    ]);
    const single = findingsOf('AB', [...many('A', 30, 2), ...many('B', 40, 1)]);
    expect(dividedSentences(single, 'issues')).toEqual([
      'Dividing the likes of a reply among its issues changes nothing: none is on more than one issue.',
    ]);
  });

  it('name all of the largest moves, or say how many they are', () => {
    const moving = findingsOf('ABC', [
      ...many('A', 100, 3),
      ...many('B', 50, 5),
      ...many('C', 30, 7),
    ]);
    expect(weightingSentences(moving, 'issues', 20)[1]).toMatch(
      /; the largest moves are those of Theme A \(from 1st to 3rd\) and Theme C \(from 3rd to 1st\)\.$/,
    );
    const steps = findingsOf('ABCD', [
      ...many('A', 100, 4),
      ...many('B', 70, 5),
      ...many('C', 50, 2),
      ...many('D', 30, 3),
    ]);
    expect(weightingSentences(steps, 'issues', 20)[1]).toMatch(
      /; the largest moves are of 1 place, by 4 of 4\.$/,
    );
  });

  it('tell two that are level from two in order', () => {
    const level = findingsOf('ABC', [
      ...many('AB', 500, 1),
      ...many('B', 5, 3),
      ...many('A', 5, 2),
      ...many('C', 5, 1),
    ]);
    expect(weightingSentences(level, 'issues', 20)).toEqual([
      'Theme A and Theme B share the first place under 1 of 6 weightings; Theme B comes first by all likes, square root of likes, logarithm of likes, replies and people; no pair of issues swaps its order under any, but some pairs are level under one and in order under another.',
    ]);
    const two = findingsOf('AB', [...many('A', 30, 2), ...many('B', 25, 2)]);
    expect(weightingSentences(two, 'issues', 20)).toEqual([
      'Theme A comes first under 4 of 6 weightings; Theme A and Theme B share the first place by replies and people; no pair of issues swaps its order under any, but the two are level under one and in order under another.',
    ]);
    const divided = findingsOf('ABC', [...many('AC', 100, 2), ...many('B', 100, 2)]);
    expect(dividedSentences(divided, 'issues')[0]).toMatch(
      /no pair of issues swaps its order, but 2 pairs are level in one order and not in the other; Theme B comes first instead of Theme A, Theme B and Theme C\.$/,
    );
  });

  it('say that nothing changes where nothing does', () => {
    const same = findingsOf('AB', [...many('A', 30, 20), ...many('B', 30, 12)]);
    expect(weightingSentences(same, 'issues', 20)).toEqual([
      'Theme A comes first under all 6 weightings, and no pair of issues swaps its order under any.',
    ]);
  });
});

describe('sentences on what leans on one', () => {
  const leaning = (themes: string, lines: readonly Line[]) =>
    leaningSentences(findingsOf(themes, lines));

  it('name the reply without which a theme falls', () => {
    const large: Line = [1, 1, 3000, 'B'];
    const lines = [...many('A', 300, 12), ...many('B', 30, 10), large, ...many('C', 40, 15)];
    expect(leaning('ABC', lines)).toEqual([
      'Theme A stays first whichever one reply, person or voice is left out.',
      'One reply supplies 91% of the likes of Theme B; without that reply, the issue would fall from 2nd to 3rd.',
    ]);
  });

  it('name the reply that a theme is mostly made of, though it would not fall', () => {
    expect(
      leaning('AB', [...many('A', 30, 12), ...many('A', 3000, 1), ...many('B', 25, 8)]),
    ).toEqual([
      'Theme A stays first whichever one reply, person or voice is left out.',
      'None of the issues falls without the reply that supplies most of its likes.',
      'One reply supplies 89% of the likes of Theme A, which would not fall without it.',
      'The 3,360 likes of Theme A are on 13 replies, but a few carry most of them: as uneven as if just 1 reply had them all.',
    ]);
  });

  it('say that nothing is left where one supplies all', () => {
    const alone = [...many('AB', 500, 1), ...many('C', 3, 4)];
    expect(leaning('ABC', alone)).toEqual([
      'One reply supplies all the likes that the issues are ranked by; without that reply, none has any.',
    ]);
    const byOne: Line[] = [
      [1, 1, 300, 'A'],
      [1, 1, 200, 'A'],
      [1, 1, 100, 'B'],
    ];
    expect(leaning('AB', byOne)[0]).toBe(
      "One person's replies supply all the likes that the issues are ranked by; without them, none has any.",
    );
    const campaign = byOne.map(([, ...rest], place): Line => [place + 1, ...rest]);
    expect(leaning('AB', campaign)[0]).toBe(
      'People who share a campaign supply all the likes that the issues are ranked by; without them, none has any.',
    );
    for (const lines of [alone, byOne, campaign]) {
      expect(leaning('ABC', lines).join(' ')).not.toMatch(/stays? first/);
    }
  });

  it('say that a last issue has none without its one reply, rather than that it stays', () => {
    expect(leaning('AB', [...many('A', 30, 12), ...many('B', 25, 1)])).toContain(
      'One reply supplies all the likes of Theme B, which would have none without it.',
    );
  });

  it('name all that stay first together', () => {
    expect(leaning('ABC', [...many('AB', 30, 12), ...many('C', 25, 2)])[0]).toBe(
      'Theme A and Theme B stay first whichever one reply, person or voice is left out.',
    );
  });

  it('name one person and one campaign where they supply more than one reply does', () => {
    const byOne = Array.from({ length: 3 }, (): Line => [1, 1, 300, 'A']);
    const [, person] = leaning('AB', [...byOne, ...many('A', 30, 12), ...many('B', 40, 20)]);
    expect(person).toBe(
      'The replies of one person supply 71% of the likes of Theme A; without them, it would fall from 1st to 2nd.',
    );
    const byMany = [1, 2, 3].map((one): Line => [one, 1, 300, 'A']);
    const [, campaign] = leaning('AB', [...byMany, ...many('A', 30, 12), ...many('B', 40, 20)]);
    expect(campaign).toBe(
      'People who share a campaign supply 71% of the likes of Theme A; without them, it would fall from 1st to 2nd.',
    );
  });
});

it('counts in words as English does', () => {
  expect([1, 2, 3, 4, 11, 12, 13, 21, 102, 1003].map(ordinal)).toEqual([
    '1st',
    '2nd',
    '3rd',
    '4th',
    '11th',
    '12th',
    '13th',
    '21st',
    '102nd',
    '1,003rd',
  ]);
});

it('says how intervals are made, and nothing where there are none', () => {
  const some = findingsOf('AB', [...many('A', 30, 20), ...many('B', 30, 12)]);
  expect(howIntervalsAreMade(some, 7)).toMatch(
    /^Intervals are the middle 95% of 10,000 resamples \(percentile bootstrap, seed 7\), which draw voices/,
  );
  expect(howIntervalsAreMade(findingsOf('AB', many('A', 30, 2)), 7)).toBeNull();
  const { rankings, ...others } = some;
  const bare = rankings.map((row) => ({ ...row, rank_low: null, share_low: null }));
  expect(howIntervalsAreMade({ ...others, rankings: bare } as Findings, 7)).toBeNull();
});
