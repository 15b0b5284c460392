import type { Reader } from '../database/access.ts';
import type { Asking } from './asking/asking.ts';
import type { Ask, Received } from './source.ts';

/**
 * A service that holds a thread, asked one question after another. `asking/in-turn.ts` makes a
 * `Source` of it: every answer is a page, kept as it came.
 *
 * What to ask lies in the answers themselves (`read` yields it), so that whatever was under way can
 * be taken up again from the database alone.
 */
export interface Service {
  /** As people call it. */
  readonly name: 'X' | 'Bluesky' | 'Mastodon';
  /** Which post, and where: another one is another thread. Plain values, the same on every run. */
  readonly origin: Readonly<Record<string, string>>;
  /**
   * The first questions of a round. Round 1 asks for everything; a later one for what is new since
   * then, and for the likes of today where they are wanted.
   */
  begin(read: Reader, round: Round): readonly Ask[];
  /**
   * What all the answers of a round together leave to be asked, such as posts that others answer
   * and that did not come; nothing when the round is over. What was asked in this round already is
   * passed by.
   */
  afterwards(read: Reader, round: Round): readonly Ask[];
  /**
   * Asks, and waits as long as the service wants; the only place that touches the network.
   * @returns the answer as it came. What the service says of a single post ("not found") is an
   *   answer as well, for `read` to understand.
   * @throws InputError where what the user gave is refused; StoppedEarly where the service will not
   *   answer for now; Interrupted where the person stops it during a wait.
   */
  ask(ask: Ask, asking: Asking): Promise<Answer>;
  /** Understands an answer; pure, so that it can be done again at any time. */
  read(ask: Ask, text: string): Iterable<Received>;
  /** How many posts, and for how much, a first round would bring; asks as little as can be. */
  estimate(read: Reader, round: Round, asking: Asking): Promise<Estimate>;
  /**
   * Of a service that charges: how many posts one answer may bring so that it costs no more than
   * what is left to spend; undefined where not even the smallest answer is sure to fit.
   */
  room?(ask: Ask, left: Left): number | undefined;
  /** What was charged, in US dollars: the number of charges of each kind by its price. */
  cost?(read: Reader): number;
}

export interface Round {
  /** From 1. */
  readonly number: number;
  /** Whether the likes of what is here are to be asked again. */
  readonly refresh: boolean;
}

export interface Answer {
  readonly text: string;
  /** By the service's own clock, ISO 8601. */
  readonly at: string;
}

/** What a run may still bring and spend. */
export interface Left {
  readonly posts: number;
  /** US dollars. */
  readonly cost: number;
}

export interface Estimate {
  /** Posts that are not here yet; null where the service does not say. */
  readonly posts: number | null;
  /** US dollars; 0 where the service charges nothing. What comes along with the posts may add to it. */
  readonly cost: number;
  /** What a person should know of it, a sentence each. */
  readonly remarks: readonly string[];
}
