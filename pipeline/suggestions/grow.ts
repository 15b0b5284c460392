import type { Codebook } from '../analysis/codebook.ts';
import type { Token } from '../text/word.ts';

/** A text that people coded. */
export interface CodedText {
  readonly tokens: readonly Token[];
  readonly themes: ReadonlySet<string>;
}

/**
 * The codebook that somebody would have who took every proposal that does more good than harm on
 * the coded texts.
 * @param codebook what there is already; themes without rules to begin with
 */
export function grown(codebook: Codebook, _coded: readonly CodedText[]): Codebook {
  return codebook;
}
