/** What a coder said about a reply: yes or no, or one of several names; null where nothing. */
export type Decision = boolean | number | string | null;

/** Everybody's decisions on one theme: a row for each reply, in each row a column for each coder. */
export type Decisions = readonly (readonly Decision[])[];

/**
 * How often two coders gave each pair of values, over the replies that both decided on.
 * @param first the column of one coder, from 0
 * @param second the column of the other
 * @returns a square table; row = the first coder's value, column = the second's, both in the order
 *   in which the values first come up
 */
export function tableOf(decisions: Decisions, first: number, second: number): number[][] {
  const both = decisions.flatMap((row) => {
    const one = row[first] ?? null;
    const other = row[second] ?? null;
    return one === null || other === null ? [] : [[one, other] as const];
  });
  const values = [...new Set(both.flat())];
  const table = values.map(() => values.map(() => 0));
  for (const [one, other] of both) table[values.indexOf(one)]![values.indexOf(other)]! += 1;
  return table;
}

/**
 * How many coders gave each value to each reply, for the replies that at least two decided on.
 * @returns a row for each such reply, in each row a number for each value that anybody gave
 */
export function valueCounts(decisions: Decisions): number[][] {
  const compared = decisions
    .map((row) => row.filter((value) => value !== null))
    .filter((row) => row.length >= 2);
  const values = [...new Set(compared.flat())];
  return compared.map((row) => values.map((value) => row.filter((one) => one === value).length));
}
