import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageFolder } from '../../pipeline/analysis/home.ts';
import { pipeline } from '../../pipeline/pipeline.ts';
import { smallHome, temporaryHome } from '../temporary-home.ts';

const program = resolve(packageFolder, 'pipeline/command-line/listening-post.mjs');

function run(home: string, ...words: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [program, '--home', home, ...words],
    {
      encoding: 'utf8',
      cwd: home,
    },
  );
  return { status, stdout, stderr };
}

const replies = [
  { id: '1', text: 'What should change?', author: 'host', likes: 5 },
  { id: '2', parent_id: '1', text: 'Buses', author: 'ann', likes: 4 },
];

describe('the command line', () => {
  it('explains every command and every stage in its help', () => {
    const { status, stdout } = run(temporaryHome(), '--help');
    expect(status).toBe(0);
    for (const name of ['new', 'run', 'status', ...pipeline.map((stage) => stage.name)]) {
      expect(stdout).toMatch(new RegExp(`^  ${name}\\b.*\\S`, 'm'));
    }
    expect(stdout).toContain('LISTENING_POST_HOME');
  });

  it('goes from a file to the reports with new, run and status', () => {
    const home = temporaryHome({ 'my.csv': 'id,text,likes\n1,Listen to us,3\n2,Listen more,25\n' });
    expect(run(home, 'new', 'my-thread', '--file', 'my.csv').stdout).toContain(
      'my-thread/analysis.yaml',
    );
    const { status, stdout, stderr } = run(home, 'run', 'my-thread');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toContain('text ← text');
    expect(stdout).toContain('my-thread/themes.yaml is still the sample');
    expect(stdout).toContain('Listening to people: 25 likes; 2 replies in all');
    expect(existsSync(join(home, 'reports/my-thread/my-thread.xlsx'))).toBe(true);
    expect(run(home, 'status', 'my-thread').stdout).toMatch(/publish +done/);
    expect(run(home, 'run', 'my-thread').stdout).toContain('Nothing has changed');
    expect(run(home, 'tag', 'my-thread').stdout).toMatch(/^ +tag +\d/m);
  });

  it.each([
    ['an unknown command', ['rnu', 'x'], 'Did you mean run?'],
    ['an unknown option', ['run', 'small', '--form', 'tag'], 'Did you mean --from?'],
    ['an unknown stage', ['run', 'small', '--from', 'tags'], 'Allowed choices are collect'],
    ['a missing word', ['run'], "missing required argument 'analysis'"],
    ['an analysis that is not there', ['run', 'other'], 'there are small. Make it with new'],
    ['a name that leaves the folder', ['run', '../../x'], 'is not allowed'],
    ['new without a source', ['new', 'x'], 'give --post <address>, or --file <path>, or both'],
    [
      'new over what is there',
      ['new', 'small', '--post', 'https://x.com/a/status/1'],
      'is there already',
    ],
    [
      'an address that is none',
      ['new', 'x', '--post', 'hello'],
      'the address of a post is allowed',
    ],
    [
      'an address of a service that cannot be asked',
      ['new', 'x', '--post', 'https://www.threads.net/@a/post/C0'],
      'found an address on Threads',
    ],
    [
      'an address that is none, with a file',
      ['new', 'x', '--post', 'hello', '--file', 'data/replies.jsonl'],
      'the address of a post is allowed',
    ],
    [
      'a file that is not there',
      ['new', 'x', '--file', 'nowhere.csv'],
      'there is no file or folder nowhere.csv',
    ],
  ])('answers %s with one sentence and exit code 2', (_, words, sentence) => {
    const { status, stderr } = run(smallHome(replies), ...words);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toContain('    at ');
    expect(status).toBe(2);
  });

  it('says where in the program an error arose only when asked', () => {
    expect(run(smallHome(replies), 'run', 'other', '--debug').stderr).toContain('    at ');
  });
});

describe('the README', () => {
  const readme = readFileSync(join(packageFolder, 'README.md'), 'utf8');

  it('names every command, every option and every stage', () => {
    const names = [
      '`new <analysis>',
      '`run <analysis>`',
      '`status <analysis>`',
      '`--home <folder>`',
      '`why <analysis> <reply>`',
      '`context <analysis> <word>`',
      '`codebook check <analysis>`',
      '`codebook suggest <analysis>`',
      '`codebook export <analysis>`',
      '`codebook import <analysis> <file>`',
      '`coding sheet <analysis>`',
      '`coding read <analysis> <files>`',
    ];
    for (const name of [
      ...names,
      '--from <stage>',
      '--to <stage>',
      '`--debug`',
      'LISTENING_POST_HOME',
    ]) {
      expect(readme).toContain(name);
    }
    for (const [place, { name }] of pipeline.entries()) {
      expect(readme).toMatch(new RegExp(`${place + 1} ${name} `));
    }
  });

  it('gives only commands that the package has', () => {
    const { scripts } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
    for (const [, script] of readme.matchAll(
      /npm (?:run )?(start|test|bench|bench:tagging|quality|check|format)\b/g,
    )) {
      expect(scripts).toHaveProperty(script!);
    }
    const ci = readFileSync(join(packageFolder, '.ci/run'), 'utf8');
    expect(ci).toContain('npm ci && npm start');
    expect(ci).toContain('npm test');
  });

  it('shows a codebook that can be read', () => {
    const book = /```yaml\n(themes:[\s\S]*?)```/.exec(readme)![1]!;
    const home = smallHome(replies, undefined, book);
    expect(run(home, 'run', 'small', '--to', 'tag').status).toBe(0);
  });
});
