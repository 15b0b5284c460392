import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { readCodebook } from '../../pipeline/analysis/codebook.ts';
import { packageFolder } from '../../pipeline/analysis/home.ts';
import { codebookTemplate } from '../../pipeline/analysis/template.ts';
import { readRefiCodebook } from '../../pipeline/codebook/refi-qda/read-codebook.ts';
import { refiCodebook } from '../../pipeline/codebook/refi-qda/write-codebook.ts';
import { newCommand } from '../../pipeline/command-line/new-command.ts';
import { exportCommand, importCommand } from '../../pipeline/command-line/refi-qda-commands.ts';
import { printed } from '../evidence/asked.ts';
import { smallHome, temporaryHome } from '../temporary-home.ts';

const schema = readFileSync(join(import.meta.dirname, 'refi-qda.xsd'), 'utf8');

async function faultsOf(contents: string): Promise<string[]> {
  const { errors } = await validateXML({ xml: { fileName: 'book.qdc', contents }, schema });
  return errors.map(({ message }) => message);
}

const full = `themes:
  listening:
    name: "Listening & <hearing> \\"people\\""
    about: "People should be heard.\\n\\nIn two paragraphs:\\n- with a list\\n--- listening-post --- is no mark here"
    link: https://example.org/?a=1&b=2
    negation: exclude
    misspellings: true
    method: both
    rules: [listen, "people's voices", '"WHO"', '#ListenUp', '@SomeCampaign', example.org/buses, cycl*, '2030', listen ~5 people, 'yes', '🌱']
    not: [listening to music, '"No"']
    themes:
      book:
        name: Listening
        about: A book.
        counts: references
        kind: book
        rules: ['null', '- dash', 'key: value']
        themes:
          chapter:
            name: Listening
            about: A chapter.
  empty:
    name: Ohne Regeln, mit Ümlaut
    about: Nothing yet.
    method: learned
`;

/** Writes a codebook, reads it back through a .qdc, and gives both. */
async function thereAndBack(yaml: string) {
  const home = temporaryHome({ 'themes.yaml': yaml });
  const before = readCodebook(join(home, 'themes.yaml'), 'themes.yaml');
  const xml = refiCodebook(before);
  writeFileSync(join(home, 'book.qdc'), xml);
  const to = join(home, 'again.yaml');
  await printed((terminal) => importCommand(home, 'x', join(home, 'book.qdc'), { to }, terminal));
  return { before, xml, after: readCodebook(to, 'again.yaml') };
}

describe('a codebook that is exported', () => {
  it('has the structure that REFI-QDA publishes', async () => {
    const worked = readFileSync(
      join(packageFolder, 'analyses/uk-renewal-2020/themes.yaml'),
      'utf8',
    );
    for (const yaml of [full, codebookTemplate(), worked]) {
      expect(await faultsOf((await thereAndBack(yaml)).xml)).toEqual([]);
    }
  });

  it('comes back with every rule, setting and text as it was', async () => {
    const worked = readFileSync(
      join(packageFolder, 'analyses/uk-renewal-2020/themes.yaml'),
      'utf8',
    );
    for (const yaml of [full, codebookTemplate(), worked]) {
      const { before, after } = await thereAndBack(yaml);
      expect(after).toEqual(before);
    }
  });

  it('gives a theme the same guid in every analysis, and each its own', async () => {
    const [one, other] = [(await thereAndBack(full)).xml, (await thereAndBack(full)).xml];
    expect(one).toBe(other);
    const guids = [...one.matchAll(/guid="(.*?)"/g)].map(([, guid]) => guid!);
    expect(new Set(guids).size).toBe(4);
    for (const guid of guids) expect(guid).toMatch(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab]/);
  });

  it('is written beside the person, and over no file of another program', async () => {
    const home = smallHome([]);
    const file = join(home, 'book.qdc');
    const lines = await printed((terminal) => exportCommand(home, 'small', file, terminal));
    expect(lines[0]).toContain('Wrote 3 themes to ');
    await printed((terminal) => exportCommand(home, 'small', file, terminal));
    writeFileSync(file, '<CodeBook origin="Other"/>');
    const again = printed((terminal) => exportCommand(home, 'small', file, terminal));
    await expect(again).rejects.toThrow('was made by another program; name another file');
  });
});

const head =
  '<?xml version="1.0" encoding="utf-8"?>\n<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Some QDA 23.4">';
const code = (name: string, number: number, within = '') =>
  `<Code guid="1FF58B12-6F6F-4B0C-8BE5-BBDC91F5529${number}" name="${name}" isCodable="true" color="#46AA00">${within}</Code>`;

