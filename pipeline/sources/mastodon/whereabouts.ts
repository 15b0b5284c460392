import { type Loose, objectOf, textOf } from '../cells/shape.ts';
import { type Account, idOf, type Status, statusOf } from '../formats/mastodon-status.ts';
import { isPostId, login, type StatusQuestion } from './questions.ts';
import { placeOf } from './servers.ts';

/** Where a thread is to be asked for, as an answer for its root tells. */
export type Whereabouts =
  /** Here: the server is the author's own, or there is no better one. */
  | { readonly at: 'here'; readonly status: Loose<Status>; readonly isCopy: boolean }
  /** On the author's own server: only there all replies arrive. */
  | { readonly at: 'home'; readonly question: StatusQuestion }
  /** Not on the author's server, so on the one that was named after all. */
  | { readonly at: 'copy'; readonly question: StatusQuestion }
  /** Nowhere: it was here in an earlier round and is gone. */
  | { readonly at: 'nowhere' };

/** Finds out where to ask, of the value of an answer to a question for the root. */
export function whereaboutsOf(question: StatusQuestion, value: unknown): Whereabouts {
  const { server, copyOn, copyId } = question;
  const given = statusOf(value);
  const status = given && isPostId(idOf(given.id)!) ? given : undefined;
  const isFound = status !== undefined && !(copyOn && isElsewhere(status, server));
  if (copyOn && copyId && !isFound) {
    const back = { what: 'status', server: copyOn, id: copyId, settled: 'yes' } as const;
    return { at: 'copy', question: { ...back, ...login(question) } };
  }
  if (status === undefined) return { at: 'nowhere' };
  const isCopy = isElsewhere(status, server);
  if (isCopy && !question.settled && !question.known) {
    const home = homeOf(status, question);
    if (home) return { at: 'home', question: home };
  }
  return { at: 'here', status, isCopy };
}

/**
 * Whether a status belongs to another server: its account is written `user@server`, or its page is
 * there.
 */
function isElsewhere(status: Loose<Status>, server: string): boolean {
  const account = objectOf<Account>(status.account);
  if (textOf(account?.acct)?.includes('@')) return true;
  const url = textOf(status.url) ?? '';
  return URL.canParse(url) && new URL(url).host !== new URL(server).host;
}

function homeOf(status: Loose<Status>, question: StatusQuestion): StatusQuestion | undefined {
  const { server, id } = question;
  const places = [status.url, status.uri].map((address) => placeOf(address, server));
  const place = places.find((one) => one && one.server !== server && isPostId(one.id));
  if (!place) return undefined;
  return { what: 'status', ...place, copyOn: server, copyId: id, ...login(question) };
}
