import { type LimitHeaders, limitsOf } from '../asking/limits.ts';
import { type Manner, usualTimeout } from '../asking/manner.ts';
import { paceOf } from '../asking/pace.ts';
import { patiently } from '../asking/patience.ts';
import { serviceAddress } from '../asking/service-address.ts';
import { withinLimits } from '../asking/within-limits.ts';
import type { Service } from '../service.ts';
import { client } from './client.ts';
import { outcomeOf } from './outcome.ts';
import { questionOf } from './questions.ts';

export interface AskOptions extends Manner {
  /** Another service than Bluesky's own; http for this machine only. */
  readonly url?: string | undefined;
}

/**
 * Answers whoever asks, without a login:
 * https://docs.bsky.app/docs/advanced-guides/api-directory
 */
const publicService = 'https://public.api.bsky.app';

/** 3,000 in five minutes, as https://docs.bsky.app/docs/advanced-guides/rate-limits has it. */
const allowedPerSecond = 10;

const limitHeaders: LimitHeaders = {
  remaining: 'ratelimit-remaining',
  reset: 'ratelimit-reset',
  longest: 15 * 60_000,
};

/**
 * How Bluesky is asked: until it answers.
 * @throws InputError where `url` is no address that can be asked.
 */
export function asker(options: AskOptions): Service['ask'] {
  const { url = publicService, perSecond = allowedPerSecond, timeout = usualTimeout } = options;
  const { origin } = serviceAddress(url, 'BLUESKY_SERVICE_URL', publicService);
  const send = client({ url: origin, timeout });
  const pace = paceOf(perSecond);
  const limits = limitsOf(limitHeaders);

  return async (ask, asking) => {
    const question = questionOf(ask);
    return patiently(
      () =>
        withinLimits(
          { name: 'Bluesky', limits, clock: asking.clock },
          () => pace(() => send(question)),
          (heard, around) => outcomeOf(question, heard, around),
        ),
      asking,
    );
  };
}
