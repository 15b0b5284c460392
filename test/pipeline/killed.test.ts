import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageFolder } from '../../pipeline/analysis/home.ts';
import { temporaryHome } from '../temporary-home.ts';

const program = resolve(packageFolder, 'pipeline/command-line/listening-post.mjs');
const stages = ['collect', 'clean', 'tokenise', 'tag', 'flag', 'weigh', 'find', 'draw'];

function start(home: string): ChildProcess {
  return spawn(process.execPath, [program, '--home', home], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** Runs to the end, or until the line of a stage is seen: then the process is killed outright. */
function runUntil(home: string, stage?: string): Promise<void> {
  const child = start(home);
  let seen = '';
  child.stdout?.on('data', (part: Buffer) => {
    seen += part.toString();
    if (stage && new RegExp(`^ +${stage} +\\d`, 'm').test(seen)) child.kill('SIGKILL');
  });
  return new Promise((done) => child.on('close', () => done()));
}

function reportsOf(home: string): Map<string, string> {
  const folder = join(home, 'reports/worked-example');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return new Map(
    files
      .filter((file) => statSync(join(folder, file)).isFile())
      .map((file) => [file, readFileSync(join(folder, file)).toString('base64')]),
  );
}

describe('a run that is killed again and again', () => {
  it('gives the same reports, to the byte, as one that nobody disturbed', async () => {
    const undisturbed = temporaryHome();
    await runUntil(undisturbed);
    const killed = temporaryHome();
    // The key of pseudonyms is an input; all else is made anew.
    cpSync(join(undisturbed, 'data/worked-example.key'), join(killed, 'data/worked-example.key'));
    for (const stage of stages) await runUntil(killed, stage);
    await runUntil(killed);
    const expected = reportsOf(undisturbed);
    const got = reportsOf(killed);
    expect([...got.keys()]).toEqual([...expected.keys()]);
    for (const [file, bytes] of expected) expect(got.get(file) === bytes, file).toBe(true);
    expect(expected.size).toBeGreaterThan(10);
  });
});
