import type { Analysis } from '../analysis/analysis.ts';
import { InputError } from '../input-error.ts';
import { addressRefused, postAddress } from './post-address.ts';
import type { Service } from './service.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface Reachable {
  readonly service: Service;
  /** Why it cannot be asked at all, as half a sentence; nothing where it can. */
  readonly locked?: string;
}

/**
 * The service that holds the post of an analysis, with what the environment says of it. Only the
 * one that is needed is loaded.
 * @throws InputError where the address is none of a service that can be asked.
 */
export async function serviceOf(analysis: Analysis, environment: Environment): Promise<Reachable> {
  const { settings, lineOf } = analysis;
  const address = postAddress(settings.post ?? '');
  const quotes = settings.quotes === 'count';
  switch (address?.service) {
    case 'X': {
      const { xService } = await import('./x.ts');
      const token = given(environment.X_BEARER_TOKEN);
      const { search } = settings;
      const url = given(environment.X_API_URL);
      const service = xService({ id: address.id, quotes, search, token, url });
      return token === undefined ? { service, locked: 'X_BEARER_TOKEN is not set' } : { service };
    }
    case 'Bluesky': {
      const { blueskyService } = await import('./bluesky.ts');
      const url = given(environment.BLUESKY_SERVICE_URL);
      return { service: blueskyService({ ...address, quotes, url }) };
    }
    case 'Mastodon': {
      const { mastodonService } = await import('./mastodon.ts');
      const token = given(environment.MASTODON_TOKEN);
      const tokenServer = given(environment.MASTODON_SERVER);
      return { service: mastodonService({ ...address, token, tokenServer }) };
    }
    default:
      throw new InputError(`${lineOf('post')}: ${addressRefused(settings.post ?? '')}`);
  }
}

/** An empty variable is none. */
function given(variable: string | undefined): string | undefined {
  return variable?.trim() || undefined;
}
