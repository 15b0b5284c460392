import { postAddress } from '../reports/public-address.ts';
import type { Cell } from './sheet.ts';

/** A post's number, as a link to it where its service finds a post by its number alone. */
export function postLink(threadUrl: string | null, postId: string): Cell {
  const address = postAddress(threadUrl, postId);
  return address === null ? postId : { text: postId, address };
}
