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
  unfinishedRound,
  written,
} from './requests.ts';
import { Interrupted } from './stopped.ts';

export interface TurnOptions extends Allowance {
  /** Whether the likes of what is here are to be asked again. */
  readonly refresh: boolean;
}

/**
 * A service as a source of pages: asks one question after the other until nothing is left to ask.
 * What waits stands in the table `requests`; whoever takes a page stores it, and with it the
 * questions it leads to, before the next is asked.
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
  let round = unfinishedRound(database);
  if (round === undefined) {
    round = { number: roundsFinished(database) + 1, refresh: options.refresh };
    beginRound(database, round, service.begin(read, round));
  }
  const roomFor = allowance(service, read, options);
  for (;;) {
    const ask = nextInLine(database);
    if (ask !== undefined) {
      if (asking.signal.aborted) throw new Interrupted();
      const answer = await service.ask(ask, { ...asking, atMost: roomFor(ask) });
      yield pageOf(service, ask, answer);
    } else if (putInLine(database, service.afterwards(read, round)) === 0) {
      finishRound(database);
      return;
    }
  }
}

/** The round that a run would go on with or begin. */
export function roundAhead(database: Connection, refresh: boolean): Round {
  return unfinishedRound(database) ?? { number: roundsFinished(database) + 1, refresh };
}

function pageOf(service: Service, ask: Ask, { text, at }: Answer): Page {
  return {
    // Without what was asked for: that may name a person.
    address: `${service.name}: ${ask.what ?? 'an answer'}`,
    format: service.name,
    sha256: digest([written(ask), text]),
    columns: null,
    answered: { ask, text, at },
    records: service.read(ask, text),
  };
}
