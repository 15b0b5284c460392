import { InputError } from '../../input-error.ts';

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3})$/;

/**
 * What every path of the interface begins with, with or without the version at the end of what was
 * given: https://example.org/2/
 * @param given what X_API_URL holds
 * @throws InputError where it is no address that can be asked safely.
 */
export function prefixIn(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  const isSafe =
    url?.protocol === 'https:' || (url?.protocol === 'http:' && loopback.test(url.hostname));
  if (url && isSafe && url.username === '' && url.password === '')
    return `${url.origin}${url.pathname.replace(/\/*(?:\/2\/*)?$/, '')}/2/`;
  throw new InputError(
    'X_API_URL: found no address that can be asked; one like https://api.x.com is allowed, and http:// for this machine only (http://127.0.0.1:8080).',
  );
}
