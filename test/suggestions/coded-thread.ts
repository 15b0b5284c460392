import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readAnalysis } from '../../pipeline/analysis/analysis.ts';
import { textHash } from '../../pipeline/coding/text-hash.ts';
import { readerOf } from '../../pipeline/database/access.ts';
import { openToRead } from '../../pipeline/database/open.ts';
import { publicNames } from '../../pipeline/people/public-names.ts';
import { materialReads, readMaterial } from '../../pipeline/suggestions/material.ts';
import { suggestions } from '../../pipeline/suggestions/suggestions.ts';
import { writeProposals } from '../../pipeline/suggestions/workbook/write-proposals.ts';
import { runQuietly, smallHome } from '../temporary-home.ts';

/** An invented reply, with what people said of its theme. */
export interface CodedReply {
  readonly text: string;
  readonly likes?: number;
  readonly says?: Readonly<Record<string, boolean>>;
}

/** Runs a small thread as far as its tokens, with codings beside it, and asks for suggestions. */
export async function suggested(
  replies: readonly CodedReply[],
  codebook: string,
  settings = 'title: A small thread\nquestion: What should change?\nfile: data/replies.jsonl\n',
) {
  const posts = replies.map(({ text, likes = 0 }, place) => ({
    id: `r${place}`,
    author: `a${place}`,
    text,
    likes,
  }));
  const home = smallHome(posts, settings, codebook);
  const { analysis: before } = await runQuietly(home, 'small', { to: 'tokenise' });
  const rows = replies.flatMap(({ text, says = {} }, place) =>
    Object.entries(says).map(([theme, is]) =>
      [`r${place}`, textHash(text), theme, 'A', is ? 'yes' : 'no'].join(','),
    ),
  );
  const heads = 'post_id,text_hash,subject,coder,decision';
  if (rows.length > 0) writeFileSync(before.places.codings, `${[heads, ...rows].join('\n')}\n`);
  const analysis = readAnalysis(home, 'small');
  const database = openToRead(analysis.places.database)!;
  const read = readerOf(database, [...materialReads, 'authors', 'thread'], 'The test');
  const material = readMaterial(analysis, read);
  const found = suggestions(material);
  const file = `${analysis.places.reports}/coding/small-proposals.xlsx`;
  if (!existsSync(dirname(file))) mkdirSync(dirname(file), { recursive: true });
  await writeProposals(found, material, analysis, publicNames(analysis, read), file);
  database.close();
  return { home, analysis, material, found, file };
}
