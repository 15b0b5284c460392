import type { Workbook } from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { hostileTexts, inventedRows, texts } from '../reports/invented-rows.ts';
import { type Published, publishInvented } from '../reports/invented-thread.ts';
import { partsOf, readWorkbook, tableOf, workbookOf } from './read-workbook.ts';

describe('the sheet of replies', () => {
  let published: Published;
  let workbook: Workbook;
  let replies: Record<string, unknown>[];
  const replyOf = (name: keyof typeof hostileTexts) =>
    replies[texts.indexOf(hostileTexts[name])]!.Text as string;

  beforeAll(async () => {
    published = await publishInvented();
    workbook = await readWorkbook(published);
    replies = tableOf(workbook, 'Replies');
  });

  it('has every counted reply, with time in UTC, likes and themes', () => {
    expect(replies).toHaveLength(texts.length);
    expect(replies[0]).toEqual({
      Reply: 1,
      'Time (UTC)': new Date('2020-04-15T10:01:30Z'),
      Person: 'person-zedmnmzb2e',
      Text: texts[0],
      Themes: 'Sustainability and wellbeing; Listen to people',
      'Given by': 'rules',
      'Matched words': 'Listen; wellbeing',
      Evidence:
        'Sustainability and wellbeing: "wellbeing" (rule wellbeing, characters 52–60)\nListen to people: "Listen" (rule listen, characters 1–6)',
      Likes: 1234,
      'Over 20 likes': 'yes',
      Flags: null,
      Depth: 1,
      Post: '9007199254740993',
      'Square root of likes': Math.sqrt(1234),
      'Logarithm of likes': Math.log1p(1234),
      'Issue: Sustainability and wellbeing': 1,
      'Issue: Listen to people': 1,
    });
  });

  it('leads to each post by its number alone, all digits of it', () => {
    const cell = workbook.getWorksheet('Replies')!.getRow(5).getCell(13);
    expect(cell.hyperlink).toBe('https://x.com/i/status/9007199254740994');
  });

  it('leads to where the service said that a post can be opened', () => {
    const cell = workbook.getWorksheet('Replies')!.getRow(7).getCell(13);
    expect(cell.text).toBe('9007199254740996');
    expect(cell.hyperlink).toBe('https://social.example/ap/users/7/statuses/4');
  });

  it('holds no formula but its own and no error, whatever a text begins with', () => {
    for (const sheet of workbook.worksheets) {
      const hasFormulas = ['Summary', 'Recalculation'].includes(sheet.name);
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          if (!hasFormulas) expect(cell.formula, cell.fullAddress.address).toBeUndefined();
          expect(cell.value).not.toHaveProperty('error');
        }),
      );
    }
    expect(replyOf('formula')).toBe(hostileTexts.formula);
    expect(replyOf('plus')).toBe(hostileTexts.plus);
    expect(replyOf('minus')).toBe(hostileTexts.minus);
  });

  it('formats every text as text, so that an edit does not make it a formula', () => {
    const cell = workbook.getWorksheet('Replies')!.getRow(8).getCell(4);
    expect(cell.value).toBe(hostileTexts.formula);
    expect(cell.numFmt).toBe('@');
  });

  it('shows control characters by their pictures and keeps line ends', () => {
    expect(replyOf('nul')).toBe('before␀after␛[31m');
    expect(replyOf('tab')).toBe('\tindented');
    expect(replyOf('lines')).toBe('one\ntwo\nthree\nfour, "five"');
    expect(replyOf('noncharacter')).toBe('not \uFFFD a \uFFFD character');
    expect(replyOf('surrogate').isWellFormed()).toBe(true);
  });

  it('keeps emoji, markup, other scripts and what looks like an escape', () => {
    for (const name of ['emoji', 'markup', 'rightToLeft', 'escape'] as const) {
      expect(replyOf(name)).toBe(hostileTexts[name]);
    }
  });

  it('cuts a text that no cell can hold, and says so in the cell and in the method', () => {
    const text = replyOf('long');
    expect(text).toHaveLength(32_767);
    expect(text.endsWith('… [cut: 40,603 characters in all]')).toBe(true);
    expect(hostileTexts.long).toHaveLength(40_603);
    const method = tableOf(workbook, 'Method');
    expect(method.find((row) => row.Subject === 'The sheet "Replies"')).toEqual({
      Subject: 'The sheet "Replies"',
      'Method or limit':
        '1 text is longer than the 32,767 characters that a cell can hold; each says where it was cut.',
    });
    expect(published.said).toEqual([
      '1 text is longer than a cell of Excel can hold; each says where it was cut.',
    ]);
  });

  it('holds nobody’s name or handle, no row that could not be read and no folder', async () => {
    for (const [name, part] of await partsOf(workbookOf(published))) {
      if (typeof part !== 'string') continue;
      for (const secret of ['quiet_reader', 'invented_1', 'nobody_here', 'evil.example', 'jane']) {
        expect(part.includes(secret), `${secret} in ${name}`).toBe(false);
      }
      expect(part).not.toContain('/home/');
    }
  });

  it('keeps an @name that the codebook looks for', () => {
    expect(replyOf('at')).toMatch(
      /^@RingEconomist said so, and @person-\w+ and @person-\w+ heard it$/,
    );
  });
});

