import type { Clock } from './clock.ts';

/** What a service is handed with every question. */
export interface Asking {
  /** Tells that a person wants to stop: a wait ends at once, an answer under way is still taken. */
  readonly signal: AbortSignal;
  readonly clock: Clock;
  /** A fact for the person at the terminal, one sentence. */
  say(sentence: string): void;
  /** How many posts the answer may bring; a service that cannot choose passes it by. */
  readonly atMost: number;
}
