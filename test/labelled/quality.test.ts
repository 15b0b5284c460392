import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layOut, readTokens } from './gold-tokens.ts';
import { readOptions } from './quality-options.ts';

const folder = mkdtempSync(join(tmpdir(), 'listening-post-quality-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const program = resolve('test/labelled/quality.ts');

/** Runs the command as npm does, in a folder that is not the package's. */
function quality(...words: string[]) {
  return spawnSync(process.execPath, ['--import', import.meta.resolve('tsx'), program, ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
}

const headings =
  '\tTweet ID\tCountry\tDate\tTweet\tDefinitely English\tAmbiguous\tDefinitely Not English\t' +
  'Code-Switched\tAmbiguous due to Named Entities\tAutomatically Generated Tweets';

function tweet(text: string, judgement: 'english' | 'other' | 'mixed'): string {
  const flags = {
    english: '1\t0\t0\t0\t0\t0',
    other: '0\t0\t1\t0\t0\t0',
    mixed: '0\t1\t0\t1\t0\t0',
  }[judgement];
  return `0\t1\tGB\t2020-01-01\t${text}\t${flags}`;
}

describe('the report on quality', () => {
  const labelled = join(folder, 'labelled');
  let report = '';

  beforeAll(() => {
    for (const kind of ['tokenising', 'language'])
      mkdirSync(join(labelled, kind), { recursive: true });
    const tokens = "I\tO\nwon't\tV\ngo\tV\n.\t,\n\nWell-meant\tA\nadvice\tN\n";
    writeFileSync(join(labelled, 'tokenising/invented.conll'), tokens);
    const tweets = [
      tweet('Ask the nurses what they need\\nand the porters too', 'english'),
      tweet('Pregunten a las enfermeras qué necesitan, por favor', 'other'),
      tweet('Ostrava Pardubice', 'other'),
      tweet('Por favor ask the nurses', 'mixed'),
    ];
    writeFileSync(join(labelled, 'language/invented.tsv'), [headings, ...tweets].join('\n'));
    const run = quality('--train', labelled, '--out', join(folder, 'report.md'));
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
    report = readFileSync(join(folder, 'report.md'), 'utf8');
  }, 60_000);

  it('counts spans that have both ends right', () => {
    // Of people's 5 words 4 are found; "Well", "meant" and no whole: 6 spans, 4 of them right.
    expect(report).toMatch(
      /\| Words, laid out as people write \| 5 \| 0\.667 [^|]+\| 0\.800 [^|]+\| 0\.727 /,
    );
    // The full stop is found, and the hyphen is a mark too many: 5 of 8, 5 of 6.
    expect(report).toMatch(
      /\| Words and marks, laid out as people write \| 6 \| 0\.625 [^|]+\| 0\.833 [^|]+\| 0\.714 /,
    );
    expect(report).toContain(
      'Cut otherwise as people write them: 1 word, of which 1 with a hyphen',
    );
  });

  it('says both errors of telling the language', () => {
    // One of two in another language is kept, as it may be two names.
    expect(report).toMatch(
      /\| All, with the weights as they are \| 3 \| 0\.667 [^|]+\| 0\.000 [^|]+\| 0\.500 /,
    );
  });

  it('says which sections had nothing to measure', () => {
    expect(report.match(/^## /gm)).toHaveLength(5);
    for (const kind of ['abuse/*.jsonl', 'promotional/*.csv']) {
      expect(report).toContain(`Skipped: there is no file ${kind}`);
    }
  });

  it('holds no word of the data, no path and no time', () => {
    for (const word of ['nurses', 'enfermeras', 'Ostrava', 'advice', folder]) {
      expect(report).not.toContain(word);
    }
    expect(report).not.toMatch(/\b20\d\d-\d\d|\bseconds\b/);
  });

  it('is the same to the last byte in a second run, and measures one folder, learned on another', () => {
    quality('--train', labelled, '--out', join(folder, 'again.md'));
    expect(readFileSync(join(folder, 'again.md'), 'utf8')).toBe(report);
    const run = quality('--train', labelled, '--test', labelled);
    expect(run.stdout).toContain('Written: reports/quality.md');
    expect(readFileSync(join(folder, 'reports/quality.md'), 'utf8')).toContain(
      '| All, weights fitted to the texts learned from | 0 | too few texts |',
    );
  }, 60_000);
});

describe('the command', () => {
  it('says in a word that there is nothing to measure, and leaves the report alone', () => {
    mkdirSync(join(folder, 'home/reports'), { recursive: true });
    writeFileSync(join(folder, 'home/reports/quality.md'), 'as it was');
    const run = spawnSync(process.execPath, ['--import', import.meta.resolve('tsx'), program], {
      cwd: join(folder, 'home'),
      encoding: 'utf8',
    });
    expect(run.stdout).toBe(
      'Skipped: there is no folder ../shared/data/labelled with labelled texts.\n',
    );
    expect(run.status).toBe(0);
    expect(readFileSync(join(folder, 'home/reports/quality.md'), 'utf8')).toBe('as it was');
  });

  it('ends with 2 and one sentence where an option is wrong', () => {
    const run = quality('--tran', folder);
    expect(run.stderr).toBe(
      'Found "--tran"; --train, --test, --out are allowed, each with a path (did you mean "--train"?).\n',
    );
    expect(run.status).toBe(2);
    expect(existsSync(join(folder, 'reports/none.md'))).toBe(false);
  });

  it.each([
    [['--train'], 'Found --train without a path; --train <path> is allowed.'],
    [['--train', '--test', '.'], 'Found --train without a path; --train <path> is allowed.'],
    [['--out', 'a', '--out', 'b'], 'Found --out twice; once is allowed.'],
    [['--test', '/no/such/folder'], '--test: found no folder "/no/such/folder".'],
    [['themes'], 'Found "themes"; --train, --test, --out are allowed, each with a path.'],
  ])('takes %j for a mistake', (words, message) => {
    expect(() => readOptions(words)).toThrow(message);
  });
});

describe('tokens laid out as a text', () => {
  const gold = readTokens(
    '"\t,\nGo\tV\n(\t,\nnow\tR\n)\t,\n!\t,\n"\t,\nhe\tO\nsaid\tV\n:)\tE\n',
  )[0]!;

  it('have no space before a mark that closes and none after one that opens', () => {
    expect(layOut(gold, 'as-written').text).toBe('"Go (now)!" he said :)');
    expect(layOut(gold, 'spaced').text).toBe('" Go ( now ) ! " he said :)');
  });

  it('stand at the places that are told', () => {
    const { text, spans } = layOut(gold, 'as-written');
    for (const { starts, ends, written } of spans) expect(text.slice(starts, ends)).toBe(written);
  });
});
