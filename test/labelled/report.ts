import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { grouped } from '../../pipeline/wording/numbers.ts';
import { readTokens } from './gold-tokens.ts';
import type { Folders, Section } from './section.ts';

const rows = (file: string) => file.split('\n').filter((line) => line.trim() !== '').length;

const csv = { bom: true, skip_empty_lines: true, relax_column_count: true, relax_quotes: true };

/** What a folder of labelled texts may hold, in which files, and how many texts are in one. */
const kinds: readonly {
  readonly files: string;
  readonly about: string;
  readonly texts: (file: string) => number;
}[] = [
  {
    files: 'tokenising/*.conll',
    about: 'cut into tokens',
    texts: (file) => readTokens(file).length,
  },
  { files: 'language/*.tsv', about: 'with their language', texts: (file) => rows(file) - 1 },
  { files: 'themes/*.jsonl', about: 'with their themes', texts: rows },
  { files: 'abuse/*.jsonl', about: 'abusive or not', texts: rows },
  {
    files: 'promotional/*.csv',
    about: 'promotional or not',
    texts: (file) => parse(file, csv).length - 1,
  },
];

/**
 * The report on quality as Markdown. It holds figures and words of ours only, never a text, a name
 * or an id of the data, and nothing that differs between two runs.
 */
export function reportOf(folders: Folders, sections: readonly Section[]): string {
  const parts = [
    '# How good the parts are',
    whatItIs,
    repeat(folders),
    howToRead,
    sizes(folders),
    ...sections.flatMap(({ title, paragraphs }) => [`## ${title}`, ...paragraphs]),
  ];
  return `${parts.join('\n\n')}\n`;
}

const whatItIs =
  'Each part of the pipeline that decides something about a text, measured against what people ' +
  'decided: cutting it into tokens, telling whether it is English, finding its themes, flagging ' +
  'abuse and promotion. The texts are real ones that people labelled for research. They are no part ' +
  'of this package, and nothing of them but figures is in this report.';

function repeat({ test }: Folders): string {
  const made =
    test === null
      ? 'This report was made with `npm run quality`; `npm run quality -- --train <folder> --test <folder>` learns on one folder of the same layout and measures on another.'
      : 'This report was made with `npm run quality -- --train <folder> --test <folder>`: what is learned was learned on one folder, and measured on another.';
  return `${made} With \`--out <file>\` the report is written elsewhere. The same texts give the same report to the last byte.`;
}

const howToRead =
  'Behind a figure stands its 95 per cent interval. **Tuned on** means that a person looked at ' +
  'these texts, or at the errors made on them, while lists, rules or weights were written: such ' +
  'figures are kinder than those on new texts. **Cross-validated** means that each text was judged ' +
  'by what was learned from others. Each section says which of its figures are which.';

function sizes({ train, test }: Folders): string {
  const folders = test === null ? [train] : [train, test];
  const headings = test === null ? ['Number'] : ['Learned on', 'Measured on'];
  return [
    `| Texts | ${headings.join(' | ')} |`,
    `| --- |${' ---: |'.repeat(folders.length)}`,
    ...kinds.map(({ files, about, texts }) => {
      const numbers = folders.map((folder) => sum(filesOf(folder, files).map(texts)));
      return `| ${about} (${files}) | ${numbers.map(grouped).join(' | ')} |`;
    }),
  ].join('\n');
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function filesOf(folder: string, pattern: string): string[] {
  const [kind, ending] = pattern.split('*') as [string, string];
  const place = join(folder, kind);
  if (!existsSync(place)) return [];
  const names = readdirSync(place).filter((name) => name.endsWith(ending));
  return names.map((name) => readFileSync(join(place, name), 'utf8'));
}
