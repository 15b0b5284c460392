import type { CloudWord } from './charts/cloud-words.ts';
import type { SpokenOf } from './charts/depth-wording.ts';
import type { IssueRow } from './charts/issue-wording.ts';
import type { RankedShare } from './charts/likes-intervals.ts';
import type { CodebookTheme } from './charts/palette.ts';
import type { ThreadRow } from './database/text-tables.ts';
import { fewestPublished } from './reports/fewest-published.ts';
import { threadAddress } from './reports/public-address.ts';
import { readCoverage } from './reports/read-coverage.ts';
import { derived } from './stage.ts';

/** Fewer than these are no picture. */
const fewestReferences = 3;

/** Draws the findings, each as SVG, PNG and a table in Markdown. */
export const draw = derived({
  name: 'draw',
  about:
    'draw the words, the top issues, how broad and how liked they are, the references, when replies came, and which are alike',
  reads: [
    'thread',
    'replies',
    'set_aside',
    'themes',
    'finding_words',
    'finding_top_issues',
    'finding_rankings',
    'finding_references',
    'finding_times',
    'finding_exchanges',
    'finding_campaigns',
    'finding_campaign_times',
    'finding_coverage',
  ],
  writes: ['charts'],
  settings: ({ settings: { title, invented, profile, thresholds, seed, cloud } }) => ({
    title,
    invented,
    profile,
    thresholds,
    seed,
    cloud,
  }),
  async run({ analysis: { settings }, read, write, files, say, progress }) {
    const { basisOf } = await import('./charts/basis.ts');
    const { breadthDepth } = await import('./charts/breadth-depth.ts');
    const { readCampaigns } = await import('./charts/campaign-findings.ts');
    const { campaignMap } = await import('./charts/campaigns.ts');
    const { markdownTwin } = await import('./charts/markdown-twin.ts');
    const { picturesOf } = await import('./charts/pictures.ts');
    const { readAnswered } = await import('./charts/timeline-findings.ts');
    const { timeline } = await import('./charts/timeline.ts');
    const { topIssues } = await import('./charts/top-issues.ts');
    const { openTypeface } = await import('./charts/typeface.ts');
    const { wordCloud } = await import('./charts/word-cloud.ts');

    const thread = read.one<Pick<ThreadRow, 'url'>>('select url from thread');
    const address = threadAddress(thread?.url ?? null, settings.profile);
    const basis = basisOf(settings, address, readCoverage(read));
    const themes = read.all<CodebookTheme>('select theme, parent, position, name from themes');
    const words = read
      .all<CloudWord>('select * from finding_words where over_threshold = 1')
      .filter(({ people }) => settings.profile === 'working' || people >= fewestPublished);
    const issues = read.all<IssueRow & SpokenOf>('select * from finding_top_issues');
    const shares = read.all<RankedShare>(
      `select theme, score, share_low, share_high from finding_rankings
        where list = 'issues' and weighting = 'likes-over-threshold' and sharing = 'whole'`,
    );
    const references = read.all<SpokenOf>(
      'select theme, name, people, likes, kind from finding_references',
    );
    const similar = readCampaigns(read, settings.profile);
    const typeface = openTypeface();

    const charts = [
      wordCloud(words, themes, basis, { seed: settings.seed, ...settings.cloud }, typeface),
      topIssues(issues, shares, themes, basis, typeface),
      breadthDepth('themes', issues, themes, basis, typeface),
      ...(references.filter(({ people }) => people > 0).length >= fewestReferences
        ? [breadthDepth('references', references, themes, basis, typeface)]
        : []),
      timeline(readAnswered(read, settings.profile), basis, typeface),
      ...(similar.campaigns.length > 0 ? [campaignMap(similar, themes, basis, typeface)] : []),
    ];
    progress.expect(charts.length);
    for (const drawn of charts) {
      const { chart, title, alternative, notes, width, height, drawing, table, notDrawn } = drawn;
      const { svgs, pngs } = await picturesOf(chart, drawing);
      for (const [name, content] of [...svgs, ...pngs]) files.write(`charts/${name}`, content);
      write.charts({
        chart,
        title,
        alternative,
        notes: JSON.stringify(notes),
        width,
        height,
        drawing,
        png: pngs.get(`${chart}@2x.png`)!,
        figures: JSON.stringify(table),
        not_drawn: JSON.stringify(notDrawn),
      });
      files.write(`charts/${chart}.md`, markdownTwin(drawn));
      if (notDrawn.length > 0) {
        say(`${title}: ${notDrawn.length} not shown in full, listed in charts/${chart}.md.`);
      }
      progress.step();
    }
  },
});
