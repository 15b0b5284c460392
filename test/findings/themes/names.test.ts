import { describe, expect, it } from 'vitest';
import { findingsOf, type Said } from './thread.ts';

const shown = 'select name, kind, people, mentions from finding_names';

/** The same words by several people. */
function by(people: string, ...texts: readonly string[]): Said[] {
  return [...people].flatMap((person) =>
    texts.map((text): Said => [person, 1, `${text} (${person})`]),
  );
}

async function namesIn(said: readonly Said[], codebook?: string) {
  const find = await findingsOf(said, codebook);
  return find(shown).map(({ name, kind, people, mentions }) =>
    [name, kind, people, mentions].join(' '),
  );
}

describe('the names that replies give', () => {
  it('are those that at least two people give', async () => {
    expect(
      await namesIn([
        ...by('ab', 'ask Odile Tideway'),
        ...by('c', 'ask Ulric Fenmoor', 'I said Ulric Fenmoor'),
      ]),
    ).toEqual(['Odile Tideway name 2 2']);
  });

  it('are persons, organisations, places and books by their own words and those beside them', async () => {
    const texts = [
      'ask Kate Tideway about it',
      'ask Professor Fenmoor about it',
      'it was the Lowmarsh Foundation again',
      'we walked to Saltmarsh Quay and back',
      'you should read Turning Tides by her',
    ];
    expect(await namesIn(by('ab', ...texts))).toEqual([
      'Fenmoor person 2 2',
      'Kate Tideway person 2 2',
      'Lowmarsh Foundation organisation 2 2',
      'Saltmarsh Quay place 2 2',
      'Turning Tides book 2 2',
    ]);
  });

  it('take no capital for a name that only opens a sentence, shouts, or is mostly written small', async () => {
    const texts = [
      'Ferries matter. Boats too. "Piers as well" they said',
      'WE WANT MORE FERRIES FROM TILBURY AND NOW',
      'the harbour, the harbour, oh that lovely Harbour',
      'see you on Monday in March, I am English',
      'they LOVED it, they loved it',
    ];
    expect(await namesIn(by('ab', ...texts))).toEqual([]);
  });

  it('take one that opens a sentence where it stands within one elsewhere', async () => {
    const said = [...by('a', 'we went to Tilbury in the rain'), ...by('b', 'Tilbury was lovely')];
    expect(await namesIn(said)).toEqual(['Tilbury name 2 2']);
  });

  it('join a surname to the one person found with it, and leave it alone between two', async () => {
    const one = [...by('a', 'as Kate Tideway says'), ...by('b', 'as Tideway says')];
    expect(await namesIn(one)).toEqual(['Kate Tideway person 2 2']);
    const two = [...by('ab', 'as Kate Tideway says', 'as Hugh Tideway says', 'as Tideway says')];
    expect((await namesIn(two)).sort()).toEqual([
      'Hugh Tideway person 2 2',
      'Kate Tideway person 2 2',
      'Tideway name 2 2',
    ]);
  });

  it('keep "of", "for" and "and" within an organisation, and part two people at an "and"', async () => {
    const texts = ['by the Department of Tides and Harbours', 'with Kate Tideway and Hugh Fenmoor'];
    expect((await namesIn(by('ab', ...texts))).sort()).toEqual([
      'Department of Tides and Harbours organisation 2 2',
      'Hugh Fenmoor person 2 2',
      'Kate Tideway person 2 2',
    ]);
  });

  it('have no kinds of things among them: "a GP", "an OT"', async () => {
    expect(await namesIn(by('ab', 'I saw an OT', 'then the RNLI came'))).toEqual(['RNLI name 2 2']);
  });

  it('name a given name alone nobody', async () => {
    expect(await namesIn(by('ab', 'ask our Maureen, and ask Dr Kate'))).toEqual([]);
  });

  it('have the @names, counted by reply and by person', async () => {
    expect(
      await namesIn([
        ...by('a', 'see @OdileTideway and again @odiletideway'),
        ...by('b', 'so says @OdileTideway'),
      ]),
    ).toEqual(['@OdileTideway account 2 3']);
  });

  it('say which theme covers most of their mentions, and what the codebook says that it is', async () => {
    const codebook = `themes:
  water:
    name: Water
    about: Water.
    rules: [water]
    themes:
      tilbury: { name: Tilbury, about: A town., counts: references, kind: place, rules: [tilbury] }
`;
    const find = await findingsOf(by('ab', 'we went to Tilbury, and to Lowmarsh'), codebook);
    expect(find('select name, kind, why, theme from finding_names order by name')).toEqual([
      {
        name: 'Lowmarsh',
        kind: 'name',
        why: 'It is written with a capital within sentences.',
        theme: null,
      },
      {
        name: 'Tilbury',
        kind: 'place',
        why: 'The codebook calls it so.',
        theme: 'tilbury',
      },
    ]);
  });

  it('are what the codebook calls them, whatever stands beside them and whatever their words', async () => {
    const reference = (id: string, kind: string, rule: string) =>
      `  ${id}: { name: ${id}, about: x, counts: references, kind: ${kind}, rules: [${rule}] }\n`;
    const codebook = `themes:\n${reference('ring', 'theory', 'ring economics')}${reference('pier', 'example', 'lowmarsh foundation')}${reference('tideway', 'person', '"@odiletideway"')}`;
    const texts = [
      'read the book on Ring Economics',
      'and that book, Ring Economics, is good',
      'look at the Lowmarsh Foundation',
      'ask @OdileTideway',
    ];
    const find = await findingsOf(by('ab', ...texts), codebook);
    expect(find('select name, kind, why from finding_names order by name')).toEqual([
      { name: '@OdileTideway', kind: 'account', why: 'It is an @name.' },
      { name: 'Lowmarsh Foundation', kind: 'example', why: 'The codebook calls it so.' },
      { name: 'Ring Economics', kind: 'theory', why: 'The codebook calls it so.' },
    ]);
  });

  it('come from no reply that is not counted, nor from half a letter', async () => {
    const said: Said[] = [
      ['host', 1, 'ask Odile Tideway'],
      ['host', 1, 'yes, Odile Tideway'],
      ...by('ab', '\uD83D Ask \u0000 @ ＠ “” ’s'),
    ];
    expect(await namesIn(said)).toEqual([]);
  });
});
