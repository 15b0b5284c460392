import type { Basis } from '../../pipeline/charts/basis.ts';
import type { CloudWord } from '../../pipeline/charts/cloud-words.ts';
import type { SpokenOf } from '../../pipeline/charts/depth-wording.ts';
import type { IssueRow } from '../../pipeline/charts/issue-wording.ts';
import type { RankedShare } from '../../pipeline/charts/likes-intervals.ts';
import type { CodebookTheme } from '../../pipeline/charts/palette.ts';

export const basis: Basis = {
  analysis: 'A plan for the harbour town',
  asked: 'https://example.org/@harbour/1250000000000000001',
  invented: true,
  counted: 1342,
  people: 1180,
  collected: '20 April 2020',
  thresholds: { words: 20, likes: 20 },
};

const names = [
  'Harbour and sea',
  'Getting about',
  'Homes and rents',
  'Schools and learning',
  'Health and care',
  'Shops and work',
  'Parks and nature',
  'Council and democracy',
  'Culture, with the library, the museum and everything in between',
  'Safety',
];

export const themes: readonly CodebookTheme[] = [
  ...names.map((name, position) => ({ theme: `theme-${position}`, parent: null, position, name })),
  { theme: 'ferries', parent: 'theme-0', position: 10, name: 'Ferries' },
];

const vocabulary =
  `people harbour ferry homes buses council rents schools children nurses parks trees library jobs
  fishing sea tide market shops care pier listen young_people night_bus sea_wall cycling trains
  flooding heating insulation teachers playground doctors waiting dentist prevention loneliness
  neighbours volunteers kindness safety lighting police museum theatre music festival history
  tourism hotels cafés bakery wages apprenticeships college broadband repairs empty_houses
  council_tax planning consultation meeting voices honesty trust budget spending potholes pavements
  wheelchair access benches gardens bees birds rivers clean_water sewage plastic recycling energy
  wind_farm solar boats crews nets quota quayside cranes cargo storage walking crossing school_run
  timetable tickets fares weekend families elders carers respite hospital ambulance pharmacy sleep
  hope memory future pride belonging welcome language refugees students rooms deposits landlords
  seagulls lighthouse`
    .split(/\s+/)
    .map((word) => word.replace('_', ' '));

/** Words with mentions that fall off as in real threads, each second one with a theme. */
export function words(count: number): CloudWord[] {
  return vocabulary.slice(0, count).map((word, place) => {
    const mentions = Math.round(21 + 420 / (place + 1) ** 0.9);
    const theme = place % 2 === 0 ? null : `theme-${place % 9}`;
    return {
      word,
      mentions,
      replies: Math.ceil(mentions * 0.8),
      people: Math.ceil(mentions * 0.6),
      theme,
    };
  });
}

export const issues: readonly IssueRow[] = themes.map(({ theme, name }, place) => ({
  theme,
  name,
  replies: 240 - 20 * place,
  replies_over_threshold: 31 - 3 * place,
  likes_over_threshold: Math.round(4120 / (place + 1) ** 1.4),
  rank_by_likes_over_threshold: place + 1,
}));

const allLikes = issues.reduce((sum, issue) => sum + issue.likes_over_threshold, 0);

/** The same themes with intervals of their shares; none for those with few replies. */
export const ranking: readonly RankedShare[] = issues.map(
  ({ theme, likes_over_threshold: score, replies_over_threshold }) => {
    const share = score / allLikes;
    return replies_over_threshold < 10
      ? { theme, score, share_low: null, share_high: null }
      : { theme, score, share_low: 0.55 * share, share_high: 1.4 * share };
  },
);

/** The same themes by their people and likes, some of them near each other. */
export const spokenOf: readonly SpokenOf[] = themes.map(({ theme, name }, place) => ({
  theme,
  name,
  people: [104, 99, 97, 95, 60, 58, 57, 12, 7, 1, 0][place]!,
  likes: [5210, 2050, 2100, 1990, 640, 655, 3100, 44, 0, 3, 0][place]!,
}));

/** What is referred to, within a theme and outside all of them, by many and by one. */
export const references: readonly SpokenOf[] = [
  ['ferries', 'Ferries for All', 'theory', 28, 466],
  ['tideway', 'Odile Tideway', 'person', 13, 102],
  ['north-quay', 'North Quay', 'place', 6, 222],
  ['pier-trust', 'The Pier Trust', 'organisation', 2, 17],
  ['low-water', 'Low Water', 'book', 2, 18],
  ['saltmarsh', 'Saltmarsh', 'place', 1, 0],
  ['groyne', 'Groyne', 'place', 0, 0],
].map(([theme, name, kind, people, likes]) => ({ theme, name, kind, people, likes }) as SpokenOf);

/** Texts that break careless files; the bundled fonts hold all but the unknown one's letters. */
export const hostile = {
  markup: '<script>alert("&amp;")</script>',
  cdata: ']]>--><!--',
  table: 'a|b\\|`c`*d*',
  nul: 'nul\u0000byte',
  surrogate: 'half\uD83D',
  noncharacter: 'none\uFFFE',
  emoji: '🌍',
  han: '日本',
  unknown: 'བོད',
  long: 'w'.repeat(300),
};
