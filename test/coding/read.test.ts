import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readAnalysis } from '../../pipeline/analysis/analysis.ts';
import { codingReadCommand } from '../../pipeline/command-line/coding-read-command.ts';
import { codingSheetCommand } from '../../pipeline/command-line/coding-sheet-command.ts';
import { InputError } from '../../pipeline/input-error.ts';
import { temporaryHome } from '../temporary-home.ts';
import { codedHome, fill, idOf, listener, sheetFile } from './coded-home.ts';

let home: string;
beforeEach(async () => {
  home = await codedHome();
  await codingSheetCommand(home, 'small', {}, listener().terminal);
});

/** What reading would take, without running anything. */
async function tried(...files: string[]): Promise<string[]> {
  const { terminal, lines } = listener();
  await codingReadCommand(home, 'small', files, { dryRun: true }, terminal);
  return lines;
}

/** What reading says of files that it refuses, the error last. */
async function refused(...files: string[]): Promise<string[]> {
  const { terminal, lines } = listener();
  try {
    await codingReadCommand(home, 'small', files, {}, terminal);
  } catch (cause) {
    expect(cause).toBeInstanceOf(InputError);
    return [...lines, (cause as InputError).message];
  }
  throw new Error('something was taken');
}

const sheetOf = (coder: string) => sheetFile(home, `small-coder-${coder}`);

