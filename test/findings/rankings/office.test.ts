import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { packageFolder } from '../../../pipeline/analysis/home.ts';
import type {
  FindingRankingRow,
  FindingWithoutOneRow,
} from '../../../pipeline/database/ranking-findings.ts';
import type { FindingTopIssueRow } from '../../../pipeline/database/theme-findings.ts';
import { randomFrom } from '../../bench/random.ts';
import { runQuietly, temporaryHome } from '../../temporary-home.ts';
import { type Ballot, naiveConcentration, naiveRankings, naiveWithoutOne } from './naive.ts';

/** A real thread, which is not part of the project; all is worked out a second time by plain means. */
const file = resolve(packageFolder, '../shared/data/threads/x-thread-office/replies.jsonl');
const weightings = ['likes-over-threshold', 'likes', 'square-root', 'log', 'equal', 'people'];

describe.skipIf(!existsSync(file))('the rankings of a real thread, where it is there', () => {
  it('are what adding up by plain means gives, under every weighting, whole and split', async () => {
    const { ballots, themes, rankings } = await office();
    expect(ballots.filter((ballot) => ballot.themes.length > 1).length).toBeGreaterThan(10);
    for (const weighting of weightings) {
      for (const sharing of ['whole', 'split']) {
        const naive = naiveRankings(ballots, themes, weighting, sharing);
        for (const expected of naive) {
          const { theme } = expected;
          const row = rankings.find(
            (one) => one.theme === theme && one.weighting === weighting && one.sharing === sharing,
          )!;
          const where = `${theme} by ${weighting}, ${sharing}`;
          expect(row.score, where).toBeCloseTo(expected.score, 8);
          expect(row.share ?? 0, where).toBeCloseTo(expected.share, 10);
          expect(row.rank, where).toBe(expected.rank);
          const parts = naiveConcentration(ballots, theme, weighting, sharing);
          expect(row.top_reply_share ?? 0, where).toBeCloseTo(parts.top, 10);
          expect(row.top_five_share ?? 0, where).toBeCloseTo(parts.topFive, 10);
          expect(row.effective_replies ?? 0, where).toBeCloseTo(parts.effective, 8);
          expect(row.gini ?? 0, where).toBeCloseTo(parts.gini, 10);
        }
      }
    }
  });

  it('agree with the finding of top issues', async () => {
    const { rankings, topIssues } = await office();
    const main = rankings.filter(
      (row) => row.weighting === 'likes-over-threshold' && row.sharing === 'whole',
    );
    expect(main.map(({ rank, score }) => [rank, score])).toEqual(
      topIssues.map((row) => [row.rank_by_likes_over_threshold, row.likes_over_threshold]),
    );
    for (const { theme, top_reply_share } of main) {
      const issue = topIssues.find((row) => row.theme === theme)!;
      expect(issue.share_of_top_reply).toBe(top_reply_share);
    }
  });

  it('are what ranking anew without each reply, person and voice gives', async () => {
    const { ballots, themes, withoutOne } = await office();
    for (const weighting of weightings) {
      for (const unit of ['reply', 'person', 'voice'] as const) {
        for (const expected of naiveWithoutOne(ballots, themes, weighting, unit)) {
          const { theme, ...outcome } = expected;
          const row = withoutOne.find(
            (one) => one.theme === theme && one.weighting === weighting && one.unit === unit,
          );
          expect(row, `${theme} by ${weighting} without a ${unit}`).toMatchObject(outcome);
        }
      }
    }
  });

  it('vary as they do when voices are drawn one by one with other random numbers', async () => {
    const { ballots, themes, rankings } = await office();
    const voices = [...new Set(ballots.map(({ voice }) => voice))].map((voice) =>
      ballots.filter((ballot) => ballot.voice === voice),
    );
    const random = randomFrom(99);
    const resamples = 1000;
    const drawn = Array.from({ length: resamples }, () =>
      voices.flatMap((_, copy) =>
        // Every copy of a voice is a voice of its own, with persons of its own.
        voices[Math.floor(random() * voices.length)]!.map((ballot) => ({
          ...ballot,
          person: ballot.person + copy / voices.length / 2,
        })),
      ),
    );
    for (const weighting of ['equal', 'likes', 'people']) {
      const naive = drawn.map((sample) => naiveRankings(sample, themes, weighting, 'split'));
      for (const [place, theme] of themes.entries()) {
        const row = rankings.find(
          (one) => one.theme === theme && one.weighting === weighting && one.sharing === 'split',
        )!;
        const shares = naive.map((one) => one[place]!.share).sort((a, b) => a - b);
        const width =
          shares[Math.floor(0.975 * resamples)]! - shares[Math.floor(0.025 * resamples)]!;
        const where = `${theme} by ${weighting}`;
        expect(row.share_low, where).not.toBeNull();
        expect(Math.abs(row.share_low! - shares[25]!), where).toBeLessThan(0.15 * width);
        expect(Math.abs(row.share_high! - shares[974]!), where).toBeLessThan(0.15 * width);
        const holds = naive.filter((one) => one[place]!.rank === row.rank).length / resamples;
        expect(Math.abs(row.holds_rank! - holds), where).toBeLessThan(0.06);
      }
    }
  });
});

let known: ReturnType<typeof readOffice> | undefined;

/** The thread is run once for all tests. */
function office() {
  known ??= readOffice();
  return known;
}

async function readOffice() {
  const home = temporaryHome({
    'analyses/office/analysis.yaml': `title: Offices\nquestion: What?\nfile: ${file}\n`,
    'analyses/office/themes.yaml': readFileSync(
      join(packageFolder, 'test/real/office-themes.yaml'),
      'utf8',
    ),
  });
  const { analysis } = await runQuietly(home, 'office', { to: 'find' });
  const database = new BetterSqlite3(analysis.places.database, { readonly: true });
  const all = <Row>(sql: string) => database.prepare(sql).all() as Row[];
  const themes = all<{ theme: string }>(
    "select theme from themes where parent is null and counts = 'support' order by position",
  ).map(({ theme }) => theme);
  const tags = all<{ reply: number; theme: string }>('select reply, theme from tags');
  const ballots = all<Omit<Ballot, 'themes'>>(
    'select reply, replies.likes, person, voice from replies join weights using (reply)',
  ).map((row): Ballot => {
    const carried = tags.filter(({ reply }) => reply === row.reply).map(({ theme }) => theme);
    return { ...row, themes: themes.filter((theme) => carried.includes(theme)) };
  });
  const found = {
    themes,
    ballots,
    rankings: all<FindingRankingRow>(
      "select * from finding_rankings where list = 'issues' order by rowid",
    ),
    withoutOne: all<FindingWithoutOneRow>(
      "select * from finding_without_one where list = 'issues'",
    ),
    topIssues: all<FindingTopIssueRow>('select * from finding_top_issues order by rowid'),
  };
  database.close();
  return found;
}
