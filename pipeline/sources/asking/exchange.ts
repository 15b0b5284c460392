/** What came of a request: an answer of any kind, or the reason why none came. */
export type Exchange = Heard | Failed;

/** What a service sent back, whatever its status. */
export interface Heard {
  readonly kind: 'heard';
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export interface Failed {
  readonly kind: 'failed';
  /** Half a sentence: "The connection to X failed (ECONNRESET)". */
  readonly why: string;
  readonly cause: unknown;
}

/**
 * Sends a request and waits for the whole of its answer. One under way is never given up for a
 * person's sake, only when its time is over, however slowly something still comes in.
 * @param name whose answer it is, for people
 * @param milliseconds for all of it
 * @param send rejects where no whole answer comes, and as soon as the signal comes; what it rejects
 *   with is kept, so it must hold no secret
 */
export async function exchange(
  name: string,
  milliseconds: number,
  send: (signal: AbortSignal) => Promise<Heard>,
): Promise<Exchange> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), milliseconds);
  try {
    return await send(limit.signal);
  } catch (cause) {
    const why = limit.signal.aborted
      ? `${name} did not answer within ${milliseconds / 1000} seconds`
      : `The connection to ${name} failed (${reasonOf(cause)})`;
    return { kind: 'failed', why, cause };
  } finally {
    clearTimeout(timer);
  }
}

/**
 * When an answer was given, in milliseconds since 1970, by the service's own clock, as the one of
 * this machine may be wrong by hours.
 * @param now the local time, for an answer that does not say
 */
export function answeredAt(headers: Headers, now: number): number {
  const time = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(time) ? now : time;
}

/** The code of the system where there is one, else the innermost words. */
function reasonOf(error: unknown): string {
  let reason = String(error);
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && typeof cause.code === 'string') return cause.code;
    reason = cause.message;
  }
  return reason;
}