describe('a coding sheet that is read back', () => {
  it('is known by its rows, wherever they stand, and by what it is, whatever it is called', async () => {
    const file = await fill(sheetOf('A'), ({ cell }, worksheet) => {
      cell(3, 'transport').value = ' Yes ';
      cell(3, 'done').value = true;
      cell(6, 'listening').value = { richText: [{ text: 'y' }, { text: 'es' }] };
      cell(7, 'transport').value = { formula: 'IF(1,"no","yes")', result: 'no' };
      cell(8, 'listening').value = { text: 'n', hyperlink: 'https://a.example/' };
      worksheet.name = 'Meine Tabelle';
      const rows = [4, 5, 6, 7, 8, 9].map((line) => worksheet.getRow(line).values);
      rows.reverse().forEach((values, place) => {
        worksheet.getRow(4 + place).values = values;
      });
      worksheet.spliceRows(2, 1);
    });
    const [line, ...problems] = await tried(file);
    // Done: three themes and four limits.
    expect(line).toBe(
      'small-coder-A.xlsx (A): 4 rows read; decisions: 10 new, 0 changed, 0 unchanged.',
    );
    expect(problems).toEqual(['Nothing was written.']);
    expect(existsSync(readAnalysis(home, 'small').places.codings)).toBe(false);
  });

  it('names each thing that is wrong by file, sheet and row, and takes all the rest', async () => {
    const file = await fill(sheetOf('A'), ({ cell, rows, names }, worksheet) => {
      for (const reply of rows.keys()) cell(reply, 'transport').value = 'yes';
      cell(1, 'listening').value = 'perhaps';
      cell(2, 'text').value = 'The night bus always came';
      cell(3, 'key').value = String(cell(3, 'key').value).replace(idOf(3), '999');
      cell(4, 'key').value = 'gone';
      cell(5, 'done').value = 'nearly';
      cell(6, 'timetable').value = 'x';
      cell(6, 'transport').value = 'no';
      const copy = worksheet.addRow([]);
      copy.values = rows.get(7)!.values;
      copy.getCell(names.indexOf('transport')).value = 'no';
    });
    const lines = await tried(file);
    expect(lines[0]).toBe(
      'small-coder-A.xlsx (A): 10 rows read; decisions: 7 new, 0 changed, 0 unchanged.',
    );
    const complaints = lines.slice(1, -1).map((line) => line.trim());
    for (const complaint of complaints) {
      expect(complaint).toMatch(/^small-coder-A.xlsx, sheet "Coding", row \d+: /);
    }
    const clauses = complaints.map((line) => line.replace(/^.*?row \d+: /, '')).sort();
    expect(clauses).toEqual([
      '"nearly" under "Done" is no answer, so what is blank is not taken for no; write yes.',
      '"perhaps" for "Listening" is no answer; yes, no or unsure is.',
      'it was changed outside the columns meant for it, or saved as a CSV that lost letters (choose CSV UTF-8); nothing in it is taken.',
      'its key, a hidden cell, is gone or changed; nothing in it is taken.',
      expect.stringMatching(
        /^its reply stands in row \d+ too, with another answer for "Transport"/,
      ),
      'no reply of this thread has its id; nothing in it is taken.',
      'yes for "The green timetable", but no for "Transport", which it lies within; that is not taken.',
    ]);
  });

  it('says when the words have changed since, and when a theme is gone or new', async () => {
    const file = await fill(sheetOf('A'), ({ cell }) => {
      cell(1, 'transport').value = 'yes';
      cell(2, 'transport').value = 'yes';
    });
    const data = join(home, 'data/replies.jsonl');
    writeFileSync(data, readFileSync(data, 'utf8').replace('More buses please', 'Fewer buses'));
    const book = join(home, 'analyses/small/themes.yaml');
    const themes = readFileSync(book, 'utf8').replace('  listening:', '  hearing:');
    writeFileSync(book, themes);
    const { runQuietly } = await import('../temporary-home.ts');
    await runQuietly(home, 'small', { to: 'tag' });
    expect((await tried(file)).slice(0, -1)).toEqual([
      'small-coder-A.xlsx (A): 1 row read; decisions: 1 new, 0 changed, 0 unchanged.',
      '  small-coder-A.xlsx, sheet "Coding": the codebook has no theme "listening" now; what its column says is not taken.',
      '  small-coder-A.xlsx, sheet "Coding": there is no column for the theme "Listening"; A decides nothing on it here.',
      expect.stringMatching(
        /row \d+: the words of its reply have changed since the sheet was made/,
      ),
    ]);
  });

  it('is refused where it belongs to another analysis, or is no coding sheet', async () => {
    const other = await fill(sheetOf('A'), (_, worksheet) => {
      worksheet.getCell('A1').value = 'coding of large by A';
    });
    const folder = temporaryHome({ 'list.csv': 'a,b\n1,2\n', 'text.xlsx': 'PK no zip' });
    expect(await refused(other, join(folder, 'list.csv'))).toEqual([
      'small-coder-A.xlsx: found a sheet of the analysis large, not of small; nothing is taken from it.',
      'list.csv: found no coding sheet; its first row, which is hidden, must still name its columns; nothing is taken from it.',
      'Nothing could be taken from any of these files, so nothing was run.',
    ]);
    await expect(tried(join(folder, 'text.xlsx'))).rejects.toThrow(/^text.xlsx: .*XLSX file/);
    await expect(tried(join(folder, 'none.xlsx'))).rejects.toThrow(/^There is no file/);
  });

  it('takes no harm from a million columns, nor from formulas in notes', async () => {
    const lines = [
      `coding of small by A,text,transport,done,note,key${','.repeat(1_000_000)}`,
      '1,x,yes,yes,"=HYPERLINK(""https://evil.example"",A1)",key 0000000000000000 000000000000 - 1',
    ];
    const folder = temporaryHome({ 'wide.csv': lines.join('\n') });
    const said = await refused(join(folder, 'wide.csv'));
    expect(said[0]).toBe('wide.csv (A): no rows read; decisions: 0 new, 0 changed, 0 unchanged.');
    expect(said.at(-2)).toContain('row 2: no reply of this thread has its id');
  });
});

