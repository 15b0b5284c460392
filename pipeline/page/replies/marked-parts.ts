import type { ReplyEvidence } from '../../evidence/reply-evidence.ts';
import type { ShownText } from '../../evidence/shown-text.ts';

/** A part of a text, and the numbers of the rules that found something in it. */
export interface MarkedPart {
  readonly text: string;
  readonly rules: readonly number[];
}

/**
 * Cuts a text where matches begin and end, so that matches which overlap are told apart: the parts
 * make the text again, and each says every match that covers it. Matches of themes that the reply
 * does not carry are left out.
 * @param text the shown text, or its beginning
 */
export function markedParts(text: string, evidence: ReplyEvidence, shown: ShownText): MarkedPart[] {
  const carried = new Set(evidence.tags.map(({ theme }) => theme));
  const found = evidence.matches
    .filter(({ theme }) => carried.has(theme))
    .map((match) => ({ ...shown.place(match), rule: match.rule }));
  const ends = found.flatMap((one) => [one.starts, one.ends]).filter((end) => end < text.length);
  const cuts = [...new Set([0, ...ends, text.length])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, place) => {
    const to = cuts[place + 1]!;
    const here = found.filter((one) => one.starts < to && one.ends > from);
    return { text: text.slice(from, to), rules: [...new Set(here.map(({ rule }) => rule))] };
  });
}
