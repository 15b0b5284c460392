import type { Analysis } from '../../analysis/analysis.ts';
import { counted, replies as inReplies } from '../../wording/numbers.ts';
import type { Candidate } from '../drawing/candidates.ts';
import { shuffled } from '../drawing/shuffled.ts';
import { blindSubjectsOf } from '../subjects.ts';
import { blindGuide } from './guides.ts';
import type { CodingSheet } from './sheet-columns.ts';

/**
 * One sheet a coder over the same replies, each in an order of its own, so that what tiredness does
 * to one coder's last replies does not happen to the other's. Nothing on it tells what rules say.
 * @param toCode the replies that were drawn
 * @param draw the draw's number
 * @param shown a reply's text as it may be seen
 */
export function blindSheets(
  { name, settings, codebook }: Analysis,
  toCode: readonly Candidate[],
  draw: number,
  coders: readonly string[],
  shown: (text: string) => string,
): CodingSheet[] {
  const subjects = blindSubjectsOf(codebook);
  return coders.map((coder) => ({
    kind: 'coding',
    analysis: name,
    coder,
    title: `${settings.title} · coder ${coder} · ${inReplies(toCode.length)} of draw ${draw}, ${counted(codebook.length, 'theme')}`,
    guide: blindGuide,
    subjects,
    wordsHead: '',
    hasDone: true,
    rows: shuffled(toCode, [settings.seed, draw, 'coder', coder]).map((reply) => ({
      postId: reply.postId,
      textHash: reply.textHash,
      text: shown(reply.text),
      likes: null,
      words: null,
      filled: [],
      open: null,
    })),
  }));
}
