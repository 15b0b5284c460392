import type { Reader } from '../../database/access.ts';
import type { Service } from '../service.ts';
import type { Ask } from '../source.ts';
import { StoppedEarly } from './stopped.ts';

/** What one run may bring and spend. */
export interface Allowance {
  /** Posts that were not here before; Infinity for no limit. */
  readonly maxPosts: number;
  /** US dollars; Infinity for no limit. */
  readonly maxCost: number;
}

/**
 * Watches over what a run brings and spends from now on.
 * @returns a function that says before each question how many posts its answer may bring; it throws
 *   StoppedEarly where nothing more fits.
 */
export function allowance(
  service: Service,
  read: Reader,
  { maxPosts, maxCost }: Allowance,
): (ask: Ask) => number {
  const before = { posts: read.count('posts'), cost: service.cost?.(read) ?? 0 };
  return (ask) => {
    if (maxPosts === Number.POSITIVE_INFINITY && maxCost === Number.POSITIVE_INFINITY)
      return Number.POSITIVE_INFINITY;
    const brought = read.count('posts') - before.posts;
    const spent = (service.cost?.(read) ?? 0) - before.cost;
    const left = { posts: maxPosts - brought, cost: maxCost - spent };
    if (left.posts <= 0) throw stopped(`--max-posts ${maxPosts} is reached`, brought, spent);
    if (service.room === undefined) return left.posts;
    const room = service.room(ask, left);
    if (room === undefined)
      throw stopped(
        `--max-cost ${maxCost} leaves no room for another answer, which might cost more than is left`,
        brought,
        spent,
      );
    return room;
  };
}

function stopped(why: string, brought: number, spent: number): StoppedEarly {
  const cost = spent === 0 ? '' : ` for about $${spent.toFixed(2)}`;
  return new StoppedEarly(
    `${why}: this run brought ${brought} posts${cost}; run again to go on from here${spent === 0 && brought === 0 ? ', with a larger limit' : ''}.`,
  );
}
