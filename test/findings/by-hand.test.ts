import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { runQuietly, smallHome } from '../temporary-home.ts';

/**
 * A thread small enough to count by hand. Words over 1 mention, likes over 2.
 * "bus" and "listen" are themes; "green timetable" is a reference within transport.
 */
const replies = [
  { id: '1', text: 'What should change?', author: 'host', likes: 50 },
  { id: '2', parent_id: '1', text: 'More buses, night buses!', author: 'ann', likes: 10 },
  { id: '3', parent_id: '1', text: 'Listen to bus drivers', author: 'bob', likes: 3 },
  {
    id: '4',
    parent_id: '2',
    text: 'Read The Green Timetable, the green timetable',
    author: 'ann',
    likes: 2,
  },
  {
    id: '5',
    parent_id: '1',
    text: 'A bus shelter with https://a.example/?utm_source=x',
    author: 'cem',
    likes: 0,
  },
  { id: '6', parent_id: '1', text: 'Trains https://a.example/', author: 'dee', likes: 1 },
  { id: '7', parent_id: '2', text: 'Thank you', author: 'host', likes: 99 },
  { id: '8', parent_id: '1', text: 'Listen to bus drivers!', author: 'bob', likes: 7 },
  { id: '9', parent_id: 'gone', text: 'Listen to bus drivers', author: 'eve', likes: 0 },
  { id: '10', parent_id: '1', text: ' … ', author: 'fay', likes: 0 },
  {
    id: '11',
    parent_id: '1',
    text: 'Il faut écouter les conductrices et conducteurs du bus',
    author: 'gil',
    likes: 8,
  },
];

async function findings() {
  const { analysis } = await runQuietly(smallHome(replies), 'small', { to: 'find' });
  const database = new BetterSqlite3(analysis.places.database, { readonly: true });
  return (sql: string) => database.prepare(sql).all();
}

describe('the findings of a thread counted by hand', () => {
  it('say what was left out and why, and what is missing', async () => {
    const find = await findings();
    expect(find('select reason, replies from finding_limits order by reason')).toEqual([
      { reason: 'left-out:empty', replies: 1 },
      { reason: 'left-out:host', replies: 1 },
      { reason: 'left-out:other-language', replies: 1 },
      { reason: 'left-out:same-words', replies: 1 },
      { reason: 'missing:not-collected', replies: 1 },
    ]);
    const coverage = "select measure, value from finding_coverage where measure <> 'input-hash'";
    expect(find(coverage)).toEqual([
      { measure: 'expected', value: '11' },
      { measure: 'collected', value: '10' },
      { measure: 'missing', value: '1' },
      { measure: 'perhaps-missing', value: '0' },
      { measure: 'reply-counts', value: '0' },
      { measure: 'unknown-reply-counts', value: '11' },
      { measure: 'elsewhere', value: '0' },
      { measure: 'counted', value: '6' },
      { measure: 'people', value: '5' },
      { measure: 'over-threshold', value: '2' },
      { measure: 'untagged', value: '1' },
      { measure: 'decided', value: '0' },
      { measure: 'learned-themes', value: '0' },
      { measure: 'twofold-themes', value: '0' },
      { measure: 'unknown-authors', value: '0' },
      { measure: 'unknown-likes', value: '0' },
    ]);
  });

  it('count themes in replies, mentions, people and likes, and upwards once', async () => {
    const find = await findings();
    const themes = `select theme, replies, mentions, people, likes, replies_over_threshold as over,
      likes_over_threshold as likes_over, one_plus_likes, round(square_root_likes, 3) as root
      from finding_themes order by position`;
    const root = (likes: number[]) =>
      Math.round(1000 * likes.reduce((sum, n) => sum + Math.sqrt(1 + n), 0)) / 1000;
    expect(find(themes)).toEqual([
      {
        theme: 'transport',
        replies: 5,
        mentions: 7,
        people: 4,
        likes: 16,
        over: 2,
        likes_over: 13,
        one_plus_likes: 21,
        root: root([10, 3, 2, 1, 0]),
      },
      {
        theme: 'timetable',
        replies: 1,
        mentions: 2,
        people: 1,
        likes: 2,
        over: 0,
        likes_over: 0,
        one_plus_likes: 3,
        root: root([2]),
      },
      {
        theme: 'listening',
        replies: 2,
        mentions: 2,
        people: 2,
        likes: 3,
        over: 1,
        likes_over: 3,
        one_plus_likes: 5,
        root: root([3, 0]),
      },
    ]);
  });

  it('rank the issues and say how much rests on one reply', async () => {
    const find = await findings();
    const issues = `select theme, rank_by_likes_over_threshold as rank, rank_by_replies as by_replies,
      round(share_of_top_reply, 4) as share from finding_top_issues`;
    expect(find(issues)).toEqual([
      { theme: 'transport', rank: 1, by_replies: 1, share: 0.7692 },
      { theme: 'listening', rank: 2, by_replies: 2, share: 1 },
    ]);
  });

  it('count references in replies, mentions and people', async () => {
    const find = await findings();
    expect(find('select theme, replies, mentions, people from finding_references')).toEqual([
      { theme: 'timetable', replies: 1, mentions: 2, people: 1 },
    ]);
  });

  it('count words by lemma, with their forms', async () => {
    const find = await findings();
    const words = `select word, forms, replies, mentions, people, likes, over_threshold, theme
      from finding_words where word in ('bus', 'listen', 'drivers', 'timetable')`;
    expect(find(words)).toEqual([
      {
        word: 'bus',
        forms: '{"bus":3,"buses":2}',
        replies: 4,
        mentions: 5,
        people: 4,
        likes: 13,
        over_threshold: 1,
        theme: 'transport',
      },
      {
        word: 'drivers',
        forms: '{"drivers":2}',
        replies: 2,
        mentions: 2,
        people: 2,
        likes: 3,
        over_threshold: 1,
        theme: null,
      },
      {
        word: 'listen',
        forms: '{"listen":2}',
        replies: 2,
        mentions: 2,
        people: 2,
        likes: 3,
        over_threshold: 1,
        theme: 'listening',
      },
      {
        word: 'timetable',
        forms: '{"timetable":2}',
        replies: 1,
        mentions: 2,
        people: 1,
        likes: 2,
        over_threshold: 1,
        theme: 'transport',
      },
    ]);
  });

  it('take two spellings of an address for one link', async () => {
    const find = await findings();
    expect(find('select url, domain, replies, people, likes from finding_links')).toEqual([
      { url: 'https://a.example', domain: 'a.example', replies: 2, people: 2, likes: 1 },
    ]);
  });
});
