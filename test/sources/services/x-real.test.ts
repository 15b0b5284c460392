import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serviceFor } from '../../stand-ins/x-collecting.ts';

interface Page {
  readonly data?: readonly { readonly id: string; readonly conversation_id?: string }[];
  readonly meta?: object;
}

const folder = '../shared/data/threads/twarc2';
const missingWord = existsSync(folder) ? '' : ` (skipped: ${folder} is not here)`;

function pagesIn(file: string): [text: string, page: Page][] {
  const texts = readFileSync(join(folder, file), 'utf8').split('\n');
  return texts.filter(isPage).map((text) => [text, JSON.parse(text)]);
}

function isPage(text: string): boolean {
  try {
    const page = JSON.parse(text) as Page | null;
    return Array.isArray(page?.data) && page?.meta !== undefined;
  } catch {
    return false;
  }
}

describe.skipIf(!existsSync(folder))(`real answers of X${missingWord}`, () => {
  it('are read as answers to a search, with every post and all charges', () => {
    const service = serviceFor({ root: '1', posts: [] }, { url: 'http://127.0.0.1:1' });
    const pages = readdirSync(folder)
      .filter((file) => file.endsWith('.jsonl'))
      .flatMap(pagesIn);
    expect(pages.length).toBeGreaterThan(0);
    for (const [text, { data = [] }] of pages) {
      const ask = {
        what: 'search',
        sought: 'replies',
        root: '1',
        conversation: '1',
      };
      const received = [...service.read(ask, text)];
      const posts = received.flatMap((one) => (one.kind === 'post' ? [one.post.id] : []));
      const charged = received.flatMap((one) =>
        one.kind === 'charged' && one.what === 'post' ? [one.id] : [],
      );
      expect(posts).toEqual(data.map(({ id }) => id));
      expect(posts.filter((id) => !charged.includes(id))).toEqual([]);
      expect(received.filter(({ kind }) => kind === 'unreadable')).toEqual([]);
    }
  });
});
