import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readerOf, writerOf } from '../../../pipeline/database/access.ts';
import { openStore } from '../../../pipeline/database/open.ts';
import { completeness } from '../../../pipeline/findings/completeness/completeness.ts';
import { completenessFindings } from '../../../pipeline/findings/completeness/completeness-findings.ts';
import { coverage } from '../../../pipeline/findings/completeness/coverage.ts';
import { coverageOf } from '../../../pipeline/reports/read-coverage.ts';
import { temporaryHome } from '../../temporary-home.ts';

it('counts the replies on which people decided about themes, and the themes that are learned', () => {
  const store = openStore(join(temporaryHome(), 'a.sqlite'));
  const write = writerOf(store.write, ['replies', 'themes', 'decisions', 'learners']);
  for (let reply = 1; reply <= 6; reply++) {
    write.replies({
      ...{ reply, post_id: `post ${reply}`, author_id: null, created_at: null, depth: 1 },
      ...{ likes: 0, text: 'words', left_out: reply === 6 ? 'host' : null },
    });
  }
  const themes = { alone: 'learned', beside: 'both', tried: 'learned', ruled: 'rules' };
  Object.entries(themes).forEach(([theme, method], position) => {
    write.themes({ ...plainRow, theme, name: theme, position, method });
    write.learners({
      ...{ theme, coded_yes: 20, coded_no: 20, folds: 5, threshold: 0.5, words: '[]' },
      ...{ precision: 0.8, recall: 0.8, f1: 0.8 },
      not_learned: theme === 'tried' ? 'Too few replies carry it.' : null,
    });
  });
  // On 1 twice, on 2 that it has none; on 3 coders differ, on 4 it is about a flag, on 5 about a
  // theme that the codebook has no more, and 6 is not counted.
  for (const [reply, subject, decision] of [
    [1, 'alone', 1],
    [1, 'ruled', 0],
    [2, 'ruled', 0],
    [3, 'ruled', null],
    [4, 'flag:abuse', 1],
    [5, 'gone', 1],
    [6, 'ruled', 1],
  ] as const) {
    write.decisions({ reply, subject, decision });
  }
  const read = readerOf(store.read, completenessFindings.reads, 'The test');
  const rows = coverage(read, completeness(read, 'leave-out'));
  expect(coverageOf(rows)).toMatchObject({
    ...{ counted: 5, decided: 2, learnedThemes: 1, twofoldThemes: 1 },
  });
  for (const { value, unit } of rows) expect(unit === null).toBe(!/^\d+$/.test(value));
});

const plainRow = { parent: null, about: '', link: null, counts: 'support', kind: null };
