import { createWriteStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { packageFolder } from '../../pipeline/analysis/home.ts';
import { randomFrom } from './random.ts';

interface SamplePost {
  readonly text: string;
  readonly likes: number;
  readonly lang: string;
}

/**
 * Writes a thread of so many replies, grown from the sample: its texts, each with a word exchanged
 * for one of another reply and now and then a word that was never seen before, so that the
 * vocabulary grows as that of a real thread does. The same number gives the same file.
 * @param file JSON lines, a post a line, of about 350 bytes each
 */
export async function growThread(file: string, replies: number): Promise<void> {
  const sample = readSample();
  const words = sample.flatMap((post) => post.text.split(' '));
  const random = randomFrom(replies);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)]!;
  const out = createWriteStream(file);
  const root = {
    id: '9000000000000000000',
    author_id: '1',
    text: 'What should change?',
    likes: 99,
  };
  out.write(`${JSON.stringify({ ...root, created_at: '2021-04-14T08:00:00.000Z' })}\n`);
  const began = Date.parse('2021-04-14T08:30:00.000Z');
  for (let number = 1; number <= replies; number++) {
    const post = pick(sample);
    const text = post.text.split(' ');
    text[Math.floor(random() * text.length)] = random() < 0.1 ? `new${number}word` : pick(words);
    const row = {
      id: String(9000000000000000000n + BigInt(number)),
      parent_id: root.id,
      author_id: String(2 + Math.floor(random() * replies)),
      text: text.join(' '),
      likes: post.likes,
      created_at: new Date(began + number * 100).toISOString(),
      lang: post.lang,
    };
    if (!out.write(`${JSON.stringify(row)}\n`))
      await new Promise<void>((done) => out.once('drain', done));
  }
  out.end();
  await finished(out);
}

function readSample(): SamplePost[] {
  const file = join(packageFolder, 'data/samples/worked-example.jsonl');
  const pages = readFileSync(file, 'utf8').trim().split('\n');
  return pages.flatMap((page) =>
    JSON.parse(page).data.map(
      (post: { text: string; lang: string; public_metrics: { like_count: number } }) => ({
        text: post.text,
        likes: post.public_metrics.like_count,
        lang: post.lang,
      }),
    ),
  );
}
