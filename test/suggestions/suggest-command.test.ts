import { readFileSync } from 'node:fs';
import excel from 'exceljs';
import { describe, expect, it } from 'vitest';
import { codingReadCommand } from '../../pipeline/command-line/coding-read-command.ts';
import { suggestCommand } from '../../pipeline/command-line/suggest-command.ts';
import { listener } from '../coding/coded-home.ts';
import { suggested } from './coded-thread.ts';
import { codebook, codedReplies } from './invented.ts';

const publish =
  'title: A small thread\nquestion: What should change?\nfile: data/replies.jsonl\nprofile: publish\n';

async function workbook(settings?: string) {
  const { home, file } = await suggested(codedReplies, codebook, settings);
  const answer = async (said: string, row = 4) => {
    const book = new excel.Workbook();
    await book.xlsx.readFile(file);
    book.getWorksheet('Proposals')!.getCell(row, 1).value = said;
    await book.xlsx.writeFile(file);
  };
  const suggest = async () => {
    const { terminal, lines } = listener();
    await suggestCommand(home, 'small', terminal);
    return lines;
  };
  return { home, file, answer, suggest };
}

describe('codebook suggest', () => {
  it('writes over no answers that were not read, and says which codebook took those that were', async () => {
    const { home, file, answer, suggest } = await workbook();
    expect((await suggest()).join('\n')).not.toContain('not for publishing');
    await answer('yes');
    const answered = readFileSync(file);
    await expect(suggest()).rejects.toThrow(
      'small-proposals.xlsx holds answers that were not read; read it with coding read, or move it away.',
    );
    expect(readFileSync(file)).toEqual(answered);

    const { terminal, lines } = listener();
    await codingReadCommand(home, 'small', [file], {}, terminal);
    expect(lines[0]).toBe('small-proposals.xlsx: 1 rule taken into analyses/small/themes.yaml.');
    await suggest();
    expect(readFileSync(file)).not.toEqual(answered);
  });

  it('keeps a no, too, while nothing was taken', async () => {
    const { answer, suggest } = await workbook();
    await answer('no');
    await expect(suggest()).rejects.toThrow('holds answers that were not read');
  });

  it('says in the publish profile that the workbook is not for publishing', async () => {
    const { suggest } = await workbook(publish);
    expect((await suggest()).at(-1)).toContain('it is not for publishing');
  });

  it('takes no proposals of another analysis, and then runs nothing', async () => {
    const { home, file } = await workbook();
    const book = new excel.Workbook();
    await book.xlsx.readFile(file);
    book.getWorksheet('_listening-post')!.getCell('B2').value = 'large';
    await book.xlsx.writeFile(file);
    const { terminal, lines } = listener();
    const reading = codingReadCommand(home, 'small', [file], {}, terminal);
    await expect(reading).rejects.toThrow('Nothing could be taken from this file');
    expect(lines).toEqual([expect.stringContaining('are for the analysis "large"')]);
  });
});
