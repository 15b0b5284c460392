import { besideTheChain, chain, deletedMiddle } from './deep-replies.mjs';
import { directReplies } from './direct-replies.mjs';
import { host } from './people.mjs';
import { quotes } from './quotes.mjs';

const opening = {
  name: 'root',
  by: host,
  likes: 9,
  text: 'The town of Alderwick writes its plan anew. I work for the town and ask you: what should change here first? (Sent in a personal capacity.)',
};

const firstMinute = Date.parse('2024-05-14T08:00:00.000Z');
const inThread = (reply) => ({ under: 'root', ...reply });

/**
 * What the town says under one question, in the order of writing, a minute apart. `becomes` is what
 * a reader without login finds in the end, from the root downwards:
 * - `there`: it is found;
 * - `hidden`: it is found, and the host's threadgate names it;
 * - `no-unauthenticated`: it is found, and its author's label asks for readers with a login;
 * - `deleted`: its author deleted it, and no count knows of it any more;
 * - `blocked`: it is left out, because its author and the author above it (or the quoted one) block
 *   one another, and is still counted;
 * - `deactivated`: it is left out, because its author's account is switched off, and is still counted;
 * - `cut-off`: it exists, but stands below one that is left out.
 */
export const posts = [
  opening,
  ...[...directReplies, ...deletedMiddle, ...chain, ...besideTheChain].map(inThread),
  ...quotes,
].map((post, minutes) => ({
  likes: 0,
  becomes: 'there',
  createdAt: new Date(firstMinute + minutes * 60_000).toISOString(),
  ...post,
}));
