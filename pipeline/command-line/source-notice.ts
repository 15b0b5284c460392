import { InputError } from '../input-error.ts';
import { addressRefused, type PostAddress, postAddress } from '../sources/post-address.ts';
import { isWebAddress } from '../text/address.ts';

/**
 * Where the replies to a post will come from, and what that needs; for the person at the terminal.
 * With a file the address only says which of its posts was asked, so it may be of any service.
 * @param run the command that runs the analysis
 * @throws InputError where the replies to what the address names cannot be had
 */
export function sourceNotice(address: string, file: string | undefined, run: string): string {
  const post = postAddress(address);
  if (file !== undefined && isWebAddress(address)) return inFile(post);
  if (post === undefined) throw new InputError(`--post: ${addressRefused(address)}`);
  switch (post.service) {
    case 'X':
      return `The replies will be asked of X (post ${post.id}), which charges for them: set X_BEARER_TOKEN, and see what it will cost with:\n  ${run} --dry-run`;
    case 'Bluesky':
      return 'The replies will be asked of Bluesky; no login is needed.';
    case 'Mastodon':
      return `The replies will be asked of ${new URL(post.server).host}, or of the author's own server if that is another; without MASTODON_TOKEN and MASTODON_SERVER it hands over at most 60 of them.`;
  }
}

function inFile(post: PostAddress | undefined): string {
  if (post === undefined) {
    return 'The replies will be read from the file, which must tell by itself which of its posts was asked: the address does not.';
  }
  const id = post.service === 'Bluesky' ? post.key : post.id;
  return `The replies will be read from the file; of its posts, ${id} (${post.service}) was asked.`;
}
