import { existsSync } from 'node:fs';
import { flags } from '../flags/flags.ts';
import { InputError } from '../input-error.ts';
import { csvLines } from '../reports/csv.ts';
import { readAnswer } from './answers.ts';
import { type Coding, coderPattern, type SampledReply } from './coding.ts';
import { csvRows } from './reading/csv-rows.ts';
import { namedCells, postIdOf, textHashOf } from './reading/named-cells.ts';

const codingColumns = ['post_id', 'text_hash', 'subject', 'coder', 'decision'] as const;

const sampleColumns = [
  'post_id',
  'text_hash',
  'stratum',
  'population',
  'codebook',
  'draw',
] as const;

/**
 * People's decisions, in the order of the file; none where there is no file. The file may have been
 * edited in a spreadsheet.
 * @throws InputError naming file and line for whatever is wrong in it
 */
export function readCodings(file: string, shown: string): readonly Coding[] {
  if (!existsSync(file)) return [];
  const seen = new Map<string, { readonly coding: Coding; readonly where: string }>();
  for (const { cells, where } of namedCells(csvRows(file, shown), shown, codingColumns)) {
    const coding: Coding = {
      postId: postIdOf(cells.post_id, where),
      textHash: textHashOf(cells.text_hash, where),
      subject: subjectOf(cells.subject, where),
      coder: coderOf(cells.coder, where),
      decision: decisionOf(cells.decision, where),
    };
    const key = codingKey(coding);
    const before = seen.get(key);
    if (before !== undefined && before.coding.decision !== coding.decision) {
      throw new InputError(
        `${where}: found ${cells.decision}, where ${before.where} has the opposite from the same coder; one of the two lines is allowed.`,
      );
    }
    if (before === undefined) seen.set(key, { coding, where });
  }
  return [...seen.values()].map(({ coding }) => coding);
}

/**
 * The replies that were drawn to be coded, draw by draw; none where there is no file.
 * @throws InputError naming file and line for whatever is wrong in it
 */
export function readSample(file: string, shown: string): readonly SampledReply[] {
  if (!existsSync(file)) return [];
  const rows = namedCells(csvRows(file, shown), shown, sampleColumns, ['draw']);
  const sample = rows.map(({ cells, where }) => {
    if (cells.stratum === '') {
      throw new InputError(`${where}: stratum: nothing is given; a name is needed.`);
    }
    return {
      postId: postIdOf(cells.post_id, where),
      textHash: textHashOf(cells.text_hash, where),
      stratum: cells.stratum,
      population: countOf(cells.population, 'population', where),
      codebook: cells.codebook,
      draw: cells.draw === '' ? 1 : countOf(cells.draw, 'draw', where),
    };
  });
  checkPopulations(sample, shown);
  return sample;
}

/** Of a stratum no more can be drawn than it has. */
function checkPopulations(sample: readonly SampledReply[], shown: string): void {
  const strata = new Map<string, { population: number; replies: Set<string> }>();
  for (const { draw, stratum, population, postId } of sample) {
    const key = `${draw} ${stratum}`;
    const there = strata.get(key) ?? { population, replies: new Set<string>() };
    strata.set(key, there);
    there.replies.add(postId);
    if (there.population !== population || there.replies.size > population) {
      throw new InputError(
        `${shown}: of the stratum ${JSON.stringify(stratum)}, draw ${draw}, found ${there.replies.size} replies and populations of ${there.population} and ${population}; all its lines have one population, which is not smaller.`,
      );
    }
  }
}

/** What tells one decision from another: the reply with its words, the subject and the coder. */
export function codingKey({ postId, textHash, subject, coder }: Omit<Coding, 'decision'>): string {
  return JSON.stringify([postId, textHash, subject, coder]);
}

/** The lines of `codings.csv`, sorted, so that the same decisions give the same bytes. */
export function codingsText(codings: readonly Coding[]): string {
  const rows = [...codings]
    .sort((one, other) => (codingKey(one) < codingKey(other) ? -1 : 1))
    .map((row) => [row.postId, row.textHash, row.subject, row.coder, row.decision ? 'yes' : 'no']);
  return [...csvLines(codingColumns, rows)].join('');
}

/** The lines of `sample.csv`, in the order in which the replies were drawn. */
export function sampleText(sample: readonly SampledReply[]): string {
  const rows = sample.map((row) => [
    row.postId,
    row.textHash,
    row.stratum,
    row.population,
    row.codebook,
    row.draw,
  ]);
  return [...csvLines(sampleColumns, rows)].join('');
}

function subjectOf(cell: string, where: string): string {
  const [, flag] = /^flag:(.*)$/.exec(cell) ?? [];
  if (flag !== undefined && !(flag in flags)) {
    throw new InputError(
      `${where}: subject: found ${JSON.stringify(cell)}; of flags, ${Object.keys(flags)
        .map((name) => `flag:${name}`)
        .join(', ')} are allowed.`,
    );
  }
  if (flag !== undefined || /^[a-z0-9][a-z0-9-]*$/.test(cell)) return cell;
  throw new InputError(
    `${where}: subject: found ${JSON.stringify(cell)}; a theme's identifier, or a flag like flag:abuse, is allowed.`,
  );
}

function coderOf(cell: string, where: string): string {
  if (coderPattern.test(cell)) return cell;
  throw new InputError(
    `${where}: coder: found ${JSON.stringify(cell)}; a letter, or a name of letters, digits and hyphens, is allowed.`,
  );
}

function decisionOf(cell: string, where: string): boolean {
  const answer = readAnswer(cell);
  if (answer === 'yes' || answer === 'no') return answer === 'yes';
  throw new InputError(`${where}: decision: found ${JSON.stringify(cell)}; yes or no is allowed.`);
}

function countOf(cell: string, column: string, where: string): number {
  const number = Number(cell);
  if (/^\d+$/.test(cell) && Number.isSafeInteger(number) && number > 0) return number;
  throw new InputError(
    `${where}: ${column}: found ${JSON.stringify(cell)}; a whole number from 1 is allowed.`,
  );
}
