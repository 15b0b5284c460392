import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { draw } from '../../pipeline/8-draw.ts';
import { readAnalysis } from '../../pipeline/analysis/analysis.ts';
import { readerOf, writerOf } from '../../pipeline/database/access.ts';
import { openStore, type Store } from '../../pipeline/database/open.ts';
import type { ChartRow } from '../../pipeline/database/reply-tables.ts';
import { filesBelow } from '../../pipeline/run/report-files.ts';
import { smallHome, smallSettings } from '../temporary-home.ts';
import { issues, references, spokenOf, themes, words } from './invented-findings.ts';
import { sizeOf } from './pixels.ts';

const byWords = { kind: 'word', rank_by_replies: 1, rank_by_likes: 1 };
const unread = {
  link: null,
  replies: 1,
  mentions: 1,
  replies_over_threshold: 0,
  likes_over_threshold: 0,
  mean_likes: 1,
  median_likes: 1,
};
const fill = ({ write: connection }: Store) => {
  const write = writerOf(connection, [
    'thread',
    'themes',
    'finding_words',
    'finding_top_issues',
    'finding_references',
    'finding_coverage',
  ]);
  write.thread({ root_id: '1', host_id: '2', url: 'https://example.org/1', asked_at: null });
  for (const theme of themes) {
    write.themes({
      ...theme,
      about: '',
      link: null,
      counts: 'support',
      method: 'rules',
      kind: null,
    });
  }
  const likely = { people: 9, likes: 0, forms: '{}', ...byWords };
  for (const [place, word] of words(40).entries()) {
    write.finding_words({
      ...word,
      ...likely,
      rank: place + 1,
      over_threshold: Number(place < 30),
    });
  }
  const other = { rank_by_likes: 1, rank_by_replies: 1, share_of_top_reply: null };
  for (const [place, issue] of issues.entries()) {
    const { people, likes } = spokenOf[place]!;
    write.finding_top_issues({ ...issue, ...other, people, likes });
  }
  for (const { kind = null, ...row } of references) {
    write.finding_references({ ...row, ...unread, kind });
  }
  write.finding_coverage({ measure: 'counted', value: '1342', unit: 'replies', about: '' });
};

const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** Draws into a database and a folder of its own; what is there afterwards. */
async function drawn(store: (store: Store) => void = fill, profile = 'working') {
  const analysis = readAnalysis(
    smallHome([], `${smallSettings}invented: true\nprofile: ${profile}\n`),
    'small',
  );
  const open = openStore(analysis.places.database);
  onTestFinished(() => open.close());
  store(open);
  const files = filesBelow(analysis.places.reports);
  const said: string[] = [];
  await draw.run({
    analysis,
    files,
    progress: { expect() {}, step() {} },
    say: (sentence) => said.push(sentence),
    read: readerOf(open.read, draw.reads, 'The stage draw'),
    write: writerOf(open.write, draw.writes),
  });
  files.settle();
  const folder = join(analysis.places.reports, 'charts');
  return {
    said,
    rows: open.read.prepare('select * from charts order by chart').all() as ChartRow[],
    contents: new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))])),
  };
}