describe('the evidence on the sheet of replies', () => {
  const rows = inventedRows();
  const at = (reply: number, words: string) => {
    const starts = texts[reply - 1]!.indexOf(words);
    return { starts, ends: starts + words.length };
  };
  const published = (settings: readonly string[] = []) =>
    publishInvented({
      settings,
      rows: {
        ...rows,
        rules: [
          ...rows.rules!,
          { rule: 2, theme: 'wellbeing', text: 'sustainab*', kind: 'glob', excludes: 0 },
          { rule: 4, theme: 'wellbeing', text: 'recovery', kind: 'word', excludes: 1 },
        ],
        matches: [
          ...rows.matches!,
          {
            ...{ reply: 2, theme: 'listening', rule: 7, ...at(2, 'Ask people'), echo: 1 },
            ...{ negation_starts: at(2, 'did not').starts, negation_ends: at(2, 'did not').ends },
          },
        ],
        exclusions: [
          {
            ...{ reply: 4, theme: 'wellbeing', rule: 2, ...at(4, 'sustainable') },
            ...{ reason: 'exclusion', by_rule: 4 },
            by_starts: at(4, 'sustainable recovery').starts,
            by_ends: at(4, 'sustainable recovery').ends,
          },
          {
            ...{ reply: 4, theme: 'wellbeing', rule: 2, ...at(4, 'recovery') },
            ...{ reason: 'negation', by_rule: null },
            by_starts: at(4, 'none').starts,
            by_ends: at(4, 'none').ends,
          },
        ],
        tags: [
          ...rows.tags!,
          { ...tag(2, 'listening'), source: 'rules', negated: 1, echo: 1 },
          { ...tag(4, 'listening'), source: 'people' },
          { ...tag(4, 'doughnut'), source: 'rules and learned' },
        ],
        codings: [
          { reply: 4, subject: 'listening', coder: 'A', decision: 1 },
          { reply: 4, subject: 'listening', coder: 'B', decision: 1 },
          { reply: 4, subject: 'wellbeing', coder: 'A', decision: 0 },
        ],
        learned: [
          { reply: 4, theme: 'doughnut', probability: 0.834, tagged: 1, words: '["recovery"]' },
          { reply: 4, theme: 'listening', probability: 0.1, tagged: 0, words: '[]' },
        ],
        flags: [
          { ...flag(4, 'promotional'), stands: 1 },
          { ...flag(4, 'abuse'), stands: 1 },
          { ...flag(4, 'off-topic'), stands: 0 },
        ],
      },
    });

  it('names rule, words, place, denial and echo, what was taken away, and who gave what', async () => {
    const replies = tableOf(await readWorkbook(await published()), 'Replies');
    expect(replies[1]!.Evidence).toBe(
      'Listen to people: "Ask people" denied by "did not" (rule listen, characters 1–10), repeats the question',
    );
    expect(replies[3]!['Given by']).toBe('rules; learned; coders');
    expect((replies[3]!.Evidence as string).split('\n')).toEqual([
      'not Sustainability and wellbeing: coders (A)',
      'not Sustainability and wellbeing: "sustainable" in "sustainable recovery" (rule sustainab*, characters 3–13; exclusion recovery)',
      'not Sustainability and wellbeing: "recovery" denied by "none" (rule sustainab*, characters 15–22)',
      'Doughnut Economics: learned, probability 0.83: recovery',
      'Listen to people: coders (A and B)',
    ]);
  });

  it('names the flags that stand, and not those that people took away', async () => {
    const replies = tableOf(await readWorkbook(await published()), 'Replies');
    expect(replies[3]!.Flags).toBe('Likely abuse; Promotional');
  });

  it('gives places in the text as it is shown, with names hidden', async () => {
    const reply = texts.indexOf(hostileTexts.at) + 1;
    const heard = { ...rows.matches![0]!, reply, ...at(reply, 'heard') };
    const own = { ...rows, matches: [heard], tags: [tag(reply, 'listening')] };
    const [row] = tableOf(
      await readWorkbook(await publishInvented({ rows: own })),
      'Replies',
    ).slice(reply - 1);
    const [, from, to] = /characters (\d+)–(\d+)/.exec(row!.Evidence as string)!;
    expect((row!.Text as string).slice(Number(from) - 1, Number(to))).toBe('heard');
  });

  it('has no words of a text in the publish profile', async () => {
    const workbook = await readWorkbook(await published(['profile: publish']));
    const replies = tableOf(workbook, 'Replies');
    expect(replies[1]!.Evidence).toBe(
      'Listen to people: rule listen, denied, repeats the question',
    );
    expect((replies[3]!.Evidence as string).split('\n')).toEqual([
      'not Sustainability and wellbeing: coders (A)',
      'not Sustainability and wellbeing: rule sustainab* (exclusion recovery)',
      'not Sustainability and wellbeing: rule sustainab* (denied)',
      'Doughnut Economics: learned, probability 0.83',
      'Listen to people: coders (A and B)',
    ]);
  });

  it('does not show a reply that the analysis sets aside for a flag', async () => {
    const aside = { ...rows, set_aside: [{ reply: 2, flag: 'promotional' }] };
    const replies = tableOf(await readWorkbook(await publishInvented({ rows: aside })), 'Replies');
    expect(replies.map((row) => row.Reply).slice(0, 3)).toEqual([1, 3, 4]);
  });
});

function tag(reply: number, theme: string) {
  return { reply, theme, mentions: 1, own: 1, source: 'rules', negated: 0, echo: 0 };
}

function flag(reply: number, name: string) {
  return { reply, flag: name, source: 'rules', why: 'It says so.', places: '[]' };
}