const foreign = `${head}
<Codes>
  ${code('Buses &amp; trams', 1, `<Description>All that <![CDATA[runs & stops]]>.</Description>${code('Bus!', 2)}${code('bus', 3)}`)}
  ${code('公共交通', 4)}
</Codes>
<Sets><Set guid="{ECA18D76-2B8B-4F26-BC1D-19ECA19FB3F0}" name="Group"><MemberCode guid="1FF58B12-6F6F-4B0C-8BE5-BBDC91F55291"/></Set></Sets>
</CodeBook>`;

async function imported(content: string | Buffer) {
  const home = temporaryHome();
  const file = join(home, 'book.qdc');
  writeFileSync(file, content);
  const to = join(home, 'themes.yaml');
  const lines = await printed((terminal) => importCommand(home, 'x', file, { to }, terminal));
  return { lines, to, codebook: readCodebook(to, 'themes.yaml') };
}

describe('a codebook of another program', () => {
  it('becomes themes within themes, with ids made of their names and no rules', async () => {
    expect(await faultsOf(foreign)).toEqual([]);
    const { codebook, lines } = await imported(foreign);
    expect(codebook.map(({ id, parent, name, about }) => [id, parent, name, about])).toEqual([
      ['buses-trams', null, 'Buses & trams', 'All that runs & stops.'],
      ['bus', 'buses-trams', 'Bus!', 'To be defined.'],
      ['bus-2', 'buses-trams', 'bus', 'To be defined.'],
      ['theme', null, '公共交通', 'To be defined.'],
    ]);
    expect(lines[0]).toMatch(/^Made .*themes\.yaml with 4 themes\.$/);
    expect(lines).toContain(
      '  They have no rules; write some, or code replies and let codebook suggest propose them.',
    );
    expect(lines).toContain('  3 themes came without a definition.');
    expect(lines).toContain('  1 set of codes passed by; a codebook here has none.');
  });

  it('is read in UTF-16 and with a byte order mark as well', async () => {
    for (const bytes of [
      Buffer.from(`\ufeff${foreign}`),
      Buffer.from(`\ufeff${foreign.replace('utf-8', 'utf-16')}`, 'utf16le'),
    ]) {
      expect((await imported(bytes)).codebook).toHaveLength(4);
    }
  });

  it('passes by what stands in other namespaces', async () => {
    const other = foreign.replace('<Codes>', '<Codes><x:y xmlns:x="urn:x">text<Code/></x:y>');
    expect((await imported(other)).codebook).toHaveLength(4);
  });
});

