import { describe, expect, it } from 'vitest';
import {
  answeringNone,
  questionSentences,
} from '../../../pipeline/reports/sentences/question-sentences.ts';
import { findingsOf, type Said } from './talk.ts';

const settings = `questions:
  - asks: What about transport?
    themes: [transport]
  - asks: Whom to hear?
    themes: [listening]
    rules: [driver, nurse*]
    not: [bus drivers]
  - asks: Why?
    rules: [because]
`;

const reply = (id: string, by: string, likes: number, text: string): Said => ({
  ...{ id, answers: '1', by, likes, text },
});

/** Likes over 2; "bus" and "train" are transport, "green timetable" is a reference within it. */
const thread: Said[] = [
  { id: '1', by: 'host', text: 'What should change?' },
  reply('2', 'ann', 10, 'More of the buses'),
  reply('3', 'ann', 1, 'Read the green timetable'),
  reply('4', 'bob', 5, 'Ask the nurses and listen to them on the trains'),
  reply('5', 'cem', 0, 'Tea with milk and sugar'),
  reply('6', 'dee', 3, 'Bus drivers have a hard life'),
  reply('7', 'ann', 0, 'Nothing else to add here today'),
];

describe('the questions of a post, counted by hand', () => {
  it('say how many answer each, and how many answer none', async () => {
    const { questions } = await findingsOf(thread, settings);
    const figures = questions.map((row) => [
      ...[row.question, row.replies, row.people, row.likes],
      ...[row.replies_over_threshold, row.likes_over_threshold, row.share],
    ]);
    expect(figures).toEqual([
      // Replies 5 and 7 answer none, but ann answers one elsewhere.
      [0, 2, 1, 0, 0, 0, 0.25],
      [1, 4, 3, 19, 3, 18, 0.75],
      [2, 1, 1, 5, 1, 5, 0.25],
      [3, 0, 0, 0, 0, 0, 0],
    ]);
    expect(
      questions.every((row) => row.share_low! <= row.share! && row.share! <= row.share_high!),
    ).toBe(true);
  });

  it('say what their answers speak of, by people and by likes', async () => {
    const { questionThemes } = await findingsOf(thread, settings);
    expect(
      questionThemes.map((row) => [
        ...[row.question, row.theme, row.replies, row.people, row.likes_over_threshold],
        ...[row.rank_by_people, row.rank_by_likes_over_threshold, row.own],
      ]),
    ).toEqual([
      [1, 'transport', 4, 3, 18, 1, 1, 1],
      [1, 'listening', 1, 1, 5, 2, 2, 0],
      [1, 'timetable', 1, 1, 0, 1, 1, 0],
      [2, 'listening', 1, 1, 5, 1, 1, 1],
      [2, 'transport', 1, 1, 5, 1, 1, 0],
    ]);
  });

  it('are told in sentences', async () => {
    const findings = await findingsOf(thread, settings);
    expect(questionSentences(findings, 2)).toEqual([
      {
        asks: 'What about transport?',
        sentences: [
          '3 people (75%, 95% interval 30% to 95%) answer it.',
          'Besides “Transport”, which itself marks an answer, they speak most of Listening (1 person); by the likes of answers with over 2 likes, of Listening (5 likes).',
          'They refer most to The green timetable (1 person).',
        ],
      },
      {
        asks: 'Whom to hear?',
        sentences: [
          '1 person (25%, 95% interval 5% to 70%) answers it.',
          'Besides “Listening”, which itself marks an answer, they speak most of Transport (1 person); by the likes of answers with over 2 likes, of Transport (5 likes).',
        ],
      },
      { asks: 'Why?', sentences: ['Nobody answers it, as far as the rules can tell.'] },
    ]);
    expect(answeringNone(findings)).toBe(
      '1 person (25%, 95% interval 5% to 70%) answers none of the questions, as far as the rules can tell.',
    );
  });

  it('are nothing where the analysis has none, and where nobody replies', async () => {
    const without = await findingsOf(thread);
    expect(without).toMatchObject({ questions: [], questionThemes: [] });
    expect([questionSentences(without, 2), answeringNone(without)]).toEqual([[], null]);

    const empty = await findingsOf(
      thread.slice(0, 1),
      `post: https://x.com/h/status/1\n${settings}`,
    );
    expect(empty.questions).toMatchObject(
      [0, 1, 2, 3].map((question) => ({ question, people: 0, share: null })),
    );
    expect(questionSentences(empty, 2).map(({ sentences }) => sentences)).toEqual(
      Array(3).fill(['Nobody answers it, as far as the rules can tell.']),
    );
    expect(answeringNone(empty)).toBeNull();
  });
});
