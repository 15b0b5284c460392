import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { checkCommand } from '../../pipeline/command-line/codebook-command.ts';
import { printed, type Small, smallThread } from '../evidence/asked.ts';
import { smallHome } from '../temporary-home.ts';

const theme = (id: string, rules: string, more = '') =>
  `  ${id}:\n    name: ${id}\n    about: ${id}\n    rules: ${rules}\n${more}`;

const asked = 'What should change about the trams of this town?';

/** What is said of a codebook on a thread, one remark a line, without the lines that go on. */
async function checked(themes: readonly string[], replies: readonly string[], more: Small = {}) {
  const codebook = `themes:\n${themes.join('')}`;
  const home = await smallThread([asked, ...replies], { codebook, ...more });
  const lines = await printed((terminal) => checkCommand(home, 'small', {}, terminal));
  return { home, lines, text: lines.join('\n').replaceAll(/\n {4,}(?=\S)/g, ' ') };
}

describe('codebook check', () => {
  it('has nothing to say of a codebook in order', async () => {
    const { lines } = await checked(
      [theme('a', '[bus]'), theme('b', '[library]')],
      ['A bus', 'Libraries'],
    );
    expect(lines).toEqual(['2 themes with 2 rules, checked on 2 replies: nothing to remark.']);
  });

  it('names rules and exclusions that find nothing, with their lines', async () => {
    const { text } = await checked(
      [theme('a', '[bus, zeppelin]', '    not: [bus shelter]\n')],
      ['A bus'],
    );
    expect(text).toContain(
      'Rules that find nothing in this thread (with their lines) (1)\n  a: zeppelin (5)',
    );
    expect(text).toContain(
      'Exclusions that find nothing in this thread (with their lines) (1)\n  a: bus shelter (6)',
    );
    expect(text).toContain('1 theme with 3 rules, checked on 1 reply: 2 remarks.');
  });

  it('names rules that always lie within a longer match, and not those that sometimes do', async () => {
    const replies = ['A night bus', 'Night buses and a day bus', 'A green bus'];
    const { text } = await checked([theme('a', '[bus, night, night bus, green bus]')], replies);
    expect(text).toContain('line 5    a: night – all it finds belongs to night bus; 2 replies');
    expect(text).not.toContain('a: bus –');
  });

  it('names rules that an earlier one leaves nothing, and exclusions that take nothing', async () => {
    const { text } = await checked(
      [theme('a', '[libraries, library]', '    not: [tall tower]\n')],
      ['The library', 'A tall tower'],
    );
    expect(text).toContain('a: library – all it finds belongs to libraries; 1 reply');
    expect(text).toContain('a: tall tower – 1 reply, but no match lies in its words');
  });

  it('names rules whose matches are always taken away, and by what', async () => {
    const { text } = await checked(
      [
        theme('a', '[shelter]', '    not: [bus shelter]\n'),
        theme('b', '[job]', '    negation: exclude\n'),
      ],
      ['The bus shelter', 'No jobs here', 'This bus shelter'],
    );
    expect(text).toContain('a: shelter – taken away by exclusions 2 times; 2 replies');
    expect(text).toContain('b: job – taken away by denials 1 time; 1 reply');
  });

  it('names rules that stand twice, also where only capitals or hyphens differ', async () => {
    const rules = `[bus, joined-up, Bus, joined up, '"Bus"']`;
    const { text } = await checked([theme('a', rules)], ['A bus, joined up']);
    expect(text).toContain('a: Bus – bus at line 5 asks for the same');
    expect(text).toContain('a: joined up – joined-up at line 5 asks for the same');
    expect(text).toContain('Rules that stand twice in a theme (2)');
  });

  it('names words that two themes share, unless one lies within the other', async () => {
    const inner = `    themes:\n      c:\n        name: c\n        about: c\n        rules: [library]\n`;
    const { text } = await checked(
      [
        theme('a', '[school bus, library]', inner),
        theme('b', '[school bus*, ferry]'),
        theme('d', '[ferry]'),
      ],
      ['The school bus', 'A School bus', 'libraries'],
    );
    expect(text).toContain('Words that two themes share (2)');
    expect(text).toContain(
      'a / b: school bus – rules school bus and, at line 14, school bus*; 2 replies',
    );
    // The same rule in both, though the thread has no such word.
    expect(text).toContain('b / d: ferry – rule ferry, also at line 18; no replies');
  });

  it('names themes that come together, in five replies or more', async () => {
    const both = Array.from({ length: 5 }, (_, place) => `A tree by the river, ${place}`);
    const themes = [theme('a', '[tree]'), theme('b', '[river]'), theme('c', '[hill]')];
    const few = await checked(themes, [...both.slice(1), 'A hill']);
    expect(few.text).not.toContain('come together');
    const same = await checked(themes, [...both, 'A tree', 'A hill']);
    expect(same.text).toContain('a / b – 5 replies with both, 83% of those with either');
    const rarer = [...both, 'One tree', 'Two trees', 'Three trees', 'A hill'];
    expect((await checked(themes, rarer)).text).toContain(
      'a / b – 100% of the 5 replies with b have both',
    );
  });

  it("names rules made of the question's own words", async () => {
    const { text } = await checked([theme('a', '[tram, bus]')], ['More trams', 'A bus']);
    expect(text).toContain("Rules that find the question's own words (1)");
    expect(text).toMatch(/a: tram – 1 reply, none/);
  });

  it('counts with and without the echo of the question', async () => {
    const replies = [
      'You ask: what should change about the trams of this town? Nothing',
      'A tram, please',
    ];
    const { text } = await checked([theme('a', '[tram]')], replies);
    expect(text).toContain('a: tram – 2 replies, 1 without the echo');
    expect(text).toContain('a – 2 replies, 1 without the echo');
  });

  it('names themes that nothing can find, and those that could not be learned', async () => {
    const learner = {
      theme: 'b',
      coded_yes: 2,
      coded_no: 3,
      folds: 0,
      threshold: 0,
      precision: null,
      recall: null,
      f1: null,
      words: '[]',
      not_learned: 'Only 2 replies were coded with it.',
    };
    const codebook = [theme('a', '[]'), theme('b', '[]', '    method: learned\n')];
    const { home, text } = await checked(codebook, ['A bus']);
    expect(text).toContain(
      'line 2    a – it has no rules, is not learned, and holds no other themes',
    );
    expect(existsSync(home)).toBe(true);
    const learned = await smallThread([asked, 'A bus'], {
      codebook: `themes:\n${codebook.join('')}`,
    });
    const { openStore } = await import('../../pipeline/database/open.ts');
    const store = openStore(join(learned, 'data/small.sqlite'));
    store.write.exec('delete from learners');
    store.write
      .prepare(
        'insert into learners values (@theme, @coded_yes, @coded_no, @folds, @threshold, @precision, @recall, @f1, @words, @not_learned)',
      )
      .run(learner);
    store.close();
    const lines = await printed((terminal) => checkCommand(learned, 'small', {}, terminal));
    expect(lines).toContain('  line 6    b – Only 2 replies were coded with it.');
  });

  it('checks the codebook as it stands now, runs nothing and changes nothing', async () => {
    const home = await smallThread([asked, 'A bus'], {
      codebook: `themes:\n${theme('a', '[bus]')}`,
    });
    const { writeFileSync } = await import('node:fs');
    writeFileSync(
      join(home, 'analyses/small/themes.yaml'),
      `themes:\n${theme('a', '[bus, ship]')}`,
    );
    const before = statSync(join(home, 'data/small.sqlite')).mtimeMs;
    const lines = await printed((terminal) => checkCommand(home, 'small', {}, terminal));
    expect(lines).toContain('  a: ship (5)');
    expect(statSync(join(home, 'data/small.sqlite')).mtimeMs).toBe(before);
  });

  it('writes what it found to a CSV where that is asked', async () => {
    const home = await smallThread([asked, 'A bus'], {
      codebook: `themes:\n${theme('a', '[bus, ship]')}`,
    });
    const csv = join(home, 'remarks.csv');
    await printed((terminal) => checkCommand(home, 'small', { csv }, terminal));
    expect(parse(readFileSync(csv), { bom: true, columns: true })).toEqual([
      {
        kind: 'nothing',
        theme: 'a',
        rule: 'ship',
        place: 'analyses/small/themes.yaml:5',
        replies: '0',
        about: 'its words stand nowhere',
      },
    ]);
  });

  it('names forms that a rule finds by their base form alone, with their replies', async () => {
    const replies = [
      'A fairer town',
      'We want fairer fares and a fair deal',
      'The fairest of buses',
      'Buses and libraries, a bus, one library',
      'They library the busing',
    ];
    const { text } = await checked([theme('a', '[fair, bus, library]')], replies);
    expect(text).toContain(
      'Forms that a rule finds by their base form alone, unlike its own spelling (1)\n  line 5    a: fair – fairer (2) and fairest (1)',
    );
  });

  it('names decisions on what the codebook does not have, and what it has that is like it', async () => {
    const home = await smallThread([asked, 'A green bus'], {
      codebook: `themes:\n${theme('greens', '[green]')}${theme('b', '[bus]')}`,
    });
    const { writeFileSync } = await import('node:fs');
    const post = '9007199254740991';
    const rows = ['green,A', 'green,B', 'b,A', 'flag:campaign,A', 'zeppelins,A'];
    writeFileSync(
      join(home, 'analyses/small/codings.csv'),
      `post_id,text_hash,subject,coder,decision\n${rows
        .map((row) => `${post},0123456789abcdef,${row},yes\n`)
        .join('')}`,
    );
    const lines = await printed((terminal) => checkCommand(home, 'small', {}, terminal));
    const text = lines.join('\n').replaceAll(/\n {4,}(?=\S)/g, ' ');
    expect(text).toContain('Decisions on what the codebook does not have (2)');
    expect(text).toContain(
      '2 decisions are on "green", which the codebook does not have (did you mean "greens"?)',
    );
    expect(text).toContain('1 decision is on "zeppelins", which the codebook does not have\n');
  });

  it('says to run first where there are no replies yet', async () => {
    const answer = printed((terminal) => checkCommand(smallHome([]), 'small', {}, terminal));
    await expect(answer).rejects.toThrow('run it first: ');
  });
});
