import type { Analysis } from '../../analysis/analysis.ts';
import type { CodingRow } from '../../database/tag-tables.ts';
import { replies as inReplies } from '../../wording/numbers.ts';
import { agreed } from '../coding.ts';
import { type Decided, decisionsOf, isCorrection } from '../decisions.ts';
import { type Subject, subjectsOf } from '../subjects.ts';
import { conflictGuide } from './guides.ts';
import type { CodingSheet } from './sheet-columns.ts';

/** A reply on which coders differ and have not agreed, and what each of them said. */
export interface Conflict {
  readonly reply: number;
  readonly subject: Subject;
  readonly said: readonly CodingRow[];
}

/**
 * Every conflict on what the codebook has, by reply, in the order of the sheet's columns. What coders
 * differ on stays a conflict where a correction decides the tag: corrections take no part in quality.
 */
export function conflictsOf({ codings }: Decided, subjects: readonly Subject[]): Conflict[] {
  const byCell = new Map<string, CodingRow[]>();
  for (const coding of codings) {
    const key = `${coding.reply} ${coding.subject}`;
    const there = byCell.get(key);
    if (there) there.push(coding);
    else byCell.set(key, [coding]);
  }
  const places = new Map(subjects.map((subject, place) => [subject.id, place]));
  return [...byCell.values()]
    .filter((said) => places.has(said[0]!.subject) && isOpen(said))
    .map((said) => ({
      reply: said[0]!.reply,
      subject: subjects[places.get(said[0]!.subject)!]!,
      said,
    }))
    .sort(
      (one, other) =>
        one.reply - other.reply || places.get(one.subject.id)! - places.get(other.subject.id)!,
    );
}

/** Whether the coders of one cell differ, with corrections or without them. */
function isOpen(said: readonly CodingRow[]): boolean {
  const coders = said.filter(({ coder }) => !isCorrection(coder));
  return [said, coders].some((some) => decisionsOf(some).some(({ decision }) => decision === null));
}

/** "Transport: A yes, B no". */
export function conflictLine({ subject, said }: Conflict): string {
  const each = said.map(({ coder, decision }) => `${coder} ${decision === 1 ? 'yes' : 'no'}`);
  return `${subject.name}: ${each.join(', ')}`;
}

/** A reply with conflicts, as it is shown. */
export interface DisputedReply {
  readonly postId: string;
  readonly textHash: string;
  readonly text: string;
  /** "A: …", what coders noted. */
  readonly notes: readonly string[];
}

/** A sheet on which coders settle their conflicts: only what is open can be answered. */
export function conflictSheet(
  { name, settings, codebook }: Analysis,
  conflicts: readonly Conflict[],
  shown: (reply: number) => DisputedReply,
): CodingSheet {
  const byReply = new Map<number, Conflict[]>();
  for (const conflict of conflicts) {
    const there = byReply.get(conflict.reply);
    if (there) there.push(conflict);
    else byReply.set(conflict.reply, [conflict]);
  }
  return {
    kind: 'coding',
    analysis: name,
    coder: agreed,
    title: `${settings.title} · conflicts to settle in ${inReplies(byReply.size)}`,
    guide: conflictGuide,
    subjects: subjectsOf(codebook),
    wordsHead: 'Who said what',
    hasDone: false,
    rows: [...byReply].map(([reply, open]) => {
      const { postId, textHash, text, notes } = shown(reply);
      return {
        postId,
        textHash,
        text,
        likes: null,
        words: [`Reply ${reply}`, ...open.map(conflictLine), ...notes].join('\n'),
        filled: [],
        open: open.map(({ subject }) => subject.id),
      };
    }),
  };
}
