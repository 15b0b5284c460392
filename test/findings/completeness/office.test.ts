import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageFolder } from '../../../pipeline/analysis/home.ts';
import { readerOf } from '../../../pipeline/database/access.ts';
import { openToRead } from '../../../pipeline/database/open.ts';
import { findingReads, readFindings } from '../../../pipeline/reports/read-findings.ts';
import { completeness } from '../../../pipeline/reports/sentences/completeness.ts';
import { runQuietly, smallCodebook, temporaryHome } from '../../temporary-home.ts';

/** A real thread, which is not part of the project; its file gives no counts of replies. */
const file = resolve(packageFolder, '../shared/data/threads/x-thread-office/replies.jsonl');

describe.skipIf(!existsSync(file))('the completeness of a real thread, where it is there', () => {
  it('is what can be counted from its file by plain means, branch by branch', async () => {
    const posts: { id: string; parent_id: string | null }[] = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const home = temporaryHome({
      'analyses/office/analysis.yaml': `title: Offices\nquestion: What?\nfile: ${file}\n`,
      'analyses/office/themes.yaml': smallCodebook,
    });
    const { analysis } = await runQuietly(home, 'office', { to: 'find' });
    const database = openToRead(analysis.places.database)!;
    const findings = readFindings(readerOf(database, findingReads, 'The test'));
    database.close();

    const [root, ...replies] = posts;
    const parentOf = new Map(posts.map((post) => [post.id, post.parent_id]));
    const firstOf = (id: string): string => {
      const parent = parentOf.get(id)!;
      if (parent === root!.id) return id;
      return parentOf.has(parent) ? firstOf(parent) : parent;
    };
    const below = new Map<string, number>();
    for (const { id } of replies) {
      const first = firstOf(id);
      if (first !== id) below.set(first, (below.get(first) ?? 0) + 1);
    }
    const ofBranches = findings.branches.filter(({ kind }) => kind === 'branch');
    expect(new Map(ofBranches.map((branch) => [branch.post_id, branch.collected]))).toEqual(below);
    expect(findings.branches.slice(0, 2)).toMatchObject([
      { kind: 'place-not-known', expected: 3, collected: 0, reasons: '{"not-collected":3}' },
      { kind: 'direct-replies', expected: 230, collected: 230 },
    ]);
    expect(completeness(findings)).toEqual([
      'At least 480 posts belong to the thread besides the one that asks; 477 of them (99.3%) could be had.',
      'The 3 missing posts are named by the service or by other posts, but did not come in.',
      'How many posts the thread has in all is not known.',
    ]);
  });
});
