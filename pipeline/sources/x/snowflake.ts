/**
 * Ids of X hold the time: milliseconds since 4 November 2010 above 22 other bits ("Announcing
 * Snowflake", Twitter Engineering, 2010).
 */
const beginning = 1_288_834_974_657n;
const otherBits = 22n;
/** Smaller ids are older: they were counted up one by one and hold no time. */
const firstSnowflake = 30_000_000_000n;
/** The first post of all; X refuses earlier times. */
const firstPost = Date.UTC(2006, 2, 21);

/** When a post was made, in milliseconds since 1970; of the oldest ones only a lower bound. */
export function timeOf(id: string): number {
  const number = BigInt(id);
  return number < firstSnowflake ? firstPost : Number((number >> otherBits) + beginning);
}

/** The whole second in which a post was made, as X takes it: 2020-04-15T09:00:00Z. */
export function secondOf(id: string): string {
  return `${new Date(timeOf(id)).toISOString().slice(0, 19)}Z`;
}

/**
 * The smallest id that a post of some time can have; nothing where ids did not hold the time yet.
 * @param time in milliseconds since 1970
 */
export function firstIdAt(time: number): string | undefined {
  const id = (BigInt(time) - beginning) << otherBits;
  return id < firstSnowflake ? undefined : String(id);
}

/** Whether X can have given an id: a number of up to 64 bits, with its sign. */
export function isNumber(id: string): boolean {
  return /^\d{1,19}$/.test(id);
}

/** The id just after another. */
export function idAfter(id: string): string {
  return String(BigInt(id) + 1n);
}

/** The id just before another. */
export function idBefore(id: string): string {
  return String(BigInt(id) - 1n);
}

/** For sorting ids as the numbers that they are. */
export function byNumber(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : Number(a > b));
}
