import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../pipeline/input-error.ts';
import { readPage, readPages, temporary, temporaryFolder } from './read-pages.ts';

async function refusal(name: string, content: string | Uint8Array): Promise<string> {
  const error = await readPages([temporary(name, content)]).catch((cause) => cause);
  expect(error).toBeInstanceOf(InputError);
  return (error as InputError).message;
}

describe('a file that holds no posts is refused', () => {
  it.each([
    ['a.pdf', '%PDF-1.7\n', 'a PDF'],
    ['a.png', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'a picture (PNG)'],
    ['a.csv', '', 'an empty file'],
    ['a.json', '  \n \n', 'a file that is no text'],
    ['a.bin', Buffer.alloc(3000, 7), 'a file that is no text'],
    ['a.html', '<!DOCTYPE html><p>Ask', 'a web page or XML'],
    ['a.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'an old Office file such as .xls'],
    ['a.xlsx.gz', gzipSync('PK\x03\x04'), 'an XLSX file packed with gzip'],
  ])('%s', async (name, content, found) => {
    const message = await refusal(name, content);
    expect(message).toMatch(`${name}: found ${found}`);
    expect(message).toMatch('any CSV, TSV, XLSX, JSON or JSON lines file');
  });

  it('JSON that is cut off, a list without posts, and an object without a text', async () => {
    expect(await refusal('cut.json', '[{"id":"1","text":"a"},')).toMatch(
      /^cut\.json: this is not JSON as expected: .* is the file whole\?$/,
    );
    expect(await refusal('none.json', '[]')).toMatch('none.json: found no posts in it');
    expect(await refusal('tree.json', '{"1":{"2":[]}}')).toMatch('found the columns "1.2"');
  });

  it('a gzip file that is cut off', async () => {
    const whole = gzipSync('id,text\n1,a\n'.repeat(1000));
    expect(await refusal('cut.csv.gz', whole.subarray(0, 40))).toMatch(
      'cut.csv.gz: this gzip file is cut off or broken',
    );
  });

  it('a path where nothing is, before anything else is read', async () => {
    const there = temporary('there.csv', 'id,text\n1,a\n');
    await expect(readPages([there, '/nowhere/replies.csv'])).rejects.toThrow(
      'replies.csv: there is no such file or folder.',
    );
  });
});

describe('a folder', () => {
  it('is read in the order of names, through all its folders, leaving out what is no data', async () => {
    const path = temporaryFolder();
    mkdirSync(join(path, 'b'));
    writeFileSync(join(path, 'c.csv'), 'id,text\n3,c\n');
    writeFileSync(join(path, 'b', 'z.csv'), 'id,text\n2,b\n');
    writeFileSync(join(path, 'a.jsonl'), '{"id":"1","text":"a"}\n{"id":"4","text":"d"}\n');
    for (const name of ['README.md', 'LICENSE.txt', '.hidden.csv', '~$c.xlsx', 'photo.jpg']) {
      writeFileSync(join(path, name), 'nothing to read');
    }
    const pages = await readPages([path]);
    expect(pages.map((page) => page.address)).toEqual(['a.jsonl', 'z.csv', 'c.csv']);
  });

  it('without any data is refused', async () => {
    const path = temporaryFolder();
    writeFileSync(join(path, 'README.md'), 'nothing');
    await expect(readPage(path)).rejects.toThrow(/found no data files in this folder/);
  });
});
