import { derived } from './stage.ts';
import { entitiesOf } from './text/entities.ts';
import { ownWords } from './text/own-words.ts';
import { findRoot } from './thread/find-root.ts';
import { answeredBy, readPosts } from './thread/read-posts.ts';

/** Says of every post whether it is a counted reply, and what its own words are. */
export const clean = derived({
  name: 'clean',
  about: 'tell the replies, their own words, and what is left out and why',
  reads: ['origin', 'posts', 'authors', 'counts', 'pages', 'post_links', 'tombstones'],
  writes: ['thread', 'replies', 'entities'],
  settings: ({ settings: { post, asked, quotes, leaveOut } }) => [post, asked, quotes, leaveOut],
  async run({ analysis, read, write, progress, say }) {
    const { judge } = await import('./thread/judge.ts');
    const thread = findRoot(read, analysis.lineOf('post'), analysis.settings);
    write.thread(thread);
    progress.expect(read.count('posts'));

    const reasonFor = judge(analysis.settings, thread.host_id);
    const linksOf = read.lookup<{ written: string; expanded: string }>(
      'select written, expanded from post_links where post_id = ?',
    );
    let reply = 0;
    let elsewhere = 0;
    for (const post of readPosts(read, thread.root_id)) {
      reply++;
      if (!post.in_thread) elsewhere++;
      const text = ownWords(post.text, answeredBy(post));
      const links = new Map(linksOf(post.id).map((link) => [link.written, link.expanded]));
      const entities = entitiesOf(text, (written) => links.get(written));
      write.replies({
        reply,
        post_id: post.id,
        author_id: post.author_id,
        created_at: post.created_at,
        depth: post.depth,
        likes: post.likes,
        text,
        left_out: reasonFor(post, text, entities),
      });
      for (const { kind, starts, ends, value } of entities) {
        write.entities({ reply, starts, ends, kind, value });
      }
      progress.step();
    }
    if (elsewhere > 0) {
      say(
        `${elsewhere} of ${reply} posts belong to other threads than that of ${thread.root_id}; for another, give its address as post:.`,
      );
    }
  },
});
