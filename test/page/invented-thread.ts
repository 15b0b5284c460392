import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

/** What somebody could write to break a page that shows it. */
export const hostile = {
  script:
    '</script><img src=x onerror="document.title=1"><script>document.title=2</script> about buses',
  style: '</style><style>body{display:none}</style> said the nurse',
  template: '{{document.title=4}} <svg/onload=document.title=5> carers',
  link: 'javascript:document.title=6 data:text/html,<b>listen</b>',
  turned: '\u202Eturned around\u2067 and never back, say teachers',
  hebrew: 'הקשיבו to the people who work on the wards at night',
  wide: `${'w'.repeat(2000)} schools`,
  long: `${'Many words about housing and rent, and then some more. '.repeat(300)}end`,
  emoji: 'Listen 👩🏽‍🌾 to 🇬🇧 farmers 🌱',
  accents: 'Élan for the CAFÉ at the library, naïve or not',
  council: "'); drop table replies; -- council",
} as const;

const openings = [
  'Ask the nurses on nights',
  'My bus stopped running in March and nobody said why',
  'Doughnut Economics, please',
  'Local councils know their streets',
  'Children in our school have no laptop',
  'Talk to renters before anybody draws a plan',
  'We ran a small experiment here and it worked',
  'The climate will not wait for a committee',
  'Small firms went under while the big ones had help',
  'Wales has an act for the generations to come',
];
/** Words that no theme looks for, so that replies are as long as real ones and carry one theme or two. */
const fillers = `again almost along already among answer apple around away basket before below bench
between bicycle blanket bottle branch bread brick bridge bucket button candle carpet ceiling chalk
cherry circle clock cloud copper corner cotton curtain cushion dinner distance drawer early evening
feather fence finger flower folder forget friday gentle glass golden gravel handle harbour hollow
hungry island jacket kettle kitchen ladder lantern letter lemon marble meadow mirror morning mountain
needle notice orange paper pebble pencil pepper pillow pocket quarter quiet rabbit ribbon saddle
sandwich shadow silver spoon stairs stone string summer sunday table thread thunder ticket timber
towel tunnel umbrella velvet village wagon window winter wooden yellow yesterday`.split(/\s+/);

function plain(place: number): string {
  const words = Array.from(
    { length: 12 + (place % 9) },
    (_, word) => fillers[(place * 31 + word * (7 + (place % 83)) + word * word) % fillers.length],
  );
  return `${openings[(place * 7) % openings.length]}. ${words.join(' ')}, number ${place}.`;
}

/**
 * A home with a thread in which everything is invented: the hostile replies first, then as many plain
 * ones. Gone when the tests of the file have finished.
 */
export function inventedThread(count: number, profile = 'working'): string {
  const texts = [
    'Whom should we hear?',
    ...Object.values(hostile),
    ...Array.from({ length: count }, (_, place) => plain(place)),
  ];
  const home = mkdtempSync(join(tmpdir(), 'listening-post-page-'));
  afterAll(() => rmSync(home, { recursive: true, force: true }));
  const write = (name: string, content: string) => {
    mkdirSync(dirname(join(home, name)), { recursive: true });
    writeFileSync(join(home, name), content);
  };
  write('analyses/small/analysis.yaml', `${settings}profile: ${profile}\n`);
  write('analyses/small/themes.yaml', readFileSync('analyses/uk-renewal-2020/themes.yaml', 'utf8'));
  write(
    'data/replies.jsonl',
    texts.map((text, place) => `${JSON.stringify(post(text, place))}\n`).join(''),
  );
  return home;
}

const settings = `title: "<b>An invented thread</b> & more"
question: Whom should we hear?
post: https://x.com/InventedHost/status/9007199254740993
file: data/replies.jsonl
thresholds: { words: 10, likes: 20 }
`;

/** The first is the one that asks. */
function post(text: string, place: number): object {
  return {
    id: String(9_007_199_254_740_993n + BigInt(place)),
    ...(place > 0 ? { parent_id: '9007199254740993' } : {}),
    text,
    author: `author ${place}`,
    author_handle: `handle_${place}`,
    likes: place === 0 ? 5 : Math.floor(3000 / place) + (place % 7),
    created_at: new Date(Date.UTC(2021, 3, 14, 8) + place * 97_000).toISOString(),
  };
}