describe('an import', () => {
  it('takes the place of the example that new makes, but of nothing that a person wrote', async () => {
    const home = temporaryHome({ 'book.qdc': foreign, 'replies.csv': 'text\nBuses\n' });
    const book = join(home, 'book.qdc');
    const file = join(home, 'replies.csv');
    const again = () => printed((terminal) => importCommand(home, 'mine', book, {}, terminal));
    await expect(again()).rejects.toThrow('There is no analysis "mine" to import into');
    await printed((terminal) => newCommand(home, 'mine', { file }, terminal));
    await again();
    const made = readFileSync(join(home, 'analyses/mine/themes.yaml'), 'utf8');
    expect(made).toMatch(/^# Made of book\.qdc, a REFI-QDA codebook of Some QDA 23\.4\.\nthemes:/);
    await expect(again()).rejects.toThrow('is there already and is not overwritten');
    expect(readFileSync(join(home, 'analyses/mine/themes.yaml'), 'utf8')).toBe(made);
  });

  it('does not fill a file that the analysis does not use', async () => {
    const home = smallHome([], 'title: A\nquestion: B\nfile: x.csv\ncodebook: other.yaml\n');
    const answer = printed((terminal) => importCommand(home, 'small', 'x.qdc', {}, terminal));
    await expect(answer).rejects.toThrow(
      'analysis.yaml:4: the analysis uses the codebook other.yaml',
    );
  });
});

const bomb = `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
const deep = '<Code guid="1FF58B12-6F6F-4B0C-8BE5-BBDC91F5';

const hostile: readonly (readonly [string, string | Buffer, string])[] = [
  [
    'an entity bomb',
    foreign.replace('<CodeBook', `${bomb}<CodeBook`),
    'book.qdc:2: found a document type',
  ],
  [
    'an entity that nothing declares',
    foreign.replace('trams', '&lol;'),
    'this is not well-formed XML: undefined entity',
  ],
  ['a file that ends too early', foreign.slice(0, 300), 'this is not well-formed XML'],
  [
    'an attribute given twice',
    foreign.replace('isCodable', 'name="x" isCodable'),
    'duplicate attribute',
  ],
  [
    'no XML at all',
    'name,about\nBuses,All\n',
    'this is not well-formed XML: text data outside of root node',
  ],
  ['an empty file', '', 'this is not well-formed XML'],
  [
    'another encoding',
    foreign.replace('utf-8', 'windows-1252'),
    'found the encoding "windows-1252"; UTF-8 is allowed',
  ],
  ['bytes that are no UTF-8', Buffer.from([0x3c, 0x43, 0xe9, 0x3e]), 'this is no text in UTF-8'],
  [
    'a missing guid',
    foreign.replace(/guid="1F[^"]*1"/, ''),
    'book.qdc:4: the code "Buses & trams" has no guid',
  ],
  [
    'a guid that is none',
    foreign.replace(/guid="1F[^"]*1"/, 'guid="{1FF58B12}"'),
    'has the guid "{1FF58B12}"',
  ],
  [
    'a guid given twice',
    foreign.replace('55294', '55291'),
    'book.qdc:5: the code "公共交通" has a guid that another code has already',
  ],
  [
    'a code without a name',
    foreign.replace('name="bus"', 'name=" "'),
    'found a code without a name',
  ],
  [
    'no isCodable',
    foreign.replace('isCodable="true"', ''),
    'has no isCodable; true or false is needed',
  ],
  ['an odd isCodable', foreign.replace('isCodable="true"', 'isCodable="yes"'), 'isCodable="yes"'],
  ['an odd colour', foreign.replace('#46AA00', 'green'), 'has the colour "green"'],
  ['no codes', `${head}<Codes/></CodeBook>`, 'found no <Code> in <Codes>'],
  ['nothing in it', `${head}</CodeBook>`, 'found no <Codes>; a codebook needs them'],
  [
    'codes twice',
    `${head}<Codes>${code('a', 1)}</Codes><Codes>${code('b', 2)}</Codes></CodeBook>`,
    'found a second <Codes>',
  ],
  [
    'an element that is none',
    foreign.replaceAll('Sets', 'Bundles'),
    'found <Bundles> in <CodeBook>; <Codes> and <Sets> are allowed',
  ],
  [
    'a text where none may stand',
    foreign.replace('<Codes>', '<Codes>words'),
    'found the text "words" in <Codes>',
  ],
  ['a whole project', foreign.replaceAll('CodeBook', 'Project'), 'found a REFI-QDA project'],
  [
    'another namespace',
    foreign.replace('urn:QDA-XML:codebook:1.0', 'urn:x'),
    'found the namespace "urn:x"; urn:QDA-XML:codebook:1.0 is allowed',
  ],
  [
    'a huge nesting',
    `${head}<Codes>${Array.from({ length: 900 }, (_, place) => `${deep}${String(place).padStart(4, '0')}" name="x" isCodable="true">`).join('')}`,
    'nested more than 30 deep',
  ],
  [
    'a file of five megabytes',
    foreign.replace('trams', 't'.repeat(5_000_000)),
    'a codebook holds at most 4 MiB',
  ],
];

describe('a hostile or spoiled .qdc', () => {
  it('is no better in the eyes of the published structure', async () => {
    const kinds = ['a missing guid', 'a guid that is none', 'no isCodable', 'an odd isCodable'];
    kinds.push('an odd colour', 'no codes', 'nothing in it', 'codes twice', 'another namespace');
    for (const [kind, content] of hostile.filter(([name]) => kinds.includes(name))) {
      expect(await faultsOf(content as string), kind).not.toEqual([]);
    }
  });

  it.each(hostile)(
    'with %s is answered with one sentence, and nothing is made',
    async (_, content, sentence) => {
      const home = temporaryHome();
      const file = join(home, 'book.qdc');
      writeFileSync(file, content);
      const to = join(home, 'themes.yaml');
      const answer = printed((terminal) => importCommand(home, 'x', file, { to }, terminal));
      await expect(answer).rejects.toThrow(sentence);
      await expect(answer).rejects.toMatchObject({ name: 'InputError' });
      expect(existsSync(to)).toBe(false);
      expect(existsSync(`${to}.unfinished`)).toBe(false);
    },
  );

  it('is refused where settings or rules that were exported are no longer whole', async () => {
    const { xml } = await thereAndBack(full);
    for (const [found, put, sentence] of [
      ['negation: exclude', 'negaton: exclude', 'found "negaton"; allowed are id, link'],
      ['negation: exclude', 'negation: maybe', 'allowed are ignore, flag, exclude'],
      ['- cycl*', '- "*"', 'found the rule "*"'],
      ['id: listening', 'id: &amp;a [*a]', 'is no longer as it was exported'],
    ] as const) {
      await expect(imported(xml.replace(found, put)), put).rejects.toThrow(sentence);
    }
  });
});

it('reads sets and origin where there are some', () => {
  const home = temporaryHome({ 'book.qdc': foreign });
  const { sets, origin, codes } = readRefiCodebook(join(home, 'book.qdc'), 'book.qdc');
  expect({ sets, origin }).toEqual({ sets: 1, origin: 'Some QDA 23.4' });
  expect(codes.map(({ line }) => line)).toEqual([4, 5]);
});
