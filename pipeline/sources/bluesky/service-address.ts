import { InputError } from '../../input-error.ts';

/** Answers whoever asks, without a login: https://docs.bsky.app/docs/advanced-guides/api-directory */
const publicService = 'https://public.api.bsky.app';

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/**
 * The origin of the service to ask.
 * @param given what BLUESKY_SERVICE_URL holds; Bluesky's own where it holds nothing
 * @throws InputError where it is no address that can be asked safely.
 */
export function serviceAddress(given: string = publicService): string {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  const isSafe =
    url?.protocol === 'https:' || (url?.protocol === 'http:' && loopback.test(url.hostname));
  if (url && isSafe && url.username === '' && url.password === '') return url.origin;
  throw new InputError(
    `BLUESKY_SERVICE_URL: found no address that can be asked; one like ${publicService} is allowed, and http:// for this machine only (http://127.0.0.1:2584).`,
  );
}
