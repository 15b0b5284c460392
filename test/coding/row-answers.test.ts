import { describe, expect, it } from 'vitest';
import { type Answer, readAnswer } from '../../pipeline/coding/answers.ts';
import { type GivenRow, resolveRow } from '../../pipeline/coding/reading/row-answers.ts';
import type { Subject } from '../../pipeline/coding/subjects.ts';

function subject(id: string, parent: string | null = null): Subject {
  return { id, kind: 'theme', name: id, about: '', link: null, parent, number: '1', depth: 0 };
}

const subjects = [subject('transport'), subject('timetable', 'transport'), subject('listening')];

function resolved(answers: Readonly<Record<string, Answer>>, given: Partial<GivenRow> = {}) {
  const row = { kind: 'coding', isDone: true, filled: [], open: null, ...given } as const;
  const cells = { transport: 'blank', timetable: 'blank', listening: 'blank', ...answers } as const;
  const { decisions, problems } = resolveRow(
    { ...row, answers: new Map(Object.entries(cells)) as Map<string, Answer> },
    subjects,
  );
  return { ...Object.fromEntries(decisions), problems };
}

describe('an answer', () => {
  it('is read in any case, with space around it, as a number or as yes or no of a spreadsheet', () => {
    for (const yes of ['yes', ' YES ', 'y', 'X', '1', 'true', 'TRUE', 'Ｙes']) {
      expect(readAnswer(yes), yes).toBe('yes');
    }
    for (const no of ['no', 'N', '0', 'False']) expect(readAnswer(no), no).toBe('no');
    expect(readAnswer('?')).toBe('unsure');
    expect(readAnswer('  ')).toBe('blank');
    for (const none of ['maybe', 'yesno', '2', '=1', 'toString', '__proto__']) {
      expect(readAnswer(none), none).toBeUndefined();
    }
  });
});

describe('a row that is done', () => {
  it('means no where it is blank', () => {
    expect(resolved({ listening: 'yes' })).toEqual({
      transport: false,
      timetable: false,
      listening: true,
      problems: [],
    });
  });

  it('means yes for a theme where it says yes to one within it', () => {
    expect(resolved({ timetable: 'yes' })).toMatchObject({ transport: true, timetable: true });
  });

  it('takes an answer back where the coder is unsure', () => {
    expect(resolved({ listening: 'unsure' })).toMatchObject({ listening: null, transport: false });
  });

  it('takes neither of a yes within a theme and a no for the theme, but all else', () => {
    expect(resolved({ timetable: 'yes', transport: 'no', listening: 'yes' })).toEqual({
      listening: true,
      problems: ['yes for "timetable", but no for "transport", which it lies within'],
    });
  });
});

describe('a row that is not done', () => {
  it('decides only what is answered', () => {
    expect(resolved({ listening: 'no' }, { isDone: false })).toEqual({
      listening: false,
      problems: [],
    });
  });
});

describe('a row of a sheet of corrections', () => {
  const correction = { kind: 'correction', isDone: false } as const;

  it('decides nothing where it is as it was filled in', () => {
    const filled = { ...correction, filled: ['transport', 'timetable'] };
    expect(resolved({ transport: 'yes', timetable: 'yes' }, filled)).toEqual({ problems: [] });
  });

  it('takes a theme away where its cell was cleared, and gives one where yes was added', () => {
    const filled = { ...correction, filled: ['transport'] };
    expect(resolved({ listening: 'yes' }, filled)).toEqual({
      transport: false,
      listening: true,
      problems: [],
    });
  });

  it('asks for what lies within a theme to be taken away with it', () => {
    const filled = { ...correction, filled: ['transport', 'timetable'] };
    expect(resolved({ timetable: 'yes' }, filled)).toEqual({
      problems: ['yes for "timetable", but no for "transport", which it lies within'],
    });
    expect(resolved({}, filled)).toEqual({ transport: false, timetable: false, problems: [] });
  });
});

describe('a row of a sheet of conflicts', () => {
  it('decides only what is open', () => {
    const open = { isDone: false, open: ['listening'] };
    expect(resolved({ listening: 'no', transport: 'yes' }, open)).toEqual({
      listening: false,
      problems: ['"transport" was not open to be answered'],
    });
  });
});
