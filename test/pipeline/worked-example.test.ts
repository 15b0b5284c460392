import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { packageFolder, workedExample } from '../../pipeline/analysis/home.ts';
import { runQuietly, temporaryHome } from '../temporary-home.ts';

interface Post {
  readonly id: string;
  readonly text: string;
  readonly note_tweet?: { readonly text: string };
}

describe('the worked example', () => {
  it('says in every output that its replies are invented', async () => {
    const { analysis } = await runQuietly(temporaryHome(), workedExample);
    const folder = analysis.places.reports;
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
    const texts = files.filter((file) => /\.(md|json|csv|svg)$/.test(file));
    expect(texts.length).toBeGreaterThanOrEqual(13);
    for (const file of texts) {
      const text = readFileSync(join(folder, file), 'utf8');
      expect(text, file).toMatch(/invented/i);
      if (file.endsWith('.csv')) {
        const [head, ...rows] = text.trim().split('\r\n');
        expect(head).toMatch(/,invented$/);
        expect(
          rows.every((row) => row.endsWith(',yes')),
          file,
        ).toBe(true);
      }
    }
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.readFile(join(folder, `${workedExample}.xlsx`));
    for (const sheet of workbook.worksheets) {
      expect(sheet.getCell('A1').text, sheet.name).toContain('Invented replies');
    }
  });
});

describe('the sample thread', () => {
  let posts: Post[];
  beforeAll(() => {
    const pages = readFileSync(join(packageFolder, 'data/samples/worked-example.jsonl'), 'utf8');
    posts = pages
      .trim()
      .split('\n')
      .flatMap((page) => JSON.parse(page).data as Post[]);
  });

  it('has as many replies as the README says', () => {
    const readme = readFileSync(join(packageFolder, 'README.md'), 'utf8');
    expect(readme).toContain(`an invented thread of ${posts.length - 1} replies`);
  });

  it("can be nobody's: handles are longer than the service allows, links lead nowhere", () => {
    const text = readFileSync(join(packageFolder, 'data/samples/worked-example.jsonl'), 'utf8');
    const handles = [...text.matchAll(/"username":"([^"]+)"/g)].map(([, handle]) => handle!);
    expect(handles.length).toBeGreaterThan(600);
    for (const handle of handles) {
      const isKnown = handle.toLowerCase() === 'kateraworth';
      expect(isKnown || handle.length > 15, handle).toBe(true);
    }
    for (const [, address] of text.matchAll(/"expanded_url":"([^"]+)"/g)) {
      const { hostname, pathname } = new URL(address!);
      const isOwnPost = hostname === 'twitter.com' && /\/status\/9\d{18}$/.test(pathname);
      const isSafe = hostname.endsWith('.example') || hostname.endsWith('kateraworth.com');
      expect(isOwnPost || isSafe, address).toBe(true);
    }
  });
});
