import { join } from 'node:path';
import { find } from '../../../pipeline/7-find.ts';
import { type Analysis, readAnalysis } from '../../../pipeline/analysis/analysis.ts';
import type { SampledReply } from '../../../pipeline/coding/coding.ts';
import { decisionsOf } from '../../../pipeline/coding/decisions.ts';
import { codebookDigest } from '../../../pipeline/coding/drawing/codebook-digest.ts';
import { type Reader, readerOf, writerOf } from '../../../pipeline/database/access.ts';
import { openStore } from '../../../pipeline/database/open.ts';
import type { LearnerRow } from '../../../pipeline/database/tag-tables.ts';
import { smallCodebook, smallSettings, temporaryHome } from '../../temporary-home.ts';

/** "A yes" and the like, by reply and subject. */
export type Said = Readonly<Record<number, Readonly<Record<string, string>>>>;

/** What a test says of a thread of fifteen replies. */
export interface CodedThread {
  /** The themes that rules find in a reply. */
  readonly found: Readonly<Record<number, readonly string[]>>;
  /** By reply and subject: each coder with yes or no, as "A yes, B no". */
  readonly said: Said;
  /**
   * By draw and stratum: its population, the replies that were drawn, and the digest of the
   * codebook where it was not that of today.
   */
  readonly drawn: readonly (readonly [number, string, number, readonly number[], string?])[];
  readonly learners?: readonly LearnerRow[];
  /** Lines of YAML instead of the small codebook. */
  readonly codebook?: string;
  readonly flags?: readonly {
    readonly reply: number;
    readonly flag: string;
    readonly source: string;
    readonly stands: number;
  }[];
}

const tables = ['replies', 'matches', 'codings', 'decisions', 'flags', 'learners'] as const;

/** The tables of a coded thread, and its analysis. */
export function codedThread({
  found,
  said,
  drawn,
  flags = [],
  learners = [],
  codebook = smallCodebook,
}: CodedThread): {
  readonly read: Reader;
  readonly analysis: Analysis;
} {
  const home = temporaryHome({
    'analyses/small/analysis.yaml': smallSettings,
    'analyses/small/themes.yaml': codebook,
  });
  const store = openStore(join(home, 'small.sqlite'));
  const write = writerOf(store.write, tables);
  for (let reply = 1; reply <= 15; reply++) {
    write.replies({
      reply,
      post_id: `post ${reply}`,
      author_id: null,
      created_at: null,
      depth: 1,
      likes: 0,
      text: `words ${reply}`,
      left_out: null,
    });
  }
  for (const [reply, themes] of Object.entries(found)) {
    for (const theme of themes) {
      write.matches({
        ...{ reply: Number(reply), theme, rule: 1, starts: 0, ends: 5, echo: 0 },
        ...{ negation_starts: null, negation_ends: null },
      });
    }
  }
  const codings = Object.entries(said).flatMap(([reply, subjects]) =>
    Object.entries(subjects).flatMap(([subject, words]) =>
      words.split(', ').map((word) => {
        const [coder, answer] = word.split(' ');
        return { reply: Number(reply), subject, coder: coder!, decision: Number(answer === 'yes') };
      }),
    ),
  );
  codings.forEach(write.codings);
  decisionsOf(codings).forEach(write.decisions);
  for (const flag of flags) write.flags({ ...flag, why: '', places: '[]' });
  learners.forEach(write.learners);
  const analysis = readAnalysis(home, 'small');
  const today = codebookDigest(analysis.codebook);
  const sample = drawn.flatMap(([draw, stratum, population, replies, codebook = today]) =>
    replies.map(
      (reply): SampledReply => ({
        ...{ postId: `post ${reply}`, textHash: '0'.repeat(16), codebook },
        ...{ draw, stratum, population },
      }),
    ),
  );
  if (!('reads' in find)) throw new Error('a derived stage');
  return {
    read: readerOf(store.read, find.reads, 'The test'),
    analysis: { ...analysis, sample },
  };
}
