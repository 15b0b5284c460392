import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { themes } from '../labelled/themes.ts';
import { temporaryHome } from '../temporary-home.ts';
import { inventedTexts } from './invented.ts';

function folderWith(home: string, name: string, count: number, seed: number): string {
  const folder = join(home, name);
  mkdirSync(join(folder, 'themes'), { recursive: true });
  const lines = inventedTexts(count, seed).map(({ text, subjects }, id) =>
    JSON.stringify({
      id,
      text,
      question: 'What would you like?',
      themes: subjects.size === 0 ? ['Not assigned'] : [...subjects],
    }),
  );
  writeFileSync(join(folder, 'themes', 'any-name.jsonl'), lines.join('\n'));
  return folder;
}

it('measures what was learned on one folder on another, and tells no text', async () => {
  const home = temporaryHome();
  const train = folderWith(home, 'train', 150, 1);
  const section = await themes({ train, test: folderWith(home, 'test', 60, 2) });
  const report = section.paragraphs.join('\n');
  const f1 = /\| Learned \| 60 \|(?:[^|]+\|){2} ([\d.]+) /.exec(report);
  expect(Number(f1![1])).toBeGreaterThan(0.8);
  expect(report).toContain('Measured on 60 texts with 2 themes');
  expect(report).not.toMatch(/council|orchard|What would you like/);
  expect((await themes({ train, test: join(home, 'test') })).paragraphs).toEqual(
    section.paragraphs,
  );
}, 60_000);

it('says that it was skipped where there are no labelled texts', async () => {
  const home = temporaryHome();
  const section = await themes({ train: home, test: null });
  expect(section.paragraphs).toEqual([
    'Skipped: there is no file themes/*.jsonl with labelled texts.',
  ]);
});
