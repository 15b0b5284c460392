import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Codebook } from '../../pipeline/analysis/codebook.ts';
import { promotionalDetector } from '../../pipeline/flags/promotional.ts';
import { ruleBooks } from '../../pipeline/flags/rule-book.ts';
import { textOfHtml } from '../../pipeline/sources/formats/html-text.ts';
import { entitiesOf } from '../../pipeline/text/entities.ts';
import { readable } from '../../pipeline/text/own-words.ts';
import { tokeniser } from '../../pipeline/text/tokenise.ts';
import type { Token } from '../../pipeline/text/word.ts';
import { matcher, numberRules } from '../../pipeline/themes/matcher.ts';
import { confusionOf, confusionTable } from './confusion-table.ts';
import type { Measuring } from './section.ts';

interface Labelled {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly labelled: boolean;
}

interface LabelledFile {
  readonly name: string;
  readonly rows: readonly Labelled[];
}

const title = 'Promotional';

/** The flag for promotion against comments that people labelled, and how its rules carry over. */
export const promotional: Measuring = async ({ train, test }) => {
  const tokenised = tokeniser();
  const tokensOf = (text: string) => tokenised(text, entitiesOf(text));
  const read = (folder: string) => readFolder(join(folder, 'promotional'), tokensOf);
  const known = read(train);
  const measured = test === null ? known : read(test);
  if (measured.length === 0) {
    return { title, paragraphs: ['Skipped: there is no file promotional/*.csv with comments.'] };
  }

  const book = ruleBooks().promotional;
  const flagged = (files: readonly LabelledFile[], rules: Codebook) => {
    const detect = promotionalDetector(rules, tokensOf);
    return files
      .flatMap(({ rows }) => rows)
      .map((row) => ({
        ...row,
        flagged: detect({ ...row, reply: 0, person: '', tagged: false }) !== null,
      }));
  };
  const carried = measured.flatMap((file) => {
    const others = test === null ? known.filter(({ name }) => name !== file.name) : known;
    return flagged([file], onlyUsed(book, others, tokensOf));
  });
  const rows = [
    ...measured.map((file, place) => ({
      of: `File ${place + 1}`,
      outcomes: flagged([file], book),
    })),
    { of: 'All files', outcomes: flagged(measured, book) },
    { of: 'All files, with the rules that were met elsewhere', outcomes: carried },
  ];
  return {
    title,
    paragraphs: [
      'Comments that people labelled as promotion or not, against the flag "promotional": rules alone, without training.',
      confusionTable(rows.map(({ of, outcomes }) => ({ of, confusion: confusionOf(outcomes) }))),
      `The last line says how rules carry over: each file is measured with only those rules that find something in ${test === null ? 'the other files' : 'the files of the training folder'}, as if the rule book had been written from them alone. An address by itself is no promotion here, as people pass on evidence; where comments hold only an address, that costs recall.`,
    ],
  };
};

function readFolder(folder: string, tokensOf: (text: string) => Token[]): LabelledFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .sort()
    .map((name) => ({ name, rows: readRows(join(folder, name), tokensOf) }));
}

function readRows(file: string, tokensOf: (text: string) => Token[]): Labelled[] {
  const rows = parse(readFileSync(file), {
    bom: true,
    columns: true,
    skip_empty_lines: true,
    relax_column_count: true,
    relax_quotes: true,
  }) as { readonly CONTENT: string; readonly CLASS: string }[];
  return rows.map((row) => {
    const text = readable(textOfHtml(row.CONTENT));
    return { text, tokens: tokensOf(text), labelled: row.CLASS.trim() === '1' };
  });
}

/** The rules that find something in these files. */
function onlyUsed(
  book: Codebook,
  files: readonly LabelledFile[],
  tokensOf: (text: string) => Token[],
): Codebook {
  const rules = numberRules(book);
  const find = matcher(rules, tokensOf);
  const matches = files.flatMap(({ rows }) => rows.flatMap(({ tokens }) => find(tokens).matches));
  const used = new Set(matches.map(({ rule }) => rule));
  const texts = new Map<string, Set<string>>();
  for (const { rule, theme, text } of rules) {
    if (!used.has(rule)) continue;
    texts.set(theme, (texts.get(theme) ?? new Set()).add(text));
  }
  return book.map((theme) => ({
    ...theme,
    rules: theme.rules.filter(({ text }) => texts.get(theme.id)?.has(text)),
  }));
}
