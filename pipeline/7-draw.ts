import type { CloudWord } from './charts/cloud-words.ts';
import type { IssueRow } from './charts/issue-wording.ts';
import type { CodebookTheme } from './charts/palette.ts';
import type { FindingCoverageRow } from './database/finding-tables.ts';
import { derived } from './stage.ts';

/** Draws the findings: a word cloud and the top issues, each as SVG, PNG and a table in Markdown. */
export const draw = derived({
  name: 'draw',
  about: 'draw the word cloud and the top issues, as SVG and PNG',
  reads: ['thread', 'themes', 'finding_words', 'finding_top_issues', 'finding_coverage'],
  writes: ['charts'],
  settings: ({ settings: { title, post, invented, profile, thresholds, seed, cloud } }) => ({
    title,
    post,
    invented,
    profile,
    thresholds,
    seed,
    cloud,
  }),
  async run({ analysis: { settings }, read, write, files, say, progress }) {
    const { basisOf } = await import('./charts/basis.ts');
    const { markdownTwin } = await import('./charts/markdown-twin.ts');
    const { picture } = await import('./charts/picture.ts');
    const { topIssues } = await import('./charts/top-issues.ts');
    const { openTypeface } = await import('./charts/typeface.ts');
    const { wordCloud } = await import('./charts/word-cloud.ts');

    const basis = basisOf(
      settings,
      read.one<{ url: string | null }>('select url from thread')?.url,
      read.all<FindingCoverageRow>('select * from finding_coverage'),
    );
    const themes = read.all<CodebookTheme>('select theme, parent, position, name from themes');
    const words = read.all<CloudWord>('select * from finding_words where over_threshold = 1');
    const issues = read.all<IssueRow>('select * from finding_top_issues');
    const typeface = openTypeface();

    progress.expect(2);
    const charts = [
      wordCloud(words, themes, basis, { seed: settings.seed, ...settings.cloud }, typeface),
      topIssues(issues, themes, basis, typeface),
    ];
    for (const drawn of charts) {
      const { chart, title, alternative, width, height, svg, leftOut } = drawn;
      const png = picture(svg);
      files.write(`charts/${chart}.svg`, svg);
      files.write(`charts/${chart}.png`, png);
      files.write(`charts/${chart}.md`, markdownTwin(drawn));
      const left_out = JSON.stringify(leftOut);
      write.charts({ chart, title, alternative, width, height, svg, png, left_out });
      if (leftOut.length > 0) {
        say(`${title}: ${leftOut.length} not shown in full, listed in charts/${chart}.md.`);
      }
      progress.step();
    }
  },
});
