import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Coding, SampledReply } from '../../pipeline/coding/coding.ts';
import {
  codingsText,
  readCodings,
  readSample,
  sampleText,
} from '../../pipeline/coding/codings-file.ts';
import { textHash } from '../../pipeline/coding/text-hash.ts';
import { temporaryHome } from '../temporary-home.ts';

const hash = textHash('More buses');
const codings: Coding[] = [
  {
    postId: '1250357135428521984',
    textHash: hash,
    subject: 'transport',
    coder: 'B',
    decision: false,
  },
  {
    postId: '1250357135428521984',
    textHash: hash,
    subject: 'flag:abuse',
    coder: 'A',
    decision: true,
  },
  {
    postId: 'at://did:plc:x/app.bsky.feed.post/3k',
    textHash: hash,
    subject: 'transport',
    coder: 'anna',
    decision: true,
  },
];
const sample: SampledReply[] = [
  {
    postId: '1250357135428521984',
    textHash: hash,
    stratum: 'rare theme: =x, "y"',
    population: 7,
    codebook: 'ab',
    draw: 1,
  },
];

function read(content: string | Buffer) {
  const file = join(temporaryHome(), 'codings.csv');
  writeFileSync(file, content);
  return readCodings(file, 'codings.csv');
}

const line = (cells: readonly string[]) => [...cells].join(',');
const heads = 'post_id,text_hash,subject,coder,decision';
const good = line(['1250357135428521984', hash, 'transport', 'A', 'yes']);

describe('codings.csv', () => {
  it('comes back as it was written, in one order, every digit of an id kept', () => {
    const text = codingsText(codings);
    expect(text).toBe(codingsText([...codings].reverse()));
    expect(new Set(read(text))).toEqual(new Set(codings));
  });

  it('is read as Excel saves it: a mark, semicolons, quotes, line ends of Windows', () => {
    const rows = codingsText(codings).replaceAll(',', ';').replaceAll(';yes', ';"YES "');
    expect(new Set(read(rows))).toEqual(new Set(codings));
    expect(read(Buffer.from(`\uFEFF${codingsText(codings)}`, 'utf16le'))).toHaveLength(3);
  });

  it('may have its columns in another order, others beside them, and empty rows', () => {
    const rows = `remark,decision,coder,subject,text_hash,post_id\n,,,,,\nhm,x,A,transport,${hash},7\n`;
    expect(read(rows)).toEqual([
      { postId: '7', textHash: hash, subject: 'transport', coder: 'A', decision: true },
    ]);
  });

  it('names file, line, what was found and what is allowed', () => {
    const complaints: [string, RegExp][] = [
      [good.replace('yes', 'perhaps'), /^codings.csv:3: decision: found "perhaps"; yes or no/],
      [
        good.replace('1250357135428521984', '1.25036E+18'),
        /^codings.csv:3: post_id: found "1.25036E\+18", an id that a spreadsheet has rounded/,
      ],
      [
        good.replace(hash, '7.1E+15'),
        /^codings.csv:3: text_hash: found "7.1E\+15"; 16 hexadecimal/,
      ],
      [
        good.replace('transport', 'flag:abus'),
        /^codings.csv:3: subject: found "flag:abus"; of flags, flag:abuse/,
      ],
      [good.replace('transport', 'Transport!'), /^codings.csv:3: subject: found "Transport!"/],
      [good.replace(',A,', ',A B,'), /^codings.csv:3: coder: found "A B"/],
      [good.replace('yes', 'no'), /^codings.csv:3: found no, where codings.csv:2 has the opposite/],
    ];
    for (const [row, message] of complaints) {
      expect(() => read(`${heads}\n${good}\n${row}\n`), row).toThrow(message);
    }
    expect(() => read('post_id,text_hash,subject,codr,decision\n')).toThrow(
      /^codings.csv:1: found no column coder, but "codr"; the columns/,
    );
  });

  it('counts lines where a quoted cell has several', () => {
    expect(() => read(`remark,${heads}\n"a\nb",${good}\nx,${good.replace('yes', '?!')}\n`)).toThrow(
      /^codings.csv:4: decision/,
    );
  });

  it('is empty where there is no file', () => {
    expect(readCodings('/nowhere/codings.csv', 'x')).toEqual([]);
  });
});

describe('sample.csv', () => {
  const readBack = (text: string) => {
    const file = join(temporaryHome(), 'sample.csv');
    writeFileSync(file, text);
    return readSample(file, 'sample.csv');
  };

  it('comes back as it was written', () => {
    expect(readBack(sampleText(sample))).toEqual(sample);
  });

  it('may lack the number of the draw, as there was one', () => {
    const rows = `post_id,text_hash,stratum,population,codebook\n7,${hash},tagged,3,ab\n`;
    expect(readBack(rows)).toMatchObject([{ draw: 1 }]);
  });

  it('refuses a stratum that is smaller than what was drawn of it', () => {
    const row = `,${hash},tagged,1,ab,1\n`;
    expect(() =>
      readBack(`post_id,text_hash,stratum,population,codebook,draw\n7${row}8${row}`),
    ).toThrow(/^sample.csv: of the stratum "tagged", draw 1, found 2 replies/);
  });
});

describe('the hash of a text', () => {
  it('is the same whatever the space and the form of its letters, and no other text has it', () => {
    expect(textHash('caf\u00e9  au\nlait ')).toBe(textHash('cafe\u0301 au lait'));
    expect(textHash('More bus')).not.toBe(hash);
  });

  it('is that which sha256sum gives', () => {
    expect(textHash('abc')).toBe('ba7816bf8f01cfea');
  });
});
