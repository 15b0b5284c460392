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
  finding_words: [
    word(1, 'people', { people: 20, People: 5 }, 'listening'),
    word(2, '=climate', { '=climate': 2 }, null),
  ],
  finding_themes: themes.map(({ about: _, link: __, ...theme }) => ({
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
      link: 'https://doughnut.example/',
      replies: 30,
      mentions: 34,
      people: 28,
      likes: 90,
      replies_over_threshold: 1,
      likes_over_threshold: 40,
    },
  ],
  finding_links: [
    link('https://doughnut.example/a|b?c=[d]&e="f"', '@quiet_reader on doughnuts'),
    link('https://x.com/i/status/1250000000000000077', null),
    link('javascript:alert(1)', "=cmd|'/C calc'!A0"),
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
    forms: JSON.stringify(forms),
    replies: mentions - 1,
    mentions,
    people: mentions - 2,
    likes: 300,
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
  return { url, domain: 'doughnut.example', title, replies: 2, people: 2, likes: 9 };
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
  return { measure: name, value, about: `What ${name} means.` };
}
