import { isShort } from '../../text/address/shorteners.ts';
import { normalAddress } from '../../text/address.ts';
import type { Outcome } from '../../wording/short-outcomes.ts';
import { isLoopback, isSafe } from '../asking/service-address.ts';
import { isPublicWeb } from './public-web.ts';
import type { Said } from './send.ts';

/** Where a short address leads, or why that is not known. */
export interface Followed {
  readonly target: string | null;
  readonly outcome: Outcome;
}

export interface Bounds {
  /** The hosts that may be asked; no other is. */
  readonly hosts: ReadonlySet<string>;
  /** Whether those on this machine may be; for tests only. */
  readonly loopback: boolean;
}

/** No honest short address leads through so many others. */
const mostHops = 10;

/**
 * Follows a short address from one shortener to the next. The first address that is no shortener's
 * is the answer, and is not asked.
 * @param address in its normal form
 */
export async function follow(
  address: string,
  { hosts, loopback }: Bounds,
  ask: (url: URL) => Promise<Said>,
): Promise<Followed> {
  const passed = new Set<string>();
  for (let here = address; passed.size < mostHops; ) {
    if (passed.has(here)) return unknown('loop');
    passed.add(here);
    const url = new URL(here);
    const isHere = isLoopback(url.hostname);
    if (!hosts.has(url.host) || !isSafe(url) || (isHere && !loopback)) {
      return unknown('no-web-address');
    }
    const said = await ask(url);
    if (said.kind === 'silent') return unknown('no-answer');
    if (said.kind === 'says') return unknown(meaningOf(said.status));
    if (!URL.canParse(said.to, here)) return unknown('no-web-address');
    const target = new URL(said.to, here).href;
    here = normalAddress(target);
    if (!hosts.has(new URL(here).host)) {
      return isPublicWeb(new URL(target))
        ? { target, outcome: 'resolved' }
        : unknown('no-web-address');
    }
    // The front page of a shortener is where it sends whoever asks for what it does not know.
    if (!isShort(here, hosts)) return unknown('gone');
  }
  return unknown('too-far');
}

function unknown(outcome: Outcome): Followed {
  return { target: null, outcome };
}

function meaningOf(status: number): Outcome {
  if (status === 404 || status === 410) return 'gone';
  if (status >= 500) return 'failed';
  return status >= 400 ? 'refused' : 'leads-nowhere';
}
