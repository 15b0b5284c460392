import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { clean } from '../../pipeline/2-clean.ts';
import { type Reader, readerOf, writerOf } from '../../pipeline/database/access.ts';
import type { AuthorRow, PostRow, TombstoneRow } from '../../pipeline/database/collected-tables.ts';
import { openStore } from '../../pipeline/database/open.ts';
import type { DerivedStage } from '../../pipeline/stage.ts';
import { temporaryHome } from '../temporary-home.ts';

interface Collected {
  readonly posts: readonly (Pick<PostRow, 'id'> & Partial<PostRow>)[];
  readonly authors?: readonly (Pick<AuthorRow, 'id'> & Partial<AuthorRow>)[];
  readonly tombstones?: readonly TombstoneRow[];
  /** The root, as a service said it. */
  readonly root?: string;
}

const emptyPost = {
  author_id: null,
  parent_id: null,
  quoted_id: null,
  conversation_id: null,
  text: 'Words',
  created_at: null,
  lang: null,
  repost: 0,
  url: null,
};

/** A database with just these things in it, as the stage *clean* may read it. */
export function collected({ posts, authors = [], tombstones = [], root }: Collected): Reader {
  const store = openStore(join(temporaryHome(), 'data/thread.sqlite'));
  onTestFinished(() => store.close());
  const write = writerOf(store.write, ['origin', 'posts', 'authors', 'tombstones']);
  write.origin({ settings: '[]', root: root ?? null });
  for (const post of posts) write.posts({ ...emptyPost, ...post });
  for (const author of authors) {
    write.authors({ handle: null, name: null, about: null, ...author });
  }
  for (const tombstone of tombstones) write.tombstones(tombstone);
  return readerOf(store.read, (clean as DerivedStage).reads, 'The test');
}
