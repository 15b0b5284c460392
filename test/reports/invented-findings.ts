import { conversationFindings } from './invented-conversation.ts';
import { rankingFindings } from './invented-rankings.ts';
import { sharingFindings } from './invented-sharing.ts';

/** A theme, one within it that counts as citations, and another. */
export const themes = [
  ['wellbeing', null, 'Sustainability and wellbeing', 'support'],
  ['doughnut', 'wellbeing', 'Doughnut Economics', 'references'],
  ['listening', null, 'Listen to people', 'support'],
].map(([theme, parent, name, counts], place) => ({
  theme: theme!,
  parent: parent ?? null,
  position: place + 1,
  name: name!,
  about: '',
  link: null,
  counts: counts!,
  method: 'rules',
  kind: counts === 'references' ? 'theory' : null,
}));

const figures = { replies: 2, mentions: 3, people: 2, likes: 1237 };
const over = { replies_over_threshold: 1, likes_over_threshold: 1234 };
const weighted = {
  one_plus_likes: 1239,
  log_likes: 8.5,
  square_root_likes: 36.9,
  replies_negated: 0,
  replies_echo: 0,
};

/** Figures that nobody counted: the outputs must print just these. */
export const findings = {
  ...conversationFindings,
  ...rankingFindings,
  ...sharingFindings,
  finding_words: [
    word(1, 'people', { people: 20, People: 5 }, 'listening'),
    word(2, '=climate', { '=climate': 2 }, null),
  ],
  finding_word_places: [{ word: 1, place: 1, reply: 2, starts: 4, ends: 10 }],
  finding_phrases: [
    {
      rank: 1,
      phrase: '=doughnut economics',
      words: 2,
      replies: 9,
      mentions: 11,
      people: 8,
      voices: 7,
      likes: 90,
      c_value: 7,
      association: 0.9,
    },
  ],
  finding_word_comparisons: [
    {
      comparison: 'replies:liked',
      name: 'Replies over 20 likes',
      voices: 80,
      rest_voices: 400,
      tested: 120,
      different: 1,
      own_words: 0,
      reason: null,
    },
    {
      comparison: 'listening',
      name: 'Listen to people',
      voices: 2,
      rest_voices: 16,
      tested: 0,
      different: 0,
      own_words: 0,
      reason:
        '2 voices speak in these replies and 16 in the rest; a comparison needs at least 20 in each.',
    },
  ],
  finding_key_words: [
    {
      comparison: 'replies:liked',
      place: 1,
      word: 'people',
      typical_of: 'body',
      voices: 12,
      rest_voices: 9,
      log_likelihood: 16.4,
      probability: 0.00005,
      adjusted_probability: 0.006,
      log_ratio: 2.737,
      log_ratio_low: 1.537,
      log_ratio_high: 3.936,
      score: 3.8,
    },
  ],
  finding_themes: themes.map(({ about: _, link: __, kind: ___, ...theme }) => ({
    ...theme,
    ...figures,
    ...over,
    ...weighted,
  })),
  finding_top_issues: [
    issue('wellbeing', 'Sustainability and wellbeing', 1, { ...over, share_of_top_reply: 1 }),
    issue('listening', 'Listen to people', 2, {
      replies_over_threshold: 0,
      likes_over_threshold: 0,
      share_of_top_reply: null,
    }),
  ],
  finding_references: [
    {
      theme: 'doughnut',
      name: 'Doughnut Economics',
      kind: 'theory',
      link: 'https://doughnut.example/',
      replies: 30,
      mentions: 34,
      people: 28,
      likes: 90,
      replies_over_threshold: 1,
      likes_over_threshold: 40,
      mean_likes: 3,
      median_likes: 1,
    },
  ],
  finding_links: [
    link('https://doughnut.example/a|b?c=[d]&e="f"', '@quiet_reader on doughnuts'),
    link('https://x.com/i/status/1250000000000000077', null),
    link('javascript:alert(1)', "=cmd|'/C calc'!A0"),
  ],
  finding_link_groups: [
    linkGroup('all', 'all', 'All links', 3),
    linkGroup('kind', 'other', 'Other', 3),
    linkGroup('domain', 'doughnut.example', 'doughnut.example', 3),
    linkGroup('short', 'resolved', 'Is resolved', 1),
    linkGroup('short', 'not-asked', 'Not asked yet', 2),
  ],
  finding_theme_links: [
    {
      theme: 'wellbeing',
      url: 'https://x.com/i/status/1250000000000000077',
      replies: 2,
      people: 2,
      likes: 9,
    },
  ],
  finding_limits: [
    limit('left-out:other-language', 'It is in another language.', 1),
    limit('left-out:same-words', 'The same person posted the same words before.', 1),
    limit('missing:not-indexed', 'It is counted, but not handed over.', 4),
    limit('missing:deleted', 'It was deleted.', 1),
    limit('unreadable', 'A row of the input could not be read.', 1),
  ],
  finding_coverage: [
    measure('expected', '25'),
    measure('collected', '20'),
    measure('counted', '18'),
    measure('people', '18'),
    measure('over-threshold', '1'),
    measure('untagged', '14'),
    measure('missing', '5'),
    measure('reply-counts', '21'),
    measure('collected-at', '2020-05-15T08:00:00Z'),
    measure('input-hash', 'cd'.repeat(32)),
  ],
  finding_branches: [
    branch(1, 'direct-replies', null, null, 22, { 'not-indexed': 4 }),
    branch(2, 'branch', '9007199254740994', 2, 1, { deleted: 1 }),
    branch(3, 'branch', '9007199254740993', 1, 2, {}),
  ],
  finding_missing: [{ post_id: '9007199254741999', reason: 'deleted', answers: 2 }],
};

function word(rank: number, shown: string, forms: object, theme: string | null) {
  const mentions = 27 - rank * 2;
  return {
    rank,
    word: shown,
    kind: 'word',
    forms: JSON.stringify(forms),
    replies: mentions - 1,
    mentions,
    people: mentions - 2,
    likes: 300,
    rank_by_replies: rank,
    rank_by_likes: 1,
    over_threshold: Number(mentions > 20),
    theme,
  };
}

function issue(
  theme: string,
  name: string,
  rank: number,
  supported: {
    replies_over_threshold: number;
    likes_over_threshold: number;
    share_of_top_reply: number | null;
  },
) {
  return {
    theme,
    name,
    replies: 2,
    people: 2,
    likes: 1237,
    rank_by_likes_over_threshold: rank,
    rank_by_likes: rank,
    rank_by_replies: rank,
    ...supported,
  };
}

function link(url: string, title: string | null) {
  return {
    url,
    domain: 'doughnut.example',
    title,
    kind: 'other',
    why: 'No rule knows its domain.',
    resolved_from: '["https://t.co/invented"]',
    replies: 2,
    people: 2,
    likes: 9,
  };
}

function linkGroup(by: string, value: string, name: string, links: number) {
  return { by, value, name, links, replies: 2, people: 2, likes: 9 };
}

function limit(reason: string, about: string, replies: number) {
  return { reason, about, replies };
}

function branch(
  number: number,
  kind: string,
  post_id: string | null,
  reply: number | null,
  expected: number,
  reasons: Readonly<Record<string, number>>,
) {
  const missing = Object.values(reasons).reduce((sum, posts) => sum + posts, 0);
  return {
    branch: number,
    kind,
    post_id,
    reply,
    expected,
    collected: expected - missing,
    missing,
    perhaps_missing: 0,
    reasons: JSON.stringify(reasons),
  };
}

function measure(name: string, value: string) {
  return { measure: name, value, unit: 'replies', about: `What ${name} means.` };
}
