import type { ReplyRow } from '../../pipeline/database/text-tables.ts';
import { findings, themes } from './invented-findings.ts';
import { picture, type Rows } from './invented-thread.ts';

/** What a text can do to a file; each is a reply's text. */
export const hostileTexts = {
  formula: "=cmd|'/C calc'!A0",
  plus: '+44 20 7946 0000 is no formula',
  minus: '-1 from me',
  at: '@RingEconomist said so, and @quiet_reader and @nobody_here heard it',
  tab: '\tindented',
  nul: 'before\u0000after\u001b[31m',
  surrogate: 'half a pair \uD83D here \uDE00 and there',
  noncharacter: 'not \uFFFE a \uFFFF character',
  escape: 'written as _x0041_ and _x000D_',
  rightToLeft: 'הקשיבו לאנשים \u202Eקודם',
  emoji: '👩🏽‍🌾🌱 climate first 🇬🇧',
  markup: '<script>alert(1)</script> & "quotes" \'here\'',
  lines: 'one\r\ntwo\rthree\nfour, "five"',
  long: `${'long words about the climate '.repeat(1400)}end`,
};

const plainTexts = [
  'Listen to those who run food banks; they know what wellbeing means.',
  'Ask people what they missed, and what they did not miss at all.',
  'Doughnut economics, please, and then more doughnut economics.',
  'A sustainable recovery or none.',
];

export const texts = [...plainTexts, ...Object.values(hostileTexts)];

/** A small thread, each reply by a person of its own, with all that the stage reads. */
export function inventedRows(): Rows {
  const replies = texts.map((text, place) => reply(place + 1, text));
  const leftOut = [
    { ...reply(texts.length + 1, 'Ja, natürlich.'), left_out: 'other-language' },
    { ...reply(texts.length + 2, '=1+1'), left_out: 'same-words', author_id: '101' },
  ];
  return {
    pages: [page],
    posts: [
      ...[...replies, ...leftOut].map(({ reply: number, post_id }) => ({
        ...post(post_id),
        url: number === 4 ? 'https://social.example/ap/users/7/statuses/4' : null,
      })),
      { ...post('1250000000000000001'), parent_id: null },
    ],
    unreadable: [
      {
        page: 1,
        line: 7,
        reason: 'the id is no number: "=7"',
        row: '{"id": "=7", "user": "jane"}',
      },
    ],
    authors: [
      { id: '100', handle: 'InventedHost', name: 'Jo Invented', about: null },
      { id: '101', handle: 'quiet_reader', name: '=1+1', about: null },
      ...replies.slice(1).map(({ author_id }) => ({
        id: author_id!,
        handle: `invented_${author_id}`,
        name: `=HYPERLINK("https://evil.example/${author_id}")`,
        about: null,
      })),
    ],
    thread: [
      {
        root_id: '1250000000000000001',
        host_id: '100',
        url: 'https://x.com/i/status/1250000000000000001',
        asked_at: '2020-04-15T09:00:00Z',
      },
    ],
    replies: [...replies, ...leftOut],
    themes,
    tags: [
      { reply: 1, theme: 'wellbeing', mentions: 1, own: 1, ...byRules },
      { reply: 1, theme: 'listening', mentions: 1, own: 1, ...byRules },
      { reply: 3, theme: 'doughnut', mentions: 2, own: 1, ...byRules },
      { reply: 3, theme: 'wellbeing', mentions: 2, own: 0, ...byRules },
    ],
    rules: [
      { rule: 1, theme: 'wellbeing', text: 'wellbeing', kind: 'word', excludes: 0 },
      { rule: 5, theme: 'doughnut', text: 'doughnut economic*', kind: 'glob', excludes: 0 },
      { rule: 7, theme: 'listening', text: 'listen', kind: 'word', excludes: 0 },
    ],
    matches: [
      match(1, 'listening', 'Listen', 7),
      match(1, 'wellbeing', 'wellbeing', 1),
      match(3, 'doughnut', 'Doughnut economics', 5),
      match(3, 'doughnut', 'doughnut economics', 5),
    ],
    weights: replies.map(({ reply, likes }) => ({
      reply,
      person: reply,
      voice: reply,
      equal: 1,
      likes,
      one_plus_likes: 1 + likes,
      log: Math.log1p(likes),
      square_root: Math.sqrt(likes),
      over_threshold: Number(likes > 20),
    })),
    ...findings,
    charts: [
      chart('top-issues', 'Top issues', 'Two bars: "Sustainability" is longer than <Listen>.'),
      chart('word-cloud', 'Words', 'The words people and climate are the largest.'),
    ],
  };
}

function reply(number: number, text: string): ReplyRow {
  return {
    reply: number,
    post_id: String(9007199254740992n + BigInt(number)),
    author_id: String(100 + number),
    created_at: `2020-04-15T10:${String(number).padStart(2, '0')}:30.000Z`,
    depth: number === 2 ? null : 1,
    likes: number === 1 ? 1234 : number,
    text,
    left_out: null,
  };
}

function match(reply: number, theme: string, words: string, rule: number) {
  const starts = texts[reply - 1]!.indexOf(words);
  const ends = starts + words.length;
  return {
    reply,
    theme,
    rule,
    starts,
    ends,
    negation_starts: null,
    negation_ends: null,
    echo: 0,
  };
}

const byRules = { source: 'rules', negated: 0, echo: 0 };

const page = {
  page: 1,
  address: '/home/somebody/data/invented.jsonl',
  format: 'JSON lines',
  sha256: 'ab'.repeat(32),
  seen_at: '2020-05-15T08:00:00Z',
  imported_at: '2020-05-16T08:00:00Z',
  posts: 18,
  unreadable: 1,
  tells: 1,
  columns: null,
};

function post(id: string) {
  return {
    id,
    author_id: '101',
    parent_id: '1250000000000000001',
    quoted_id: null,
    conversation_id: '1250000000000000001',
    text: 'as received',
    created_at: null,
    lang: 'en',
    repost: 0,
    url: null,
  };
}

function chart(name: string, title: string, alternative: string) {
  return {
    chart: name,
    title,
    alternative,
    notes: JSON.stringify(['Source: replies to an invented post.']),
    width: 1200,
    height: 675,
    drawing: `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="675"><rect width="9" height="9" fill="@ground"/></svg>`,
    png: picture(1200, 675),
    figures: JSON.stringify({ columns: ['Theme', 'Likes'], rows: [['Sustainability', 1234]] }),
    not_drawn: JSON.stringify([{ name: 'listening', reason: 'there is no room for it' }]),
  };
}
