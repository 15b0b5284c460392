import type { ConversationFindings } from '../../pipeline/database/conversation-findings.ts';
import { exchangeKinds } from '../../pipeline/findings/conversation/exchange-kinds.ts';

type Rows = { readonly [Name in keyof ConversationFindings]: ConversationFindings[Name][] };

/** A conversation that nobody had, in every kind of row. */
export const conversationFindings: Rows = {
  finding_times: [
    time('day', '2020-04-15', 12),
    time('day', '2020-04-16', 0),
    time('day', '2020-04-17', 5),
    time('hour-of-day', '10', 17),
    time('hours-after', '0', 12),
    time('hours-after', '1', 0),
    time('no-time', '', 1),
  ],
  finding_depths: [
    { depth: 1, replies: 14, people: 14, likes: 1300 },
    { depth: 2, replies: 3, people: 3, likes: 9 },
    { depth: null, replies: 1, people: 1, likes: 2 },
  ],
  finding_discussions: [discussion(1, 1, 4), discussion(2, 3, 1)],
  finding_exchanges: (
    [
      ['posts', 20],
      ['by-others', 18],
      ['to-post', 14],
      ['to-post-share', 14 / 18],
      ['to-host', 1],
      ['to-others', 2],
      ['to-oneself', 1],
      ['to-unknown', 0],
      ['people', 18],
      ['people-answered', 4],
      ['people-answered-share', 4 / 18],
      ['pairs-both-ways', 1],
      ['host-posts', 2],
      ['host-answered-people', 2],
      ['host-answered-direct', 2],
      ['host-answered-share', 2 / 14],
      ['chain-median', 1],
      ['chain-longest', 4],
      ['hours-to-first', 0.0125],
      ['hours-to-half', 8.4],
    ] as const
  ).map(([kind, value]) => {
    const { about, unit } = exchangeKinds[kind];
    return { kind, about, value, unit };
  }),
  finding_questions: [
    question(1, 'Whom should we listen to?', 9, [0.5, 0.29, 0.71]),
    question(2, '=What should we ask?', 0, [0, 0, 0.18]),
    question(0, 'None of the questions', 9, [0.5, 0.29, 0.71]),
  ],
  finding_question_themes: [
    theme(1, 'listening', 'Listen to people', 8, 0, 1, 1),
    theme(1, 'wellbeing', 'Sustainability and wellbeing', 3, 1234, 2, 0),
    { ...theme(1, 'doughnut', 'Doughnut Economics', 2, 40, 1, 0), counts: 'references' },
  ],
};

function time(by: string, value: string, replies: number) {
  return {
    by,
    value,
    replies,
    people: replies,
    likes: 3 * replies,
    replies_over_threshold: 0,
    by_host: 0,
  };
}

function discussion(rank: number, reply: number, posts: number) {
  return {
    ...{ rank, reply, posts, counted: posts, by_host: posts - 1 },
    ...{ people: 1, depth: 1, likes: posts },
  };
}

function question(
  number: number,
  asks: string,
  people: number,
  [share, share_low, share_high]: readonly [number, number, number],
) {
  return {
    ...{ question: number, asks, replies: people, people, likes: 10 * people },
    ...{ replies_over_threshold: 1, likes_over_threshold: 5 * people },
    ...{ share, share_low, share_high, reason: null },
  };
}

function theme(
  number: number,
  id: string,
  name: string,
  people: number,
  likes: number,
  rank: number,
  own: number,
) {
  return {
    ...{ question: number, theme: id, name, counts: 'support', replies: people, people },
    ...{ likes: likes + 3, likes_over_threshold: likes, rank_by_people: rank },
    ...{ rank_by_likes_over_threshold: likes > 100 ? 1 : 2, own },
  };
}
