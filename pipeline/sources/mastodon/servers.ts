import { InputError } from '../../input-error.ts';

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/**
 * The origin of a server, such as https://mastodon.example; http is for this machine only.
 * @param named the server as it was given, with or without "https://"
 * @param setting what gave it, for a message
 * @throws InputError where it is no server that may be asked.
 */
export function originOfServer(named: string, setting: string): string {
  const address = /^\w+:\/\//.test(named) ? named : `https://${named}`;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !isSafe(url)) {
    throw new InputError(
      `${setting}: found ${JSON.stringify(named)}; a server such as https://mastodon.example is allowed, and http for this machine only.`,
    );
  }
  return url.origin;
}

/** The server's name, for people. */
export function hostOf(server: string): string {
  return new URL(server).host;
}

function isSafe({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && loopback.test(hostname));
}

const pagesOfPosts = [
  /^\/@[^/]+\/([^/]+)$/,
  /^\/users\/[^/]+\/statuses\/([^/]+)$/,
  /^\/ap\/users\/[^/]+\/statuses\/([^/]+)$/,
];

/**
 * The server and the id by which a post is known there, of the address of its page or its permanent
 * one; nothing for an address that is not Mastodon's, or that a server named by it may not lead to.
 * @param from the server that gives the address: only one on this machine may lead to this machine
 */
export function placeOf(
  address: unknown,
  from: string,
): { readonly server: string; readonly id: string } | undefined {
  if (typeof address !== 'string' || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  const isHere = loopback.test(url.hostname);
  if (!isSafe(url) || (isHere && !loopback.test(new URL(from).hostname))) return undefined;
  for (const page of pagesOfPosts) {
    const [, id] = page.exec(url.pathname) ?? [];
    if (id !== undefined) return { server: url.origin, id };
  }
  return undefined;
}
