import { seededRandom } from '../../pipeline/charts/seeded-random.ts';

/**
 * What X does with a post: it shows it; its search passes it by, but a look-up finds it; it is
 * gone; nobody may see it; or X says nothing of it at all.
 */
export type Visibility = 'shown' | 'not-indexed' | 'deleted' | 'protected' | 'silent';

export interface InventedPost {
  readonly id: string;
  readonly author: string;
  readonly conversation: string;
  readonly parent: string | null;
  readonly quoted: string | null;
  readonly text: string;
  likes: number;
  visibility: Visibility;
}

export interface InventedThread {
  readonly root: string;
  /** The conversation and the quotes elsewhere, oldest first; more may be added. */
  readonly posts: InventedPost[];
}

export interface ThreadOptions {
  readonly seed?: number;
  readonly begins?: string;
  readonly ends?: string;
  /** How many posts elsewhere quote the root. */
  readonly quotes?: number;
}

const beginning = 1_288_834_974_657n;
const words = 'the park needs more shade and fewer bins by the pond says my neighbour'.split(' ');

/** An id of X for a post of some time. @param time in milliseconds since 1970 */
export function idAt(time: number, within = 0): string {
  return String(((BigInt(time) - beginning) << 22n) + BigInt(within));
}

/**
 * An invented thread: a root, and a number of posts below it, some of them deep. Wherever there are
 * twenty or more, one parent is deleted and one protected; of a chain of two that the search passes
 * by the upper one is named by the lower one only; and one parent is passed over in silence.
 */
export function inventedThread(count: number, options: ThreadOptions = {}): InventedThread {
  const { seed = 1, quotes = 0 } = options;
  const begins = Date.parse(options.begins ?? '2026-09-20T09:00:00.000Z');
  const ends = Date.parse(options.ends ?? '2026-11-21T11:00:00.000Z');
  const random = seededRandom(seed);
  const root = inventedPost(idAt(begins, 1), null, random);
  const posts: InventedPost[] = [root];
  const step = Math.floor((ends - begins) / (count + 1));
  for (let place = 1; place <= count; place++) {
    const time = begins + place * step;
    const quoted = place === 3 ? root.id : null;
    posts.push({
      ...inventedPost(idAt(time, place), parentFor(place, posts, random), random),
      conversation: root.id,
      quoted,
      visibility: hidden.get(place) ?? 'shown',
    });
  }
  for (let place = 0; place < quotes; place++) {
    const id = idAt(begins + (place + 1) * step, 5000 + place);
    posts.push({ ...inventedPost(id, null, random), quoted: root.id });
  }
  return { root: root.id, posts };
}

const hidden: ReadonlyMap<number, Visibility> = new Map([
  [5, 'deleted'],
  [6, 'protected'],
  [7, 'not-indexed'],
  [8, 'not-indexed'],
  [9, 'silent'],
]);

/** Which earlier post the post at some place answers. */
function parentFor(place: number, posts: readonly InventedPost[], random: () => number): string {
  const chosen = new Map([
    [8, 7],
    [10, 5],
    [11, 6],
    [12, 8],
    [13, 9],
  ]).get(place);
  const shown = posts.filter(({ visibility }) => visibility === 'shown');
  const any = shown[Math.floor(random() ** 2 * shown.length)]!;
  return posts[chosen ?? 0]?.id && chosen !== undefined ? posts[chosen]!.id : any.id;
}

function inventedPost(id: string, parent: string | null, random: () => number): InventedPost {
  const long = random() < 0.1;
  const length = long ? 80 : 4 + Math.floor(random() * 10);
  const said = Array.from({ length }, () => words[Math.floor(random() * words.length)]);
  return {
    id,
    author: `7${Math.floor(random() * 40) + 1}`,
    conversation: id,
    parent,
    quoted: null,
    text: `${said.join(' ')} ${id.slice(-6)}`,
    likes: Math.floor(random() ** 4 * 200),
    visibility: 'shown',
  };
}

/** Whether a look-up finds a post. */
export function canBeHad({ visibility }: Pick<InventedPost, 'visibility'>): boolean {
  return visibility === 'shown' || visibility === 'not-indexed';
}

/** A post below another one, made later than the rest. */
export function laterReply(thread: InventedThread, time: string, within = 9000): InventedPost {
  const id = idAt(Date.parse(time), within);
  const post = inventedPost(id, thread.root, seededRandom(within));
  return { ...post, conversation: thread.posts[0]!.conversation };
}
