import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { packageFolder } from '../../pipeline/analysis/home.ts';
import { runQuietly } from '../temporary-home.ts';
import { joinedSets, type OfficeReply } from './plain-counts.ts';

/** A real thread, which is not part of the project. */
const file = resolve(packageFolder, '../shared/data/threads/x-thread-office/replies.jsonl');

/** Whether the thread is there; tests of it are skipped where it is not. */
export const isHere = existsSync(file);

/** A line of the file: the author is known by the picture alone. */
export interface Post {
  readonly id: string;
  readonly parent_id: string | null;
  readonly text: string;
  readonly likes: number;
  readonly avatar: string;
  readonly created_at: string;
}

/**
 * Two texts that people of the thread share, put behind what they really said, so that voices are
 * joined in a chain: the third person shares both.
 */
const shared = [
  'Every letter went through the typing pool twice before the boss would sign it',
  'Nobody left the office before the telex machine had gone quiet for the night',
];

/** The posts of the file, the root first, and behind them eight invented ones. */
export function officePosts(): readonly Post[] {
  const posts: Post[] = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const [root] = posts;
  const people = [...new Set(posts.map(({ avatar }) => avatar))]
    .filter((avatar) => avatar !== root!.avatar && !isDefault({ avatar }))
    .slice(10, 16);
  const invented = [0, 1, 2, 2, 3, 4, 5, 5].map((person, place) => ({
    id: String(BigInt(posts.at(-1)!.id) + BigInt(place + 1)),
    parent_id: root!.id,
    text: `${shared[place < 3 ? 0 : 1]}${'!'.repeat(place)}`,
    likes: place * 7,
    avatar: people[person]!,
    created_at: `2031-01-01T00:00:0${place}Z`,
  }));
  return [...posts, ...invented];
}

/** The picture of those who gave none tells nobody from others. */
function isDefault({ avatar }: Pick<Post, 'avatar'>): boolean {
  return avatar.includes('default_profile');
}

function personOf(post: Post): string {
  return isDefault(post) ? `unknown, of post ${post.id}` : `person ${post.avatar}`;
}

const settings = `title: Offices before the internet
question: What did people do all day in an office before the internet?
file: office.jsonl
`;

/**
 * The thread's analysis, run up to its findings: rows by SQL, the posts, and of each reply that is
 * counted its line of the file. Voices are found by walking along authors and campaigns.
 */
export async function foundInOffice() {
  const posts = officePosts();
  const home = mkdtempSync(join(tmpdir(), 'listening-post-'));
  const analysisFolder = join(home, 'analyses/office');
  mkdirSync(analysisFolder, { recursive: true });
  copyFileSync(
    join(packageFolder, 'test/real/office-themes.yaml'),
    join(analysisFolder, 'themes.yaml'),
  );
  writeFileSync(join(analysisFolder, 'analysis.yaml'), settings);
  writeFileSync(
    join(home, 'office.jsonl'),
    posts.map((post) => `${JSON.stringify(post)}\n`).join(''),
  );
  const { analysis } = await runQuietly(home, 'office', { to: 'find' });
  const database = new BetterSqlite3(analysis.places.database, { readonly: true });
  const rows = <Row>(sql: string) => database.prepare(sql).all() as Row[];

  const lineOf = new Map(posts.map((post) => [post.id, post]));
  const counted = rows<{ reply: number; post_id: string; left_out: string | null }>(
    'select reply, post_id, left_out from replies order by reply',
  ).filter(({ left_out }) => left_out === null);
  const campaignOf = new Map(
    rows<{ reply: number; campaign: number }>(
      "select reply, campaign from campaigns join flags using (reply) where flag = 'campaign' and stands = 1",
    ).map(({ reply, campaign }) => [reply, campaign]),
  );
  const voices = joinedSets(
    counted.map(({ reply, post_id }) => {
      const campaign = campaignOf.get(reply);
      const person = personOf(lineOf.get(post_id)!);
      return campaign === undefined ? [person] : [person, `campaign ${campaign}`];
    }),
  );
  const replies = counted.map(({ reply, post_id }, place): OfficeReply => {
    const line = lineOf.get(post_id)!;
    const known = !isDefault(line);
    return { reply, person: personOf(line), known, likes: line.likes, voice: voices[place]! };
  });
  return {
    posts,
    replies,
    rows,
    close: () => {
      database.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

export type Office = Awaited<ReturnType<typeof foundInOffice>>;
