const name = (
  shown: string,
  kind: string,
  theme: string | null,
  people: number,
  why = 'It is written with a capital within sentences.',
) => ({ name: shown, kind, why, theme, replies: people, mentions: people + 1, people, likes: 9 });

/** How themes share replies, and names, with figures that nobody counted. */
export const sharingFindings = {
  finding_themes_per_reply: [
    { themes: 0, replies: 14, people: 14, likes: 100 },
    { themes: 1, replies: 3, people: 3, likes: 9 },
    { themes: 2, replies: 1, people: 1, likes: 1234 },
  ],
  finding_themes_together: [
    {
      theme: 'wellbeing',
      other: 'listening',
      replies: 1,
      people: 1,
      likes: 1234,
      voices: 1,
      expected: 0.25,
      log_likelihood: 4.5,
      probability: 0.034,
      adjusted_probability: 0.034,
      log_ratio: 2,
    },
  ],
  finding_most_liked: [
    { theme: 'wellbeing', rank: 1, reply: 1, likes: 1234, share: 0.997 },
    { theme: 'doughnut', rank: 1, reply: 3, likes: 3, share: 1 },
    { theme: 'listening', rank: 1, reply: 1, likes: 1234, share: 0.997 },
  ],
  finding_names: [
    name('=Tilbury', 'name', null, 4),
    name('@RingEconomist', 'account', 'doughnut', 3, 'It is an @name.'),
    name('@quiet_reader', 'account', null, 3, 'It is an @name.'),
    name('Odile Tideway', 'person', null, 2),
  ],
};
