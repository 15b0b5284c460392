import { createWriteStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline as streamed } from 'node:stream/promises';
import { snippetFiles } from './embed/snippet-files.ts';
import { evidenceReads } from './evidence/reply-evidence.ts';
import { pseudonymKeyDigest } from './people/pseudonym.ts';
import { type CsvCell, csvLines } from './reports/csv.ts';
import { dataFiles } from './reports/data-files.ts';
import { findingsReport } from './reports/findings-json.ts';
import { readPublication } from './reports/publication.ts';
import { findingReads } from './reports/read-findings.ts';
import { summaryMarkdown } from './reports/summary/summary-markdown.ts';
import { derived } from './stage.ts';
import { counted } from './wording/numbers.ts';

/** Writes the findings down for people and for programs; every number is one of the findings'. */
export const publish = derived({
  name: 'publish',
  about: 'write the workbook, the data files and the summary of the findings',
  reads: [
    'pages',
    'posts',
    'authors',
    'unreadable',
    'thread',
    'replies',
    'set_aside',
    ...evidenceReads,
    'learners',
    'weights',
    ...findingReads,
    'charts',
  ],
  writes: [],
  settings: ({ settings, codebook, places }) => [
    settings,
    codebook,
    pseudonymKeyDigest(places.pseudonymKey),
  ],
  async run({ analysis, read, files, progress, say }) {
    const { detailsSheets } = await import('./workbook/details-sheets.ts');
    const { mainSheets } = await import('./workbook/main-sheets.ts');
    const { pageOf } = await import('./page/write-page.ts');
    const { writeWorkbook } = await import('./workbook/write-workbook.ts');
    const publication = readPublication(analysis, read);
    const replies = read.count('replies');
    const { words, links } = publication.findings;
    progress.expect(replies + words.length + links.length);

    const step = () => progress.step();
    const file = (name: string) => files.path(`${analysis.name}${name}.xlsx`);
    const details = await writeWorkbook(publication, file('-details'), detailsSheets, { step });
    const main = await writeWorkbook(publication, file(''), mainSheets, { step, before: details });
    const outcomes = [...details, ...main];
    for (const { name, columns, rows } of dataFiles) {
      const header = columns.map((column) => column.name);
      const lines = Readable.from(
        analysis.settings.invented
          ? csvLines([...header, 'invented'], withInvented(rows(publication.findings)))
          : csvLines(header, rows(publication.findings)),
      );
      await streamed(lines, createWriteStream(files.path(`data/${name}.csv`)));
    }
    files.write('findings.json', `${JSON.stringify(findingsReport(publication), null, 2)}\n`);
    files.write('summary.md', summaryMarkdown(publication));
    files.write('index.html', await pageOf(publication));
    for (const [name, content] of snippetFiles(publication)) files.write(`embed/${name}`, content);

    // Workbooks for coders lie beside the reports, whoever made them in which profile.
    if (
      analysis.settings.profile === 'publish' &&
      existsSync(join(analysis.places.reports, 'coding'))
    ) {
      say(
        'The folder coding/ among the reports holds the texts of replies, for coders: do not publish it.',
      );
    }
    const cut = outcomes.reduce((sum, outcome) => sum + outcome.cutCells, 0);
    if (cut > 0) {
      const texts = counted(cut, 'text is', 'texts are');
      say(`${texts} longer than a cell of Excel can hold; each says where it was cut.`);
    }
  },
});

/** A CSV has no place for a notice: each row says that its replies are invented. */
function* withInvented(rows: Iterable<readonly CsvCell[]>): Generator<readonly CsvCell[]> {
  for (const row of rows) yield [...row, 'yes'];
}
