import type { DrawnReplies } from '../../coding/drawing/draws.ts';
import { counted, grouped, replies } from '../../wording/numbers.ts';

/**
 * What keeps figures from being those of all replies by the rules as they are, in sentences.
 * @param now how many replies could be drawn today
 */
export function drawLimits(draw: DrawnReplies, now: number): string[] {
  const sentences: string[] = [];
  if (!draw.isFresh) {
    sentences.push(
      'The rules were changed after these replies were drawn, perhaps because of them: the figures flatter, and have no intervals; a new draw would tell.',
    );
  }
  if (draw.usedBefore > 0) {
    sentences.push(
      `The ${replies(draw.usedBefore)} that had been coded before the rules were changed ${draw.usedBefore === 1 ? 'takes' : 'take'} no part; the figures are those of the others.`,
    );
  }
  if (now > draw.drawnFrom) {
    sentences.push(
      `Drawn when ${counted(draw.drawnFrom, 'reply was', 'replies were')} counted; of the ${grouped(now - draw.drawnFrom)} since, nothing is known.`,
    );
  }
  return sentences;
}

/** Sentences one after another; null where there are none. */
export function joined(sentences: readonly (string | null)[]): string | null {
  return sentences.filter((sentence) => sentence !== null).join(' ') || null;
}
