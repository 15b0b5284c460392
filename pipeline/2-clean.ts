import { derived } from './stage.ts';
import { entitiesOf } from './text/entities.ts';
import { ownWords } from './text/own-words.ts';
import { findRoot } from './thread/find-root.ts';
import { answeredBy, readPosts } from './thread/read-posts.ts';

/** Says of every post whether it is a counted reply, and what its own words are. */
export const clean = derived({
  name: 'clean',
  about: 'tell the replies, their own words, and what is left out and why',
  reads: ['posts', 'authors', 'counts', 'pages', 'post_links'],
  writes: ['thread', 'replies', 'entities'],
  settings: ({ settings }) => [settings.post, settings.quotes, settings.leaveOut],
  async run({ analysis, read, write, progress }) {
    const { judge } = await import('./thread/judge.ts');
    const thread = findRoot(read, analysis.settings.post);
    write.thread(thread);
    progress.expect(read.one<{ n: number }>('select count(*) as n from posts')!.n);

    const reasonFor = judge(analysis.settings, thread.host_id);
    const linksOf = read.lookup<{ written: string; expanded: string }>(
      'select written, expanded from post_links where post_id = ?',
    );
    let reply = 0;
    for (const post of readPosts(read, thread.root_id)) {
      reply++;
      const text = ownWords(post.text, answeredBy(post));
      const links = new Map(linksOf(post.id).map((link) => [link.written, link.expanded]));
      const entities = entitiesOf(text, (written) => links.get(written));
      write.replies({
        reply,
        post_id: post.id,
        author_id: post.author_id,
        created_at: post.created_at,
        depth: post.depth,
        quote: post.quotes_root,
        likes: post.likes,
        reposts: post.reposts,
        text,
        left_out: reasonFor(post, text, entities),
      });
      for (const { kind, starts, ends, value } of entities) {
        write.entities({ reply, starts, ends, kind, value });
      }
      progress.step();
    }
  },
});
