import { isLoopback, isSafe, serviceAddress } from '../asking/service-address.ts';

/**
 * The origin of a server, such as https://mastodon.example; http is for this machine only.
 * @param named the server as it was given, with or without "https://"
 * @param variable what it is given by, for a message
 * @throws InputError where it is no server that may be asked.
 */
export function originOfServer(named: string, variable: string): string {
  const address = /^\w+:\/\//.test(named) ? named : `https://${named}`;
  return serviceAddress(address, variable, 'https://mastodon.example').origin;
}

/** The server's name, for people. */
export function nameOf(server: string): string {
  return new URL(server).host;
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
  const isHere = isLoopback(url.hostname);
  if (!isSafe(url) || (isHere && !isLoopback(new URL(from).hostname))) return undefined;
  for (const page of pagesOfPosts) {
    const [, id] = page.exec(url.pathname) ?? [];
    if (id !== undefined) return { server: url.origin, id };
  }
  return undefined;
}
