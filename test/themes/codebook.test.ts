import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readCodebook } from '../../pipeline/analysis/codebook.ts';
import { codebookTemplate } from '../../pipeline/analysis/template.ts';

const folder = mkdtempSync(join(tmpdir(), 'listening-post-codebook-'));
afterAll(() => rmSync(folder, { recursive: true }));

function read(text: string) {
  const file = join(folder, 'themes.yaml');
  writeFileSync(file, text);
  return readCodebook(file, 'themes.yaml');
}

/** A theme with one more line, which is the fifth. */
const withLine = (line: string) =>
  read(`themes:\n  a:\n    name: A\n    about: What it means.\n    ${line}\n`);

describe('a codebook', () => {
  it('says for each theme what is made of denials and misspellings, and how it is found', () => {
    expect(withLine('rules: [listen ~5 "WHO"]')).toMatchObject([
      { negation: 'flag', misspellings: false, method: 'rules', rules: [{ kind: 'proximity' }] },
    ]);
    expect(withLine('negation: exclude')).toMatchObject([{ negation: 'exclude' }]);
    expect(withLine('misspellings: true')).toMatchObject([{ misspellings: true }]);
    expect(withLine('counts: references\n    kind: book')).toMatchObject([{ kind: 'book' }]);
    expect(withLine('counts: references')).toMatchObject([{ kind: null }]);
  });

  it.each([
    [
      'negation: excluded',
      'found "excluded" (did you mean "exclude"?); allowed are ignore, flag, exclude.',
    ],
    ['misspellings: yes', 'found "yes"; true or false is allowed.'],
    [
      'kind: theory',
      'the theme "a" has the kind "theory" and counts as support; a kind is allowed',
    ],
    [
      'kind: country',
      'found "country"; allowed are theory, person, organisation, book, place, example.',
    ],
    ['method: learn', 'found "learn"; allowed are rules, learned, both.'],
    ['rules: [listen ~x people]', 'found the rule "listen ~x people"; nearness is written'],
    [
      'rules: [listen ~50 people]',
      'found the rule "listen ~50 people"; from ~1 to ~20 words are allowed.',
    ],
  ])(
    'with "%s" is refused with file, line, what was found and what is allowed',
    (line, message) => {
      expect(() => withLine(line)).toThrow(message);
      expect(() => withLine(line)).toThrow(/^themes\.yaml:5: /);
    },
  );

  it('as `new` writes it shows each kind of setting, and can be read', () => {
    const [theme] = read(codebookTemplate());
    for (const setting of [
      'counts',
      'kind',
      'negation',
      'misspellings',
      'method',
      'not',
      'rules',
    ]) {
      expect(codebookTemplate()).toContain(`${setting}:`);
    }
    expect(theme!.rules.map(({ kind }) => kind)).toContain('proximity');
  });
});
