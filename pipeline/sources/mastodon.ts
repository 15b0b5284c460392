import type { Reader } from '../database/access.ts';
import { InputError } from '../input-error.ts';
import { type Manner, usualTimeout } from './asking/manner.ts';
import { paceOf } from './asking/pace.ts';
import { asker } from './mastodon/ask.ts';
import { client } from './mastodon/client.ts';
import { estimateOf } from './mastodon/estimate.ts';
import { isPostId, type StatusQuestion } from './mastodon/questions.ts';
import { readAnswer } from './mastodon/read-answer.ts';
import { requestsAt } from './mastodon/request.ts';
import { originOfServer } from './mastodon/servers.ts';
import { missingParents, settledBy } from './mastodon/settled.ts';
import type { Round, Service } from './service.ts';

export interface MastodonOptions extends Manner {
  /** The origin of the server that the post's address names, such as https://mastodon.example. */
  readonly server: string;
  /** The post's id there. */
  readonly id: string;
  /** Lets a server hand over more; sent to `tokenServer` and nowhere else. */
  readonly token?: string | undefined;
  readonly tokenServer?: string | undefined;
}

/** A server allows 300 requests in five minutes, and says so itself when they are used up. */
const allowedPerSecond = 4;

/**
 * A thread on Mastodon: the post on its author's own server, where all replies arrive, and again
 * and again the posts below one, until none has more answers than came. In a later round the same
 * is asked again; nothing is charged.
 * @throws InputError where the server, the id or the token cannot be right.
 */
export function mastodonService(options: MastodonOptions): Service {
  const { id, perSecond = allowedPerSecond, timeout = usualTimeout } = options;
  const server = originOfServer(options.server, 'The address of the post');
  if (!isPostId(id)) {
    throw new InputError(
      `The address of the post: found ${JSON.stringify(id)} for its number; digits and letters are allowed.`,
    );
  }
  const login = loginOf(options);
  const ask = asker({ request: requestsAt(paceOf(perSecond), client(timeout)), ...login });
  const { signedIn } = login;
  const withLogin = (question: StatusQuestion): StatusQuestion =>
    signedIn === undefined ? question : { ...question, signedIn };
  const first = (read: Reader, round: Round): StatusQuestion => {
    const settled = settledBy(read, round.number - 1);
    return withLogin(
      settled ? { what: 'status', ...settled, known: 'yes' } : { what: 'status', server, id },
    );
  };
  return {
    name: 'Mastodon',
    origin: { server, id },
    begin: (read, round) => [first(read, round)],
    afterwards(read, round) {
      const settled = settledBy(read, round.number);
      return settled ? missingParents(read, settled).map(withLogin) : [];
    },
    ask,
    read: readAnswer,
    estimate: (read, round, asking) => estimateOf(first(read, round), { read, ask, asking }),
  };
}

interface Login {
  readonly token?: string;
  /** The server that the token belongs to. */
  readonly signedIn?: string;
}

function loginOf({ token, tokenServer }: MastodonOptions): Login {
  if (token === undefined) return {};
  if (tokenServer === undefined) {
    throw new InputError(
      'MASTODON_SERVER is not set: name the server that MASTODON_TOKEN belongs to, such as https://mastodon.example.',
    );
  }
  return { token: checkedToken(token), signedIn: originOfServer(tokenServer, 'MASTODON_SERVER') };
}

/**
 * A token as it can be sent.
 * @throws InputError where it holds what no token does; the message does not show it.
 */
function checkedToken(token: string): string {
  if (/^[\x21-\x7e]+$/.test(token)) return token;
  throw new InputError(
    'MASTODON_TOKEN: found white space or letters that no token holds; give the access token of an application on the server that MASTODON_SERVER names.',
  );
}
