import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { whyCommand } from '../../pipeline/command-line/why-command.ts';
import { printed, smallThread } from '../evidence/asked.ts';
import { runQuietly } from '../temporary-home.ts';

const settings = `questions:
  - asks: What about transport?
    themes: [listening, transport]
  - asks: Whom to hear?
    rules: [driver, nurse*, tired]
    not: [screw driver]
`;

async function answersTo(...replies: readonly string[]) {
  const home = await smallThread(['What should change? Ask the many tired drivers?', ...replies], {
    settings,
  });
  const { analysis } = await runQuietly(home, 'small', { to: 'tag' });
  const database = new BetterSqlite3(analysis.places.database, { readonly: true });
  return {
    home,
    rows: (sql: string) => database.prepare(sql).raw().all(),
    answers: database
      .prepare('select reply, question, by, what, starts, ends from question_replies')
      .raw()
      .all(),
  };
}

describe('which questions a reply answers', () => {
  it('is known by a theme that the question names, or one within it, with the words behind it', async () => {
    const { answers } = await answersTo('More buses', 'Read the green timetable');
    expect(answers).toEqual([
      [1, 1, 'theme', 'transport', 5, 10],
      [2, 1, 'theme', 'transport', 9, 24],
    ]);
  });

  it('is known by a rule, with the words that it matched', async () => {
    const { answers } = await answersTo('Ask nurses and drivers');
    expect(answers).toEqual([[1, 2, 'rule', 'nurse*', 4, 10]]);
  });

  it('keeps the theme that the question names first, where several speak', async () => {
    const { answers } = await answersTo('On the bus, listen');
    expect(answers).toEqual([[1, 1, 'theme', 'listening', 12, 18]]);
  });

  it('may be several', async () => {
    const { answers } = await answersTo('The bus driver');
    expect(answers.map((row) => (row as number[])[1])).toEqual([1, 2]);
  });

  it('takes shorter matches away under not, and what is denied for an answer', async () => {
    const { answers } = await answersTo('A screw driver', 'No nurses, please', 'No bus');
    expect(answers.map((row) => (row as unknown[]).slice(0, 4))).toEqual([
      [2, 2, 'rule', 'nurse*'],
      [3, 1, 'theme', 'transport'],
    ]);
  });

  it('does not take the words of the question for an answer', async () => {
    const { answers } = await answersTo('"Ask the many tired drivers?" Oh well', 'The drivers!');
    expect(answers).toEqual([[2, 2, 'rule', 'driver', 4, 11]]);
  });

  it('leaves no trace among the rules, matches and tags of the codebook', async () => {
    const { rows } = await answersTo('Nurses');
    expect(rows('select * from matches')).toEqual([]);
    expect(rows('select * from tags')).toEqual([]);
    expect(rows("select * from rules where text like 'nurse%'")).toEqual([]);
    expect(rows('select question, asks from questions')).toEqual([
      [1, 'What about transport?'],
      [2, 'Whom to hear?'],
    ]);
  });

  it('is told by why, with what says so', async () => {
    const { home } = await answersTo('Ask nurses on the bus');
    const lines = await printed((terminal) => whyCommand(home, 'small', '1', terminal));
    expect(lines.slice(lines.indexOf('Questions that it answers'))).toEqual([
      'Questions that it answers',
      '  What about transport? – by the theme Transport: "bus", characters 19–21',
      '  Whom to hear? – by the rule nurse*: "nurses", characters 5–10',
    ]);
  });
});
