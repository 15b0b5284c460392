import { describe, expect, it } from 'vitest';
import { spellings } from '../../pipeline/themes/spellings.ts';
import { words } from './finding.ts';

const pairs = [
  ['organise', 'organize'],
  ['organisations', 'organizations'],
  ['analysed', 'analyzed'],
  ['colour', 'color'],
  ['neighbourhoods', 'neighborhoods'],
  ['behavioural', 'behavioral'],
  ['centre', 'center'],
  ['centred', 'centered'],
  ['theatres', 'theaters'],
  ['programme', 'program'],
  ['travelling', 'traveling'],
  ['counsellors', 'counselors'],
  ['defence', 'defense'],
  ['licence', 'license'],
  ['practise', 'practice'],
  ['ageing', 'aging'],
  ['judgement', 'judgment'],
  ['catalogues', 'catalogs'],
  ['fulfil', 'fulfill'],
  ['enrolment', 'enrollment'],
  ['paediatrician', 'pediatrician'],
  ['anaemia', 'anemia'],
  ['haemorrhage', 'hemorrhage'],
  ['doughnuts', 'donuts'],
  ['sceptical', 'skeptical'],
  ['learnt', 'learned'],
] as const;

describe('British and American spellings', () => {
  it.each(pairs)('%s and %s are one word, both ways', (british, american) => {
    expect(spellings(british)).toContain(american);
    expect(spellings(american)).toContain(british);
    expect(words([british], `the ${american} of it`)).toEqual([american]);
    expect(words([american], `the ${british} of it`)).toEqual([british]);
  });

  it.each([
    ['our', 'hour', 'flour', 'tour', 'contour', 'laboratory'],
    ['honorary', 'colorado', 'laborious', 'humorous', 'organism', 'organist', 'prize', 'prise'],
    [
      'promise',
      'exercise',
      'surprised',
      'raise',
      'noise',
      'otherwise',
      'wise',
      'rising',
      'advertised',
    ],
    [
      'meter',
      'metre',
      'check',
      'cheque',
      'tire',
      'tyre',
      'story',
      'storey',
      'literature',
      'central',
    ],
  ])('are not made of what only looks alike', (...alike) => {
    for (const word of alike) expect(spellings(word), word).toEqual([]);
  });

  it('are found by a glob as whole words, so that it gains no others', () => {
    expect(words(['organis*'], 'organized organizations')).toEqual(['organized', 'organizations']);
    expect(words(['organiz*'], 'organised organisms')).toEqual(['organised']);
    expect(words(['labour*'], 'laborers in laboratories')).toEqual(['laborers']);
  });

  it('do not matter to an exact form', () => {
    expect(words(['"colour"'], 'color colour')).toEqual(['colour']);
  });

  it('go both ways for every word that has another', () => {
    for (const word of pairs.flat()) {
      for (const other of spellings(word)) expect(spellings(other), other).toContain(word);
    }
  });
});

describe('compounds', () => {
  const wellbeing = ['wellbeing', 'well-being', 'well being'];
  it.each(wellbeing)('"%s" is found with a hyphen, joined and apart', (rule) => {
    expect(words([rule], 'wellbeing well-being well being')).toEqual(wellbeing);
  });

  it.each([
    ['co-op', 'co-op, coop, co op'],
    ['coop', 'co-op, coop, co op'],
    ['foodbank', 'foodbanks, food banks, food-bank'],
    ['food bank', 'foodbanks, food banks, food-bank'],
    ['coproduction', 'co-production, coproduction'],
    ['covid-19', 'covid-19, covid19, covid 19'],
    ['covid19', 'COVID-19, covid19, Covid 19'],
  ])('"%s" finds all of: %s', (rule, written) => {
    expect(words([rule], written)).toEqual(written.split(', '));
  });

  it('are not made of words that meet by chance', () => {
    expect(
      words(['overtime', 'careless', 'homeless', 'therapist'], 'over time I care less'),
    ).toEqual([]);
    expect(words(['notable'], 'I am not able')).toEqual([]);
  });
});
