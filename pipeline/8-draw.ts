import type { CloudWord } from './charts/cloud-words.ts';
import type { SpokenOf } from './charts/depth-wording.ts';
import type { IssueRow } from './charts/issue-wording.ts';
import type { CodebookTheme } from './charts/palette.ts';
import type { ThreadRow } from './database/text-tables.ts';
import { fewestPublished } from './reports/as-published.ts';
import { threadAddress } from './reports/public-address.ts';
import { readCoverage } from './reports/read-coverage.ts';
import { derived } from './stage.ts';

/** Draws the findings, each as SVG, PNG and a table in Markdown. */
export const draw = derived({
  name: 'draw',
  about:
    'draw the word cloud, the top issues, how broad and how liked they are, and the references',
  reads: [
    'thread',
    'themes',
    'finding_words',
    'finding_top_issues',
    'finding_references',
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
    const { markdownTwin } = await import('./charts/markdown-twin.ts');
    const { picture } = await import('./charts/picture.ts');
    const { dark, light, painted } = await import('./charts/scheme.ts');
    const { topIssues } = await import('./charts/top-issues.ts');
    const { openTypeface } = await import('./charts/typeface.ts');
    const { wordCloud } = await import('./charts/word-cloud.ts');

    const thread = read.one<Pick<ThreadRow, 'url'>>('select url from thread');
    const address = threadAddress(thread?.url ?? null, settings.profile);
    const basis = basisOf(settings, address, readCoverage(read));
    const themes = read.all<CodebookTheme>('select theme, parent, position, name from themes');
    const words = read
      .all<CloudWord & { readonly people: number }>(
        'select * from finding_words where over_threshold = 1',
      )
      .filter(({ people }) => settings.profile === 'working' || people >= fewestPublished);
    const issues = read.all<IssueRow & SpokenOf>('select * from finding_top_issues');
    const references = read.all<SpokenOf>(
      'select theme, name, people, likes, kind from finding_references',
    );
    const typeface = openTypeface();

    const charts = [
      wordCloud(words, themes, basis, { seed: settings.seed, ...settings.cloud }, typeface),
      topIssues(issues, themes, basis, typeface),
      breadthDepth('themes', issues, themes, basis, typeface),
      ...(references.some(({ people }) => people > 0)
        ? [breadthDepth('references', references, themes, basis, typeface)]
        : []),
    ];
    progress.expect(charts.length);
    for (const drawn of charts) {
      const { chart, title, alternative, notes, width, height, drawing, table, notDrawn } = drawn;
      const pictures = new Map(
        Object.entries({ '': light, '-dark': dark }).flatMap(([suffix, scheme]) => {
          const svg = painted(drawing, scheme);
          files.write(`charts/${chart}${suffix}.svg`, svg);
          return [1, 2].map((zoom) => {
            const name = `${chart}${suffix}${zoom === 1 ? '' : '@2x'}.png`;
            return [name, picture(svg, zoom)] as const;
          });
        }),
      );
      for (const [name, png] of pictures) files.write(`charts/${name}`, png);
      write.charts({
        chart,
        title,
        alternative,
        notes: JSON.stringify(notes),
        width,
        height,
        drawing,
        png: pictures.get(`${chart}@2x.png`)!,
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
