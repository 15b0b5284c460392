import { readPage, temporary } from './read-pages.ts';

/** A post that asks, as Reddit hands it over. */
export const submission = {
  id: 'abc',
  name: 't3_abc',
  author: 'host',
  created_utc: 1_760_000_000,
  score: 12,
  permalink: '/r/streets/comments/abc/what_should_change/',
  title: 'What should change?',
  selftext: 'Tell us.',
  subreddit: 'streets',
  is_self: true,
  num_comments: 9,
};

/** A comment by a person of its own. @param more what differs */
export function comment(id: string, parent: string, more: object = {}) {
  return {
    id,
    author: `writer_${id}`,
    body: `More trees, says ${id}.`,
    created_utc: 1_760_000_060,
    link_id: 't3_abc',
    parent_id: parent,
    score: 3,
    replies: '',
    ...more,
  };
}

export const listing = (...children: readonly object[]) => ({
  kind: 'Listing',
  data: { children },
});
export const thing = (data: object) => ({ kind: 't1', data });
export const more = (parent: string, ...children: readonly string[]) => ({
  kind: 'more',
  data: { count: children.length, parent_id: parent, children, name: 't1__', id: '_' },
});

/** What is read of an answer. */
export const readAnswer = (value: unknown) =>
  readPage(temporary('reddit.json', JSON.stringify(value)));
