import type { Analysis } from '../../analysis/analysis.ts';
import type { CodingRow } from '../../database/reply-tables.ts';
import { replies as inReplies } from '../../wording/numbers.ts';
import { agreed } from '../coding.ts';
import type { Decided } from '../decisions.ts';
import { type Subject, subjectsOf } from '../subjects.ts';
import { conflictGuide } from './guides.ts';
import type { CodingSheet } from './sheet-columns.ts';

/** A reply on which coders differ and have not agreed, and what each of them said. */
export interface Conflict {
  readonly reply: number;
  readonly subject: Subject;
  readonly said: readonly CodingRow[];
}

/** Every conflict on what the codebook has, by reply, in the order of the sheet's columns. */
export function conflictsOf(
  { codings, decisions }: Decided,
  subjects: readonly Subject[],
): Conflict[] {
  const byCell = new Map<string, CodingRow[]>();
  for (const coding of codings) {
    const key = `${coding.reply} ${coding.subject}`;
    const there = byCell.get(key);
    if (there) there.push(coding);
    else byCell.set(key, [coding]);
  }
  const places = new Map(subjects.map((subject, place) => [subject.id, place]));
  return decisions
    .filter(({ decision, subject }) => decision === null && places.has(subject))
    .map(({ reply, subject }) => ({
      reply,
      subject: subjects[places.get(subject)!]!,
      said: byCell.get(`${reply} ${subject}`)!,
    }))
    .sort(
      (one, other) =>
        one.reply - other.reply || places.get(one.subject.id)! - places.get(other.subject.id)!,
    );
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
