import { describe, expect, it } from 'vitest';
import { type Evidence, type SeenMatch, tagger } from '../../pipeline/themes/tags.ts';
import { plainTheme } from './plain-theme.ts';

const codebook = [
  plainTheme('economy'),
  plainTheme('doughnut', 'economy'),
  plainTheme('transport'),
];
const tagsOf = tagger(codebook);

function match(theme: string, starts: number, ends: number, rest: Partial<SeenMatch> = {}) {
  return { theme, rule: 1, starts, ends, negation: null, echo: false, ...rest };
}

function evidence(rest: Partial<Evidence>): Evidence {
  return { matches: [], learned: [], decisions: new Map(), ...rest };
}

/** A reply's tags as "theme (source)". */
function carried(rest: Partial<Evidence>, tags = tagsOf): string[] {
  return tags(evidence(rest)).map(({ theme, source }) => `${theme} (${source})`);
}

describe('tags', () => {
  it('go upwards once, and overlapping mentions count once there', () => {
    const matches = [match('economy', 0, 8), match('doughnut', 0, 18), match('doughnut', 30, 37)];
    expect(tagsOf(evidence({ matches }))).toMatchObject([
      { theme: 'economy', mentions: 2, own: 1, source: 'rules' },
      { theme: 'doughnut', mentions: 2, own: 1, source: 'rules' },
    ]);
  });

  it("are not the theme's own where only a theme within it matched", () => {
    const [outer] = tagsOf(evidence({ matches: [match('doughnut', 0, 7)] }));
    expect(outer).toMatchObject({ theme: 'economy', mentions: 1, own: 0 });
  });

  it('say whether every mention is denied, or only repeats the question', () => {
    const denied = match('economy', 0, 7, { negation: { starts: 0, ends: 3 } });
    const echoed = match('economy', 20, 27, { echo: true });
    const flagsOf = (matches: SeenMatch[]) => {
      const [tag] = tagsOf(evidence({ matches }));
      return [tag!.negated, tag!.echo];
    };
    expect(flagsOf([denied])).toEqual([1, 0]);
    expect(flagsOf([echoed])).toEqual([0, 1]);
    expect(flagsOf([denied, echoed])).toEqual([0, 0]);
  });
});

describe("people's word", () => {
  const matches = [match('doughnut', 0, 8), match('transport', 10, 15)];

  it('gives a theme that nothing else found, and what it lies within', () => {
    const decisions = new Map([['doughnut', true]]);
    expect(carried({ decisions })).toEqual(['economy (people)', 'doughnut (people)']);
  });

  it('takes a theme away, with what it alone brought along', () => {
    expect(carried({ matches, decisions: new Map([['doughnut', false]]) })).toEqual([
      'transport (rules)',
    ]);
  });

  it('on an outer theme holds for those within it, unless they are decided on themselves', () => {
    const outer = new Map([['economy', false]]);
    expect(carried({ matches, decisions: outer })).toEqual(['transport (rules)']);
    const both = new Map([...outer, ['doughnut', true] as const]);
    expect(carried({ matches, decisions: both })).toEqual([
      'doughnut (rules)',
      'transport (rules)',
    ]);
  });

  it('does not count where coders differ', () => {
    expect(carried({ matches, decisions: new Map([['transport', null]]) })).toContain(
      'transport (rules)',
    );
  });
});

describe('a learned theme', () => {
  it('is given beside the rules, and says so', () => {
    const matches = [match('transport', 0, 3)];
    expect(carried({ matches, learned: ['transport', 'economy'] })).toEqual([
      'economy (learned)',
      'transport (rules and learned)',
    ]);
  });

  it('is not given by its rules where the codebook wants learning alone', () => {
    const alone = tagger(codebook, new Set(['transport']));
    expect(carried({ matches: [match('transport', 0, 3)] }, alone)).toEqual([]);
    expect(carried({ learned: ['transport'] }, alone)).toEqual(['transport (learned)']);
  });
});
