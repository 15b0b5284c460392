import { describe, expect, it } from 'vitest';
import { type Codebook, readCodebook } from '../../pipeline/analysis/codebook.ts';
import { codebookDigest, digestsOfToday } from '../../pipeline/coding/drawing/codebook-digest.ts';
import { readerOf, writerOf } from '../../pipeline/database/access.ts';
import { openStore } from '../../pipeline/database/open.ts';
import { temporaryHome } from '../temporary-home.ts';

const drawn = `themes:
  transport: { name: Transport, about: How people get about., rules: [bus, train] }
  listening: { name: Listening, about: People should be heard., rules: [listen] }
`;

function codebookOf(yaml: string): Codebook {
  return readCodebook(`${temporaryHome({ 'themes.yaml': yaml })}/themes.yaml`, 'themes.yaml');
}

/** Whether a draw of the codebook above still counts as one of the codebook given. */
function isFresh(yaml: string, found: readonly (readonly [number, string])[] = []): boolean {
  const store = openStore(`${temporaryHome()}/a.sqlite`);
  const write = writerOf(store.write, ['matches']);
  for (const [place, [reply, theme]] of found.entries()) {
    const words = { starts: place, ends: place + 1, negation_starts: null, negation_ends: null };
    write.matches({ reply, theme, rule: 1, ...words, echo: 0 });
  }
  const read = readerOf(store.read, ['matches'], 'The test');
  const decided = new Set(['transport', 'listening', 'flag:abuse']);
  const digests = digestsOfToday(read, codebookOf(yaml), decided);
  store.close();
  return digests.has(codebookDigest(codebookOf(drawn)));
}

const within = (theme: string) =>
  drawn.replace('[bus, train] }', `[bus, train], themes: { ${theme} } }`);
const reference = 'about: A line., counts: references, kind: place';

describe('a draw and a codebook that was changed since', () => {
  it('is as fresh as it was where nothing was changed, or a kind was said', () => {
    expect(isFresh(drawn)).toBe(true);
    const one = drawn.replace('rules: [bus, train]', 'counts: references, rules: [bus]');
    const other = one.replace('references', 'references, kind: theory');
    expect(codebookDigest(codebookOf(one))).toBe(codebookDigest(codebookOf(other)));
  });

  it('is not where a rule, a definition or the order of what was decided on was', () => {
    expect(isFresh(drawn.replace('train', 'tram'))).toBe(false);
    expect(isFresh(drawn.replace('be heard', 'be asked'))).toBe(false);
    expect(isFresh(drawn.replace(/ {2}listening.*\n/, ''))).toBe(false);
  });

  it('is where an outermost theme was added', () => {
    expect(isFresh(`${drawn}  tilbury: { name: Tilbury, ${reference}, rules: [tilbury] }\n`)).toBe(
      true,
    );
  });

  it('is where one was added within another, unless it finds something that the other does not', () => {
    const yaml = within(`tram: { name: Tram, ${reference}, rules: [train] }`);
    expect(
      isFresh(yaml, [
        [1, 'transport'],
        [1, 'tram'],
        [2, 'transport'],
      ]),
    ).toBe(true);
    expect(
      isFresh(yaml, [
        [1, 'transport'],
        [3, 'tram'],
      ]),
    ).toBe(false);
    expect(
      isFresh(within(`tram: { name: Tram, about: A line., method: both, rules: [train] }`)),
    ).toBe(false);
  });
});
