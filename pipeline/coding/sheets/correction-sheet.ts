import type { Analysis } from '../../analysis/analysis.ts';
import type { Reader } from '../../database/access.ts';
import type { TableName } from '../../database/schema.ts';
import { replies as inReplies } from '../../wording/numbers.ts';
import type { Candidate } from '../drawing/candidates.ts';
import { subjectsOf } from '../subjects.ts';
import { correctionGuide } from './guides.ts';
import type { CodingSheet } from './sheet-columns.ts';

export const correctionReads = [
  'replies',
  'matches',
  'themes',
  'flags',
  'learned',
] as const satisfies readonly TableName[];

/**
 * A sheet with today's tags and flags filled in, beside likes and the words behind them.
 * @param most how many replies, the most liked first
 * @param shown a reply's text as it may be seen
 */
export function correctionSheet(
  { name, settings, codebook }: Analysis,
  read: Reader,
  candidates: readonly Candidate[],
  most: number,
  coder: string,
  shown: (text: string) => string,
): CodingSheet {
  const subjects = subjectsOf(codebook);
  const known = new Set(subjects.map(({ id }) => id));
  const flagsOf = read.lookup<{ subject: string; name: string; why: string }>(
    `select 'flag:' || flag as subject, flag as name, why from flags
     where reply = ? and stands = 1 order by flag`,
  );
  const wordsOf = wordsBehind(read);
  const rows = [...candidates]
    .sort((one, other) => other.likes - one.likes || one.reply - other.reply)
    .slice(0, most)
    .map((reply) => {
      const flags = flagsOf(reply.reply).filter(({ subject }) => known.has(subject));
      const words = [...wordsOf(reply), ...flags.map(({ name: flag, why }) => `${flag}: ${why}`)];
      return {
        postId: reply.postId,
        textHash: reply.textHash,
        text: shown(reply.text),
        likes: reply.likes,
        words: shown(words.join('\n')),
        filled: [...reply.themes, ...flags.map(({ subject }) => subject)],
        open: null,
      };
    });
  return {
    kind: 'correction',
    analysis: name,
    coder,
    title: `${settings.title} · corrections to today's tags of ${inReplies(rows.length)}`,
    guide: correctionGuide,
    subjects,
    wordsHead: 'Words behind it',
    hasDone: false,
    rows,
  };
}

/** Each theme found in a reply with the words that its rules matched, or that spoke for it. */
function wordsBehind(read: Reader): (reply: Candidate) => string[] {
  const matchesOf = read.lookup<{ name: string; starts: number; ends: number }>(
    `select name, starts, ends from matches join themes using (theme)
     where reply = ? order by position, starts`,
  );
  const learnedOf = read.lookup<{ name: string; words: string }>(
    `select name, words from learned join themes using (theme)
     where reply = ? and tagged = 1 order by position`,
  );
  return ({ reply, text }) => {
    const found = new Map<string, Set<string>>();
    const add = (name: string, word: string) =>
      found.set(name, (found.get(name) ?? new Set()).add(word));
    for (const { name, starts, ends } of matchesOf(reply)) add(name, text.slice(starts, ends));
    for (const { name, words } of learnedOf(reply)) {
      for (const word of JSON.parse(words) as unknown[]) add(name, `~${String(word)}`);
    }
    return [...found].map(([name, words]) => `${name}: ${[...words].join(', ')}`);
  };
}
