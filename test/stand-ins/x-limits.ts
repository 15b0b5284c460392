import type { Asked, Reply } from './server.ts';
import type { XStandInOptions } from './x.ts';

/** The one token that the stand-in knows. */
export const token = 'AAAAinvented%2Btoken0123456789';

export interface Gate {
  /** Why a request is not answered; nothing where it is. */
  readonly refusal: Reply | undefined;
  /** What every answer tells. */
  readonly headers: Readonly<Record<string, string>>;
}

const quarter = 15 * 60_000;

/** Lets requests through as X does: by token, access, credits, and so many in a time. */
export function gate(
  options: XStandInOptions,
  clock: () => number,
  handedOver: () => number,
): (asked: Asked) => Gate {
  const { limit = 300, host = 'api.x.com' } = options;
  const windows = new Map<string, { readonly ends: number; used: number }>();
  let lastSearch = Number.NEGATIVE_INFINITY;

  return ({ path, headers }) => {
    const now = clock();
    let window = windows.get(path);
    if (window === undefined || window.ends <= now) {
      window = { ends: Math.ceil((now + quarter) / 1000) * 1000, used: 0 };
      windows.set(path, window);
    }
    const isFull = window.used >= limit;
    const isTooSoon = options.onceASecond && path.endsWith('/all') && now - lastSearch < 1000;
    if (path.endsWith('/all')) lastSearch = now;
    if (!isFull) window.used++;
    const refusal =
      headers.authorization !== `Bearer ${token}`
        ? unauthorized
        : options.archive === false && path.endsWith('/all')
          ? notEnrolled(host)
          : isFull || isTooSoon
            ? tooMany
            : handedOver() >= (options.credits ?? Number.POSITIVE_INFINITY)
              ? creditsSpent(host)
              : handedOver() >= (options.monthCap ?? Number.POSITIVE_INFINITY)
                ? monthIsFull(host)
                : undefined;
    return {
      refusal,
      headers: {
        date: new Date(now).toUTCString(),
        'x-rate-limit-limit': String(limit),
        'x-rate-limit-remaining': String(limit - window.used),
        'x-rate-limit-reset': String(window.ends / 1000),
      },
    };
  };
}

const unauthorized: Reply = {
  status: 401,
  body: { title: 'Unauthorized', type: 'about:blank', status: 401, detail: 'Unauthorized' },
};

export const tooMany: Reply = {
  status: 429,
  body: { title: 'Too Many Requests', type: 'about:blank', status: 429 },
};

function notEnrolled(host: string): Reply {
  return {
    status: 403,
    body: {
      title: 'Client Forbidden',
      detail: 'This app has no access to the full archive.',
      reason: 'client-not-enrolled',
      type: `https://${host}/2/problems/client-forbidden`,
    },
  };
}

function creditsSpent(host: string): Reply {
  const type = `https://${host}/2/problems/credits`;
  return { status: 402, body: { title: 'CreditsDepleted', detail: 'No credits.', type } };
}

function monthIsFull(host: string): Reply {
  return {
    status: 429,
    body: {
      title: 'UsageCapExceeded',
      detail: 'Usage cap exceeded: Monthly product cap',
      period: 'Monthly',
      scope: 'Product',
      type: `https://${host}/2/problems/usage-capped`,
    },
  };
}
