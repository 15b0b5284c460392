import type { ReceivedAuthor } from '../source.ts';

const mostRemembered = 50_000;

/** Tells of each author whether it is the first of its kind, so that none comes with every post. */
export function newAuthors(): (author: ReceivedAuthor) => boolean {
  const told = new Map<string, string>();
  return ({ id, handle, name, about }) => {
    const said = `${handle}\n${name}\n${about}`;
    if (told.get(id) === said) return false;
    if (told.size >= mostRemembered) told.clear();
    told.set(id, said);
    return true;
  };
}