describe('several coders', () => {
  it('are compared reply by reply, and settle their conflicts on a sheet of their own', async () => {
    const answers: Record<string, Record<number, string>> = {
      A: { 1: 'yes', 6: 'yes', 7: 'yes', 8: 'no' },
      B: { 1: 'yes', 6: 'no', 7: 'no', 8: 'no' },
    };
    const files: string[] = [];
    for (const [coder, said] of Object.entries(answers)) {
      files.push(
        await fill(sheetOf(coder), ({ cell }) => {
          for (const [reply, answer] of Object.entries(said)) {
            cell(Number(reply), 'transport').value = answer;
          }
          if (coder === 'B') cell(7, 'note').value = '=is a tram transport?';
        }),
      );
    }
    const { terminal, lines } = listener();
    await codingReadCommand(home, 'small', files, {}, terminal);
    expect(lines.slice(0, 6)).toEqual([
      'small-coder-A.xlsx (A): 4 rows read; decisions: 4 new, 0 changed, 0 unchanged.',
      'small-coder-B.xlsx (B): 4 rows read; decisions: 4 new, 0 changed, 0 unchanged.',
      '2 conflicts between coders:',
      '  reply 6, Transport: A yes, B no',
      '  reply 7, Transport: A yes, B no',
      expect.stringMatching(/^Settle them in .*conflicts.xlsx/),
    ]);
    expect(lines.join('\n')).toContain('How well the tags agree with people');
    const { places } = readAnalysis(home, 'small');
    const csv = readFileSync(places.codings, 'utf8');
    expect(csv).toMatch(/^\uFEFFpost_id,text_hash,subject,coder,decision\r\n/);
    expect(csv).toContain(`${idOf(7)},`);

    const conflicts = await fill(sheetFile(home, 'conflicts'), ({ cell, rows }) => {
      expect([...rows.keys()]).toEqual([6, 7]);
      expect(cell(7, 'words').text).toBe(
        'Reply 7\nTransport: A yes, B no\nB noted: =is a tram transport?',
      );
      expect(cell(7, 'transport').protection?.locked).toBe(false);
      expect(cell(7, 'listening').protection?.locked).not.toBe(false);
      cell(7, 'transport').value = 'yes';
      cell(6, 'listening').value = 'yes';
      cell(6, 'transport').value = 'no';
    });
    const again = listener();
    await codingReadCommand(home, 'small', [conflicts], {}, again.terminal);
    expect(again.lines.slice(0, 2)).toEqual([
      'conflicts.xlsx (agreed): 2 rows read; decisions: 2 new, 0 changed, 0 unchanged.',
      expect.stringContaining('"Listening" was not open to be answered; that is not taken.'),
    ]);
    expect(existsSync(sheetFile(home, 'conflicts'))).toBe(false);
    expect(again.lines.join('\n')).not.toContain('conflict between');

    const once = readFileSync(places.codings);
    const repeated = listener();
    await codingReadCommand(home, 'small', files, {}, repeated.terminal);
    expect(repeated.lines.slice(0, 2)).toEqual([
      'small-coder-A.xlsx (A): 4 rows read; decisions: 0 new, 0 changed, 4 unchanged.',
      'small-coder-B.xlsx (B): 4 rows read; decisions: 0 new, 0 changed, 4 unchanged.',
    ]);
    expect(readFileSync(places.codings)).toEqual(once);
  });

  it('may change their minds, which is said', async () => {
    const first = await fill(
      sheetOf('A'),
      ({ cell }) => {
        cell(1, 'transport').value = 'yes';
        cell(2, 'transport').value = 'yes';
      },
      join(home, 'first.xlsx'),
    );
    const later = await fill(
      sheetOf('A'),
      ({ cell }) => {
        cell(1, 'transport').value = 'no';
        cell(2, 'transport').value = '?';
      },
      join(home, 'later.xlsx'),
    );
    expect(await tried(first, later)).toEqual([
      'first.xlsx (A): 2 rows read; decisions: 2 new, 0 changed, 0 unchanged.',
      'later.xlsx (A): 2 rows read; decisions: 0 new, 2 changed, 0 unchanged.',
      '  reply 1, Transport: A now says no, and said yes before.',
      '  reply 2, Transport: A takes back the answer.',
      'Nothing was written.',
    ]);
  });
});
