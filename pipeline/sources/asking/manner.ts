/** How a service is asked, where the usual way does not fit. */
export interface Manner {
  /** How many requests may begin in a second. */
  readonly perSecond?: number;
  /** Milliseconds for the whole of an answer. */
  readonly timeout?: number;
}

/** Milliseconds for the whole of an answer: one with thousands of posts takes a service a while. */
export const usualTimeout = 60_000;
