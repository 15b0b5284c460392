import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { whyCommand } from '../../pipeline/command-line/why-command.ts';
import { smallHome } from '../temporary-home.ts';
import { printed, type Small, smallThread } from './asked.ts';

const codebook = `themes:
  transport:
    name: Transport
    about: How people get about.
    rules: [bus, night bus]
    not: [bus shelter]
    themes:
      timetable:
        name: The green timetable
        about: A book about timetables.
        counts: references
        rules: [green timetable]
  jobs:
    name: Jobs
    about: Work.
    negation: exclude
    rules: [job]
  listening:
    name: Listening
    about: People should be heard.
    rules: [listen]
`;

async function why(texts: readonly string[], reply: string, small: Small = {}): Promise<string[]> {
  const home = await smallThread(texts, { codebook, ...small });
  return printed((terminal) => whyCommand(home, 'small', reply, terminal));
}

const asked = 'What should change?';

describe('why', () => {
  it('shows the reply with its matched words marked, each with its rule and its place', async () => {
    const lines = await why([asked, 'Listen: we need the night buses 🌱, listen!'], '1');
    expect(lines[0]).toMatch(/^Reply 1 · 14 April 2021, 09:01 UTC · person-\w{10} · 10 likes$/);
    expect(lines).toContain('  [[Listen]]: we need the [[night buses]] 🌱, [[listen]]!');
    expect(lines).toContain('Transport – found by its rules; 1 mention');
    // Counted by hand: "Listen: we need the " has 20 characters.
    expect(lines).toContain('  "night buses" – rule night bus, characters 21–31');
    expect(lines).toContain('Listening – found by its rules; 2 mentions');
    expect(lines).toContain('  "listen" – rule listen, characters 37–42');
  });

  it('says through which theme within it a theme was found', async () => {
    const lines = await why([asked, 'Read the green timetable'], '1');
    expect(lines).toContain(
      'Transport – found by its rules through The green timetable; 1 mention',
    );
  });

  it('shows what an exclusion took away, and which one did', async () => {
    const lines = await why([asked, 'Mend the bus shelter'], '1');
    expect(lines).toContain('It carries no theme.');
    expect(lines).toContain('Not given, although something spoke for it:');
    expect(lines).toContain(
      '  Taken away: "bus" in "bus shelter" (rule bus, characters 10–12; exclusion bus shelter)',
    );
  });

  it('shows the words that deny a mention, where it stands and where it is taken away', async () => {
    const text = 'There is no bus and there are no jobs';
    const lines = await why([asked, text], '1');
    expect(lines).toContain('Transport – found by its rules; 1 mention; every mention is denied');
    expect(lines).toContain('  "bus" – rule bus, characters 13–15; denied by "no"');
    expect(lines).toContain('  Taken away: "jobs" denied by "no" (rule job, characters 34–37)');
  });

  it('shows what people said, what was learned, and the flags with their reasons', async () => {
    const lines = await why([asked, 'They never came, the idiots'], '1', {
      rows: {
        tags: [
          {
            reply: 1,
            theme: 'listening',
            mentions: 1,
            own: 1,
            source: 'people',
            negated: 0,
            echo: 0,
          },
        ],
        codings: [
          { reply: 1, subject: 'listening', coder: 'A', decision: 1 },
          { reply: 1, subject: 'listening', coder: 'B', decision: 1 },
          { reply: 1, subject: 'jobs', coder: 'A', decision: 1 },
          { reply: 1, subject: 'jobs', coder: 'B', decision: 0 },
          { reply: 1, subject: 'flag:organisation', coder: 'A', decision: 0 },
        ],
        decisions: [
          { reply: 1, subject: 'listening', decision: 1 },
          { reply: 1, subject: 'jobs', decision: null },
        ],
        learned: [
          { reply: 1, theme: 'transport', probability: 0.31, tagged: 0, words: '["come","never"]' },
        ],
        learners: [
          {
            theme: 'transport',
            coded_yes: 20,
            coded_no: 20,
            folds: 5,
            threshold: 0.5,
            precision: 0.8,
            recall: 0.8,
            f1: 0.8,
            words: '[]',
            not_learned: null,
          },
        ],
        flags: [
          {
            reply: 1,
            flag: 'organisation',
            source: 'rules',
            stands: 0,
            why: 'Its words insult.',
            places: '[[21, 27]]',
          },
        ],
      },
    });
    expect(lines).toContain('Listening – given by coders; 1 mention');
    expect(lines).toContain('  Coders say yes: A and B');
    expect(lines).toContain('  Coders differ: A yes, B no; so rules and learning stand');
    expect(lines).toContain(
      '  Learned: probability 0.31, below the threshold of 0.50; most by come and never',
    );
    expect(lines).toContain('  Organisation – taken away by coders (A no)');
    expect(lines).toContain('    Its words insult. Its words: "idiots"');
  });

  it('says why a reply is left out', async () => {
    const lines = await why(
      [asked, 'Ja, wir brauchen natürlich viel mehr Busse in der Nacht!'],
      '1',
    );
    expect(lines).toContain(
      'Not counted, and so not looked at for themes: It is in another language.',
    );
  });

  it('hides names and moves the places along with the words', async () => {
    const lines = await why([asked, 'Ask @writer_2 and listen', 'Yes'], '1');
    const shown = lines.find((line) => line.includes('[[listen]]'))!;
    expect(shown).not.toContain('writer_2');
    const at = shown.trim().indexOf('[[listen]]') + 1;
    expect(lines).toContain(`  "listen" – rule listen, characters ${at}–${at + 5}`);
  });

  it('shows no words, no id and no time in the publish profile', async () => {
    const lines = await why([asked, 'There is no night bus here'], '1', {
      settings: 'profile: publish\n',
    });
    const all = lines.join('\n');
    expect(lines[0]).toMatch(/^Reply 1 · 14 April 2021 · person-/);
    expect(lines).toContain('  Rule night bus; denied');
    expect(all).not.toContain('here');
    expect(all).not.toContain('9007199254740991');
    expect(all).not.toContain('"');
  });

  it('sends nothing to the terminal that it would obey', async () => {
    const lines = await why([asked, 'Listen \u001b[31m\u202Ered\u202C to us'], '1');
    for (const obeyed of ['\u001b', '\u202e', '\u202c']) {
      expect(lines.join('\n')).not.toContain(obeyed);
    }
  });

  it('finds a reply by its id and by its address as well', async () => {
    const home = await smallThread([asked, 'Buses', 'Listen'], { codebook });
    for (const reply of ['9007199254740992', 'https://x.com/somebody/status/9007199254740992']) {
      const lines = await printed((terminal) => whyCommand(home, 'small', reply, terminal));
      expect(lines[0]).toMatch(/^Reply 2 /);
    }
  });

  it.each([
    ['3', 'There is no reply 3; its replies are numbered from 1 to 2.'],
    ['0', 'There is no reply 0;'],
    ['9007199254740929', '(did you mean 9007199254740992?)'],
    ['9007199254740990', 'is the post that was asked, not a reply to it'],
    ["x' or 1=1 --", 'in this thread; its replies are numbered from 1 to 2'],
  ])('answers %s, which is no reply, with one sentence', async (reply, sentence) => {
    const home = await smallThread([asked, 'Buses', 'Listen'], { codebook });
    const answer = printed((terminal) => whyCommand(home, 'small', reply, terminal));
    await expect(answer).rejects.toThrow(sentence);
  });

  it('says to run first where nothing has been run, and makes nothing', async () => {
    const home = smallHome([{ id: '1', text: asked }]);
    const answer = printed((terminal) => whyCommand(home, 'small', '1', terminal));
    await expect(answer).rejects.toThrow(
      /^Nothing has been collected for small yet; run it first:/,
    );
    expect(existsSync(join(home, 'data/small.sqlite'))).toBe(false);
  });
});
