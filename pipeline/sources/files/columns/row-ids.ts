import { createHash } from 'node:crypto';

/**
 * Ids for rows that have none, the same in every file: `row-` and 16 hexadecimal digits of author,
 * time and text, and `-2`, `-3` for rows that are equal in all three.
 */
export function rowIds(): (author: string | null, time: string | null, text: string) => string {
  const times = new Map<string, number>();
  return (author, time, text) => {
    const hash = createHash('sha256')
      .update(JSON.stringify([author, time, text]))
      .digest('hex');
    const id = `row-${hash.slice(0, 16)}`;
    const before = times.get(id) ?? 0;
    times.set(id, before + 1);
    return before === 0 ? id : `${id}-${before + 1}`;
  };
}
