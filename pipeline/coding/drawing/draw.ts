import { InputError } from '../../input-error.ts';
import { counted, replies as inReplies } from '../../wording/numbers.ts';
import type { Coding, SampledReply } from '../coding.ts';
import { allocation, leastDrawn } from './allocation.ts';
import type { Candidate } from './candidates.ts';
import { shuffled } from './shuffled.ts';
import { codedBefore, strata } from './strata.ts';

export interface Asked {
  /** How many replies to draw that were not coded before. */
  readonly size: number;
  /** Likes over which a reply has many. */
  readonly threshold: number;
  readonly seed: number;
  /** Digest of the codebook as it is. */
  readonly codebook: string;
}

/** A draw, and which of its replies are still to be coded. */
export interface Draw {
  readonly number: number;
  readonly rows: readonly SampledReply[];
  readonly toCode: readonly Candidate[];
}

/**
 * Draws replies to be coded, at random within strata. Those of earlier draws that people decided on
 * are the stratum "coded before", and stand for themselves; the others are drawn from the rest. The
 * same replies, codings and seed give the same draw: asked again before anybody has coded, it comes
 * out as it was.
 * @param sample the earlier draws
 * @throws InputError where so few replies are asked for that a stratum would have too few of them
 */
export function draw(
  candidates: readonly Candidate[],
  sample: readonly SampledReply[],
  codings: readonly Coding[],
  asked: Asked,
): Draw {
  const last = Math.max(0, ...sample.map((row) => row.draw));
  const coded = new Set(codings.map(({ postId, textHash }) => `${textHash} ${postId}`));
  const drawnFirst = new Map<string, SampledReply>();
  for (const row of sample) {
    if (!drawnFirst.has(row.postId)) drawnFirst.set(row.postId, row);
  }
  const isBefore = (one: Candidate) =>
    drawnFirst.has(one.postId) && coded.has(`${one.textHash} ${one.postId}`);
  const before = candidates.filter(isBefore);
  const rest = candidates.filter((one) => !isBefore(one));

  const drawn = (number: number): Draw => {
    const toCode = drawnFrom(rest, asked, number);
    const beforeRows = before.map(
      (one): SampledReply => ({
        ...rowOf(one, codedBefore, before.length, asked, number),
        codebook: drawnFirst.get(one.postId)!.codebook,
      }),
    );
    const rows = [...beforeRows, ...toCode.map(({ row }) => row)];
    return { number, rows, toCode: toCode.map(({ one }) => one) };
  };
  if (last > 0) {
    const again = drawn(last);
    const there = sample.filter((row) => row.draw === last);
    if (JSON.stringify(there) === JSON.stringify(again.rows)) return again;
  }
  return drawn(last + 1);
}

function drawnFrom(rest: readonly Candidate[], asked: Asked, number: number) {
  const size = Math.min(asked.size, rest.length);
  const members = strata(rest, size, asked.threshold);
  const populations = new Map([...members].map(([name, replies]) => [name, replies.length]));
  const least = leastDrawn(populations);
  if (size < least) {
    throw new InputError(
      `--replies: found ${asked.size}; the ${inReplies(rest.length)} fall into ${counted(members.size, 'stratum', 'strata')}, of which each needs two, so ${least} or more are allowed.`,
    );
  }
  const sizes = allocation(populations, size);
  return [...members].flatMap(([stratum, replies]) =>
    shuffled(replies, [asked.seed, number, stratum])
      .slice(0, sizes.get(stratum)!)
      .sort((one, other) => one.reply - other.reply)
      .map((one) => ({ one, row: rowOf(one, stratum, replies.length, asked, number) })),
  );
}

function rowOf(
  { postId, textHash }: Candidate,
  stratum: string,
  population: number,
  { codebook }: Asked,
  draw: number,
): SampledReply {
  return { postId, textHash, stratum, population, codebook, draw };
}
