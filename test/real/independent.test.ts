import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foundInOffice, isHere, type Office } from './office-thread.ts';
import { figuresOf, joinedSets, median, type OfficeReply, rankAmong, sum } from './plain-counts.ts';

/** As test/real/office-themes.yaml has them. */
const issues = [
  'paper',
  'telephone',
  'typing',
  'computers',
  'meetings-and-talk',
  'lunch-and-drink',
  'smoking',
];
const reference = 'fax-and-telex';

interface Tag {
  readonly reply: number;
  readonly theme: string;
  readonly mentions: number;
  readonly negated: number;
  readonly echo: number;
}

type Row = Readonly<Record<string, string | number | null>>;

describe.skipIf(!isHere)('what a second count of a real thread finds, where it is there', () => {
  let office: Office;
  let tags: readonly Tag[];
  beforeAll(async () => {
    office = await foundInOffice();
    tags = office.rows<Tag>('select * from tags');
  }, 120_000);
  afterAll(() => office?.close());

  const carrying = (theme: string, among: readonly Tag[] = tags): OfficeReply[] => {
    const those = new Set(among.filter((tag) => tag.theme === theme).map(({ reply }) => reply));
    return office.replies.filter(({ reply }) => those.has(reply));
  };
  const of = (table: string) =>
    new Map(office.rows<Row>(`select * from ${table}`).map((row) => [row.theme as string, row]));

  it('is whose each reply is, and its say under each weighting', () => {
    const { replies, rows } = office;
    const persons = joinedSets(replies.map(({ person }) => [person]));
    const weights = rows<Record<string, number>>('select * from weights order by reply');
    expect(weights).toHaveLength(replies.length);
    for (const [place, { reply, likes, voice }] of replies.entries()) {
      const { log, square_root, ...whole } = weights[place]!;
      expect(whole).toEqual({
        ...{ reply, voice, person: persons[place], equal: 1, likes },
        ...{ one_plus_likes: 1 + likes, over_threshold: likes > 20 ? 1 : 0 },
      });
      expect(log).toBeCloseTo(1 + Math.log(1 + likes), 9);
      expect(square_root! ** 2).toBeCloseTo(1 + likes, 6);
    }
    // Six people share two texts, and speak with one voice.
    expect(Math.max(...persons) - Math.max(...replies.map(({ voice }) => voice))).toBe(5);
  });

  it('is how much of the thread is there, and what the findings rest on', () => {
    const { posts, replies, rows } = office;
    const found = new Map(
      rows<{ measure: string; value: string }>('select measure, value from finding_coverage').map(
        ({ measure, value }) => [measure, value],
      ),
    );
    const ids = new Set(posts.map(({ id }) => id));
    const gone = new Set(
      posts.flatMap(({ parent_id: parent }) =>
        parent === null || ids.has(parent) ? [] : [parent],
      ),
    );
    const { people, replies_over_threshold } = figuresOf(replies);
    const tagged = new Set(tags.map(({ reply }) => reply));
    for (const [measure, count] of Object.entries({
      collected: posts.length - 1,
      missing: gone.size,
      expected: posts.length - 1 + gone.size,
      counted: replies.length,
      people,
      'over-threshold': replies_over_threshold,
      untagged: replies.filter(({ reply }) => !tagged.has(reply)).length,
      decided: 0,
      'unknown-authors': replies.filter(({ known }) => !known).length,
      'unknown-likes': 0,
    })) {
      expect([measure, Number(found.get(measure))]).toEqual([measure, count]);
    }
    const leftOut = rows<{ left_out: string }>(
      'select left_out from replies where left_out is not null',
    );
    const reasons = [...new Set(leftOut.map((row) => row.left_out))].map((reason) => ({
      reason: `left-out:${reason}`,
      replies: leftOut.filter((row) => row.left_out === reason).length,
    }));
    const limits = rows<Row>(
      "select reason, replies from finding_limits where reason glob 'left*'",
    );
    expect(new Set(limits)).toEqual(new Set(reasons));
  });

  it('is the themes: replies, mentions, people and likes, and the sums of each weighting', () => {
    const themes = of('finding_themes');
    expect([...themes.keys()].sort()).toEqual([...issues, reference].sort());
    for (const [theme, row] of themes) {
      const replies = carrying(theme);
      const own = tags.filter((tag) => tag.theme === theme);
      const total = (say: (likes: number) => number) => sum(replies.map(({ likes }) => say(likes)));
      expect(row).toMatchObject({
        ...figuresOf(replies),
        mentions: sum(own.map(({ mentions }) => mentions)),
        one_plus_likes: total((likes) => 1 + likes),
        replies_negated: own.filter(({ negated }) => negated === 1).length,
        replies_echo: own.filter(({ echo }) => echo === 1).length,
      });
      expect(row.log_likes).toBeCloseTo(
        total((likes) => 1 + Math.log(1 + likes)),
        6,
      );
      expect(row.square_root_likes).toBeCloseTo(
        total((likes) => (1 + likes) ** 0.5),
        6,
      );
    }
  });

  it('is the top issues: their ranks, and the share of the reply with the most likes', () => {
    const found = of('finding_top_issues');
    const figures = new Map(issues.map((theme) => [theme, figuresOf(carrying(theme))]));
    const all = (figure: 'likes' | 'replies' | 'likes_over_threshold') =>
      [...figures.values()].map((row) => row[figure]);
    expect([...found.keys()].sort()).toEqual([...issues].sort());
    for (const [theme, row] of found) {
      const own = figures.get(theme)!;
      const most = Math.max(...carrying(theme).map(({ likes }) => likes));
      expect(row).toMatchObject({
        ...own,
        rank_by_likes_over_threshold: rankAmong(
          own.likes_over_threshold,
          all('likes_over_threshold'),
        ),
        rank_by_likes: rankAmong(own.likes, all('likes')),
        rank_by_replies: rankAmong(own.replies, all('replies')),
        share_of_top_reply: most > 20 ? most / own.likes_over_threshold : null,
      });
    }
  });

  it('is the references: in mentions, replies and people, with likes on average', () => {
    const found = of('finding_references');
    const replies = carrying(reference);
    const likes = replies.map((reply) => reply.likes);
    expect([...found.keys()]).toEqual([reference]);
    expect(found.get(reference)).toMatchObject({
      ...figuresOf(replies),
      mentions: sum(tags.filter(({ theme }) => theme === reference).map((tag) => tag.mentions)),
      mean_likes: sum(likes) / likes.length,
      median_likes: median(likes),
    });
  });

  it('is the issues without what carries a flag', () => {
    const flagged = new Set(
      office
        .rows<{ reply: number }>(
          "select reply from flags where stands = 1 and flag <> 'question-echo'",
        )
        .map(({ reply }) => reply),
    );
    const left = tags.filter(({ reply, echo }) => !flagged.has(reply) && echo === 0);
    const found = office.rows<Row>("select * from finding_without_flags where flag = 'any'");
    expect(found.map(({ theme }) => theme).sort()).toEqual([...issues].sort());
    for (const row of found) {
      expect(row).toMatchObject(figuresOf(carrying(row.theme as string, left)));
    }
  });
});
