import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textHash } from '../../pipeline/coding/text-hash.ts';
import { runQuietly, smallHome } from '../temporary-home.ts';

const text = 'The bus is late';

describe('decisions on a theme that the codebook does not have', () => {
  it('are said to be unused, by the name they have', async () => {
    const home = smallHome([
      { id: '1', text: 'What should change?', author: 'host', likes: 1 },
      { id: '2', parent_id: '1', text, author: 'ann', likes: 2 },
    ]);
    const hash = textHash(text);
    writeFileSync(
      join(home, 'analyses/small/codings.csv'),
      `post_id,text_hash,subject,coder,decision\n2,${hash},railways,A,yes\n2,${hash},transport,A,yes\n`,
    );
    const { said } = await runQuietly(home, 'small', { to: 'tag' });
    expect(said.filter((sentence) => sentence.includes('railways'))).toEqual([
      '1 decision in codings.csv is on "railways", which the codebook does not have; rename the theme there, or in codings.csv.',
    ]);
  });
});
