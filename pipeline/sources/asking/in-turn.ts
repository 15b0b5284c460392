import { readerOf } from '../../database/access.ts';
import type { Connection } from '../../database/open.ts';
import { collectedTableNames } from '../../database/schema.ts';
import { digest } from '../../digest.ts';
import type { Answer, Round, Service } from '../service.ts';
import type { Ask, Page, Source } from '../source.ts';
import { type Allowance, allowance } from './allowance.ts';
import type { Asking } from './asking.ts';
import {
  beginRound,
  finishRound,
  nextInLine,
  putInLine,
  roundsFinished,
  tookDays,
  unfinishedRound,
  written,
} from './requests.ts';
import { GaveUp, Interrupted, type StoppedEarly } from './stopped.ts';

/** So many questions that fail speak of the service, and not of a post. */
const mostFailures = 2;

export interface TurnOptions extends Allowance {
  /** Whether the likes of what is here are to be asked again. */
  readonly refresh: boolean;
}

/**
 * A service as a source of pages: asks one question after the other until nothing is left to ask.
 * What waits stands in the table `requests`; whoever takes a page stores it, and with it the
 * questions it leads to, before the next is asked. A round that was taken up again on a later day is
 * followed by another, for what was written meanwhile.
 */
export function inTurn(
  service: Service,
  database: Connection,
  options: TurnOptions,
  asking: Omit<Asking, 'atMost'>,
): Source {
  return { pages: () => pagesOf(service, database, options, asking) };
}

async function* pagesOf(
  service: Service,
  database: Connection,
  options: TurnOptions,
  asking: Omit<Asking, 'atMost'>,
): AsyncGenerator<Page> {
  const read = readerOf(database, collectedTableNames, `The source ${service.name}`);
  const roomFor = allowance(service, read, options);
  const begun = unfinishedRound(database);
  const ask = (question: Ask) => {
    if (asking.signal.aborted) throw new Interrupted();
    return service.ask(question, { ...asking, atMost: roomFor(question) });
  };
  if (begun === undefined || (yield* finishing(begun))) {
    const round = { number: roundsFinished(database) + 1, refresh: options.refresh };
    beginRound(database, round, service.begin(read, round));
    yield* finishing(round);
  }

  /** @returns whether it took so long, or brought so little, that another round is to follow */
  async function* finishing(round: Round): AsyncGenerator<Page, boolean> {
    const failed = new Map<number, StoppedEarly>();
    for (;;) {
      const waiting = nextInLine(database, new Set(failed.keys()));
      if (waiting !== undefined) {
        const answer = await ask(waiting.ask).catch((cause) => {
          // One post that the service fails at must not stand before all the others.
          if (!(cause instanceof GaveUp) || failed.size === mostFailures) throw cause;
          failed.set(waiting.request, cause);
        });
        if (answer) yield pageOf(service, round, waiting.ask, answer);
      } else if (failed.size > 0) {
        throw [...failed.values()][0];
      } else if (putInLine(database, service.afterwards(read, round)) === 0) {
        const isOld = tookDays(database, round) || (options.refresh && !round.refresh);
        finishRound(database);
        return isOld;
      }
    }
  }
}

/** The round that a run would go on with or begin. */
export function roundAhead(database: Connection, refresh: boolean): Round {
  return unfinishedRound(database) ?? { number: roundsFinished(database) + 1, refresh };
}

function pageOf(service: Service, { number }: Round, ask: Ask, { text, at }: Answer): Page {
  return {
    // Without what was asked for: that may name a person.
    address: `${service.name}: ${ask.what ?? 'an answer'}`,
    format: service.name,
    sha256: digest([number, written(ask), text]),
    columns: null,
    answered: { ask, text, at },
    records: service.read(ask, text),
  };
}
