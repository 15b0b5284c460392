import { InputError } from '../../input-error.ts';

/** Whether a host, as `URL` writes it, is this machine. */
export function isLoopback(hostname: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}

/**
 * Whether an address can be asked safely: by https, or http on this machine; without a login; and of
 * a host with a dot in its name, as a token that was given for a host by mistake would be looked up.
 */
export function isSafe({ protocol, hostname, username, password }: URL): boolean {
  const isHere = isLoopback(hostname);
  const isUnheard = protocol === 'https:' || (protocol === 'http:' && isHere);
  const isNamed = isHere || /[^.]\.[^.]/.test(hostname);
  return isUnheard && isNamed && username === '' && password === '';
}

/**
 * The address of a service, as a person gives it.
 * @param variable what it is given by, for the message, which does not repeat the address itself
 * @param example an address that is allowed
 * @throws InputError where it is no address that can be asked safely.
 */
export function serviceAddress(given: string, variable: string, example: string): URL {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url && isSafe(url)) return url;
  throw new InputError(
    `${variable}: found no address that can be asked; a server such as ${example} is allowed, and http for this machine only.`,
  );
}
