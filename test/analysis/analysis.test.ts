import { describe, expect, it } from 'vitest';
import { readAnalysis } from '../../pipeline/analysis/analysis.ts';
import { settingsShape } from '../../pipeline/analysis/settings.ts';
import { analysisTemplate, codebookTemplate } from '../../pipeline/analysis/template.ts';
import { InputError } from '../../pipeline/input-error.ts';
import { smallCodebook, smallHome, smallSettings, temporaryHome } from '../temporary-home.ts';

const messageOf = (settings: string, codebook = smallCodebook): string => {
  try {
    readAnalysis(smallHome([], settings, codebook), 'small');
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return (error as Error).message;
  }
  return 'no error';
};

describe('the settings of an analysis', () => {
  it('are read, with their usual values where nothing is said', () => {
    const { settings, codebook } = readAnalysis(smallHome([]), 'small');
    expect(settings).toMatchObject({ thresholds: { words: 1, likes: 2 }, people: 'pseudonyms' });
    expect(codebook.map((theme) => [theme.id, theme.parent])).toEqual([
      ['transport', null],
      ['timetable', 'transport'],
      ['listening', null],
    ]);
  });

  it.each([
    [
      'a misspelt setting',
      `${smallSettings}threshold: 3\n`,
      'analysis.yaml:5: found "threshold" (did you mean "thresholds"?); allowed are title,',
    ],
    [
      'a misspelt setting within another',
      smallSettings.replace('likes: 2', 'like: 2'),
      'analysis.yaml:4: thresholds: found "like" (did you mean "likes"?); allowed are words, likes.',
    ],
    [
      'a wrong choice',
      `${smallSettings}people: pseudonym\n`,
      'analysis.yaml:5: people: found "pseudonym" (did you mean "pseudonyms"?); allowed are pseudonyms, names.',
    ],
    [
      'a wrong kind',
      smallSettings.replace('words: 1', 'words: many'),
      'analysis.yaml:4: thresholds › words: found "many"; a whole number is allowed.',
    ],
    [
      'a negative number',
      smallSettings.replace('words: 1', 'words: -1'),
      'analysis.yaml:4: thresholds › words: found -1; a whole number from 0 is allowed.',
    ],
    [
      'a missing setting',
      smallSettings.replace(/question.*\n/, ''),
      'analysis.yaml:1: question: nothing is given; a text is needed.',
    ],
    ['no source', smallSettings.replace(/file.*\n/, ''), 'found neither post nor file'],
    [
      'a day that is none',
      `${smallSettings}asked: yesterday\n`,
      'asked: found "yesterday"; a day like 2020-04-15',
    ],
    [
      'an address that is none',
      `${smallSettings}post: hello\n`,
      'analysis.yaml:5: post: found "hello"; the address of a post is allowed, like https://x.com/',
    ],
    [
      'an address that is a script',
      `${smallSettings}post: "javascript:x"\n`,
      'analysis.yaml:5: post: found "javascript:x"; the address of a post is allowed',
    ],
    [
      'a search that there is not',
      `${smallSettings}search: recents\n`,
      'analysis.yaml:5: search: found "recents" (did you mean "recent"?); allowed are all, recent.',
    ],
    ['broken YAML', `${smallSettings}people: [a\n`, 'this is not YAML as expected'],
    ['an alias', `${smallSettings}host: { name: &a x, credits: *a }\n`, 'aliases are not allowed'],
  ])('say where %s is and what is allowed', (_, settings, message) => {
    expect(messageOf(settings)).toContain(message);
  });

  it('keep every digit of an id that is written as a number', () => {
    const home = smallHome([], `${smallSettings}leaveOut: [9007199254740993]\n`);
    expect(readAnalysis(home, 'small').settings.leaveOut).toEqual(['9007199254740993']);
  });

  it('take an address without what stuck to it when it was pasted', () => {
    const home = smallHome([], `${smallSettings}post: "<x.com/a/status/123>."\n`);
    expect(readAnalysis(home, 'small').settings.post).toBe('https://x.com/a/status/123');
  });

  it('are refused as a bomb of aliases or of size, quickly', () => {
    const levels = Array.from({ length: 30 }, (_, n) => `l${n + 1}: &l${n + 1} [*l${n}, *l${n}]`);
    expect(messageOf(`l0: &l0 [x]\n${levels.join('\n')}\n`)).toMatch(/alias|found "l0"/);
    expect(messageOf(`# ${'x'.repeat(2_000_000)}\n`)).toContain('at most 1 MiB');
  });
});

describe('the name of an analysis', () => {
  it.each(['../../x', 'a/b', '', '.', 'Ä', 'x'.repeat(65), '-a'])('%j is refused', (name) => {
    expect(() => readAnalysis(temporaryHome(), name)).toThrow(/analysis name .* is not allowed/);
  });
});

describe('a codebook', () => {
  it.each([
    [
      'a tag without quotes',
      smallCodebook.replace('[listen]', '\n      - #tag'),
      'a rule is a text; one that begins with #',
    ],
    ['a name without quotes', smallCodebook.replace('[listen]', '[@anna]'), 'must stand in quotes'],
    [
      'a theme without a definition',
      smallCodebook.replace(/ {4}about: People.*\n/, ''),
      'themes.yaml:13: themes › listening › about: nothing is given',
    ],
    [
      'a theme named twice',
      `${smallCodebook}    themes:\n      transport: { name: T, about: t }\n`,
      'the theme "transport" stands here a second time',
    ],
    [
      'a theme with a wrong name',
      smallCodebook.replace('  listening:', '  Listening!:'),
      'found the theme "Listening!"',
    ],
    ['a misspelt key', smallCodebook.replace('not:', 'nor:'), 'found "nor" (did you mean "not"?)'],
    [
      'a rule of stars',
      smallCodebook.replace('[listen]', "['**']"),
      'found the rule "**"; a rule needs at least one letter',
    ],
    [
      'a wrong way of counting',
      smallCodebook.replace('references', 'reference'),
      '(did you mean "references"?)',
    ],
  ])('says where %s is', (_, codebook, message) => {
    expect(messageOf(smallSettings, codebook)).toContain(message);
  });
});

describe('what `new` writes', () => {
  it('can be read, and explains every setting', () => {
    const settings = analysisTemplate('small', { file: 'data/replies.jsonl' });
    const home = smallHome([], settings, codebookTemplate());
    expect(readAnalysis(home, 'small').settings.file).toEqual(['data/replies.jsonl']);
    for (const setting of Object.keys(settingsShape.shape)) {
      expect(settings, setting).toMatch(new RegExp(`^(# )?${setting}:`, 'm'));
    }
  });

  it('can be read with every explained setting turned on', () => {
    const settings = analysisTemplate('small', { file: 'a.csv' })
      .replace(
        /^# (post|asked|collected|invented|host|language|cloud|search|quotes|leaveOut|people|profile|codebook|seed|columns)/gm,
        '$1',
      )
      .replace(/^# {3}(\w)/gm, '  $1');
    const home = smallHome([], settings.replace(/^codebook.*$/m, ''), codebookTemplate());
    expect(readAnalysis(home, 'small').settings.columns).toHaveProperty('likes');
  });
});