describe('the stage draw', () => {
  it('makes each chart as SVG, PNG and table, and keeps them in the database', async () => {
    const { rows, contents, said } = await drawn();
    expect([...contents.keys()].sort()).toEqual(
      ['breadth-depth', 'references', 'timeline', 'top-issues', 'word-cloud'].flatMap((chart) =>
        ['-dark.png', '-dark.svg', '-dark@2x.png', '.md', '.png', '.svg', '@2x.png'].map(
          (ending) => `${chart}${ending}`,
        ),
      ),
    );
    for (const { chart, png, width, height, alternative, not_drawn } of rows) {
      const svg = contents.get(`${chart}.svg`)!.toString();
      expect(digest(png)).toBe(digest(contents.get(`${chart}@2x.png`)!));
      expect(sizeOf(png)).toEqual([2 * width, 2 * height]);
      expect(sizeOf(contents.get(`${chart}-dark.png`)!)).toEqual([width, height]);
      expect(svg).toContain(`<desc id="${chart}-description">${alternative}</desc>`);
      expect(JSON.parse(not_drawn)).toEqual([]);
    }
    expect(said).toEqual([]);
  });

  it('draws no references where nobody makes one', async () => {
    const { rows } = await drawn(({ write: connection }) => {
      const write = writerOf(connection, ['finding_references']);
      const silent = { ...unread, replies: 0, mentions: 0, mean_likes: null, median_likes: null };
      const groyne = { theme: 'groyne', name: 'Groyne', kind: null, people: 0, likes: 0 };
      write.finding_references({ ...silent, ...groyne });
    });
    expect(rows.map(({ chart }) => chart)).toEqual([
      'breadth-depth',
      'timeline',
      'top-issues',
      'word-cloud',
    ]);
  });

  it('draws similar replies where there are any, with their words in the working profile only', async () => {
    const similar = ({ write: connection }: Store) => {
      const write = writerOf(connection, [
        'replies',
        'finding_campaigns',
        'finding_campaign_times',
      ]);
      const reply = { author_id: null, created_at: null, depth: 1, likes: 0, left_out: null };
      write.replies({ ...reply, reply: 1, post_id: '11', text: 'Keep the <b>harbour</b> light' });
      write.finding_campaigns({
        ...{ campaign: 1, template_reply: 1, replies: 3, texts: 1, people: 3, likes: 0 },
        ...{ first_at: '2021-04-14T09:10:11.000Z', last_at: '2021-04-14T09:30:00.000Z' },
        ...{ least_similarity: 1, main_theme: null },
      });
      for (const [by, value] of [
        ['day', '2021-04-14'],
        ['hours-after', '0'],
      ] as const) {
        write.finding_campaign_times({ campaign: 1, by, value, replies: 3 });
      }
    };
    for (const [profile, group] of [
      [
        'working',
        '“Keep the \\<b\\>harbour\\</b\\> light” | 3 | 1 | 3 | 0 | 14 April 2021 | 14 April 2021 |  | 0 to 1: 3',
      ],
      [
        'publish',
        'Campaign 1 | 3 | 1 | 3 | 0 | 14 April 2021 | 14 April 2021 |  | 14 April 2021: 3',
      ],
    ] as const) {
      const { contents } = await drawn(similar, profile);
      expect(contents.get('campaigns.md')!.toString()).toContain(`| ${group} |`);
      expect(contents.get('campaigns.svg')!.toString()).not.toContain('<b>');
      expect(contents.get('campaigns.svg')!.includes('harbour')).toBe(profile === 'working');
      expect(contents.get('campaigns.svg')!.includes('09:10')).toBe(false);
    }
  });

  it('draws only words over the threshold', async () => {
    const { contents } = await drawn();
    const table = contents.get('word-cloud.md')!.toString();
    expect(table).toContain(`| ${words(30).at(-1)!.word} |`);
    expect(table).not.toContain(`| ${words(31).at(-1)!.word} |`);
  });

  it('names the post by its address in the working profile only', async () => {
    for (const [profile, asked] of [
      ['working', 'https://example.org/1'],
      ['publish', '“A small thread”'],
    ] as const) {
      const { contents } = await drawn(fill, profile);
      for (const chart of ['word-cloud', 'top-issues', 'breadth-depth', 'references']) {
        expect(contents.get(`${chart}.md`)!.toString()).toContain(`Source: replies to ${asked}.`);
      }
    }
  });

  it('gives the same bytes again', async () => {
    const [one, other] = [await drawn(), await drawn()];
    const digests = ({ contents, rows }: typeof one) => [
      ...[...contents].map(([name, bytes]) => [name, digest(bytes)]),
      ...rows.map(({ png, ...row }) => [row, digest(png)]),
    ];
    expect(digests(other)).toEqual(digests(one));
  });

  it('makes decent pictures of nothing at all', async () => {
    const { rows } = await drawn(() => {});
    expect(rows.map(({ alternative }) => alternative)).toEqual([
      expect.stringMatching(/^Nobody speaks of a theme that counts as support/),
      expect.stringMatching(/^No reply is counted/),
      expect.stringMatching(/^No theme of the codebook counts as support/),
      expect.stringMatching(/^There is no word with over 1 mention in/),
    ]);
  });

  it('says what could not be shown', async () => {
    const { said, rows } = await drawn((store) => {
      const write = writerOf(store.write, ['finding_words']);
      const figures = {
        mentions: 30,
        replies: 9,
        people: 9,
        likes: 9,
        over_threshold: 1,
        ...byWords,
      };
      write.finding_words({ ...figures, rank: 1, word: 'བོད', forms: '{}', theme: null });
    });
    expect(said).toEqual([
      'The words most used in the replies: 1 not shown in full, listed in charts/word-cloud.md.',
    ]);
    expect(JSON.parse(rows.at(-1)!.not_drawn)).toEqual([
      { name: 'བོད', reason: 'the typeface lacks its characters' },
    ]);
  });
});
