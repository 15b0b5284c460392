import PQueue from 'p-queue';
import { packageVersion } from '../../analysis/home.ts';
import type { Connection } from '../../database/open.ts';
import type { CollectingWork } from '../../stage.ts';
import { shorteners } from '../../text/address/shorteners.ts';
import { list } from '../../wording/clauses.ts';
import { counted, grouped } from '../../wording/numbers.ts';
import { saidOfOutcome } from '../../wording/short-outcomes.ts';
import type { Manner } from '../asking/manner.ts';
import { type Pace, paceOf } from '../asking/pace.ts';
import { type Bounds, type Followed, follow } from './follow.ts';
import { type Said, send } from './send.ts';
import { shortAddressesIn } from './standing.ts';

/** How shorteners are asked, where it is not as usual. */
export type ShortLinkOptions = Manner & Partial<Bounds>;

/** Of each shortener in a second; none says what it allows. */
const politePerSecond = 5;

/** Milliseconds; a redirect takes a shortener no time. */
const usualTimeout = 10_000;

/** Shorteners that are asked side by side. */
const mostAtOnce = 4;

/** A shortener that is silent so often in a row is left alone for this run. */
const mostSilences = 3;

/**
 * Asks shorteners where the short addresses in the posts lead that are not resolved yet, each once,
 * and keeps every answer as it comes. Nothing is sent but the address and the program's name, and
 * no host is asked that is not a known shortener. Ends early where a person stops it.
 */
export async function resolveShortLinks({
  database,
  say,
  collecting: { clock, signal, shortLinks = {} },
}: Pick<CollectingWork, 'database' | 'say' | 'collecting'>): Promise<void> {
  const { perSecond = politePerSecond, timeout = usualTimeout } = shortLinks;
  const { hosts = shorteners, loopback = false } = shortLinks;
  const standing = shortAddressesIn(database, hosts);
  const waiting = unresolved(database, standing);
  if (waiting.length > 0) say(announced(waiting));
  const ask = asker(perSecond, timeout, say);
  const keep = keeper(database, () => new Date(clock.now()).toISOString());
  const queue = new PQueue({ concurrency: mostAtOnce });
  await queue.addAll(
    [...byHost(waiting)].map(([host, addresses]) => async () => {
      for (const address of addresses) {
        if (signal.aborted || ask.isGivenUp(host)) return;
        keep({ address, ...(await follow(address, { hosts, loopback }, ask.once)) });
      }
    }),
  );
  say(summary(database, standing));
}

function asker(perSecond: number, timeout: number, say: (sentence: string) => void) {
  const maker = `listening-post/${packageVersion()}`;
  const paces = new Map<string, Pace>();
  const silences = new Map<string, number>();
  const isGivenUp = (host: string) => (silences.get(host) ?? 0) >= mostSilences;
  const once = async (url: URL): Promise<Said> => {
    const { host } = url;
    const pace = paces.get(host) ?? paceOf(perSecond);
    paces.set(host, pace);
    return pace(async () => {
      if (isGivenUp(host)) return { kind: 'silent' };
      const said = await send(url, maker, timeout);
      const wantsRest = said.kind === 'silent' || (said.kind === 'says' && said.status === 429);
      silences.set(host, wantsRest ? (silences.get(host) ?? 0) + 1 : 0);
      if (isGivenUp(host)) {
        say(
          `${host} gave no answer ${mostSilences} times in a row and is not asked again in this run.`,
        );
      }
      return said;
    });
  };
  return { once, isGivenUp };
}

function unresolved(database: Connection, standing: readonly string[]): string[] {
  const resolved = database
    .prepare("select address from resolved_links where outcome = 'resolved'")
    .pluck()
    .all();
  const known = new Set(resolved);
  return standing.filter((address) => !known.has(address));
}

function byHost(addresses: readonly string[]): Map<string, string[]> {
  const hosts = new Map<string, string[]>();
  for (const address of addresses) {
    const { host } = new URL(address);
    const those = hosts.get(host);
    if (those) those.push(address);
    else hosts.set(host, [address]);
  }
  return hosts;
}

function keeper(database: Connection, now: () => string) {
  const insert = database.prepare(
    `insert into resolved_links (address, target, outcome, times, asked_at)
     values (@address, @target, @outcome, 1, @now) on conflict do update set
       target = excluded.target, outcome = excluded.outcome, times = times + 1,
       asked_at = excluded.asked_at`,
  );
  return (row: Followed & { readonly address: string }) => insert.run({ ...row, now: now() });
}

function announced(waiting: readonly string[]): string {
  const hosts = [...byHost(waiting).keys()].sort();
  return `Asking where ${counted(waiting.length, 'short address leads', 'short addresses lead')}, at ${list(hosts)}.`;
}

function summary(database: Connection, standing: readonly string[]): string {
  if (standing.length === 0) return 'No short address stands in the posts.';
  const rows = database
    .prepare(
      `select coalesce(outcome, 'not-asked') as outcome, count(*) as number
       from json_each(?) left join resolved_links on address = value group by 1 order by 1`,
    )
    .all(JSON.stringify(standing)) as { outcome: string; number: number }[];
  const said = rows.map(({ outcome, number }) =>
    outcome === 'not-asked'
      ? `${grouped(number)} ${number === 1 ? 'is' : 'are'} still to be asked`
      : `${grouped(number)} ${saidOfOutcome(outcome, number)}`,
  );
  return `Of ${counted(standing.length, 'short address', 'short addresses')} in the posts ${list(said)}.`;
}
