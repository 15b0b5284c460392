import type { Analysis } from '../analysis/analysis.ts';
import { type BlindDecisions, blindDecisions } from '../coding/blind-decisions.ts';
import { bestDraw, type DrawnReplies, drawsOf } from '../coding/drawing/draws.ts';
import { machineTags } from '../coding/machine-tags.ts';
import { subjectsOf } from '../coding/subjects.ts';
import type { Reader } from '../database/access.ts';
import type { FindingQualityRow } from '../database/finding-tables.ts';
import { stratifiedQuality } from '../quality/stratified-quality.ts';
import { replies } from '../wording/numbers.ts';
import { allThemes } from './quality-of-all.ts';
import { type Judged, measuresRow, noInterval, reasonOf } from './quality-row.ts';

/**
 * How well rules and learning agree with people: all themes together, then theme by theme and flag
 * by flag, wherever people coded blind. Estimated for all replies that there were when the coded
 * ones were drawn (`stratifiedQuality`); where none of them was drawn at random, of the coded ones
 * alone and without intervals. Replies on which coders still differ take no part.
 * Reads `codings`, `replies`, `matches`, `learned`, `learners`, `flags`.
 */
export function quality(
  read: Reader,
  { codebook, sample, settings }: Analysis,
): FindingQualityRow[] {
  const decisions = blindDecisions(read);
  if (decisions.size === 0) return [];
  const judged = judgedBy(machineTags(read, codebook), decisions);
  const draws = drawsOf(read, sample);
  const methods = new Map(codebook.map(({ id, method }) => [id, method]));
  const rows = subjectsOf(codebook).flatMap(({ id, name }) => {
    const those = judged.get(id) ?? [];
    if (those.length === 0) return [];
    const about = { subject: id, name, method: methods.get(id) ?? 'rules' };
    const draw = bestDraw(
      draws,
      those.map(({ reply }) => reply),
    );
    const row = draw ? drawn(about, those, draw, settings.seed) : asCoded(about, those);
    return [{ ...row, reason: withOpen(row.reason, decisions.get(id)!.open) }];
  });
  return [...allThemes(codebook, judged, draws, settings.seed), ...rows];
}

/** Beside what people decided, what rules and learning say; each reply is looked up once. */
function judgedBy(
  tagsOf: (reply: number) => Set<string>,
  decisions: ReadonlyMap<string, BlindDecisions>,
): Map<string, Judged[]> {
  const known = new Map<number, Set<string>>();
  const tagged = (reply: number, subject: string) => {
    const tags = known.get(reply) ?? tagsOf(reply);
    known.set(reply, tags);
    return tags.has(subject);
  };
  return new Map(
    [...decisions].map(([subject, { decided }]) => [
      subject,
      decided.map((row) => ({ ...row, tagged: tagged(row.reply, subject) })),
    ]),
  );
}

function withOpen(reason: string | null, open: number): string | null {
  if (open === 0) return reason;
  const sentence = `Coders differ on ${replies(open)}, which take no part; as those are the hard ones, the figures may flatter until they are settled.`;
  return reason === null ? sentence : `${reason} ${sentence}`;
}

type About = Pick<FindingQualityRow, 'subject' | 'name' | 'method'>;

function drawn(
  about: About,
  judged: readonly Judged[],
  draw: DrawnReplies,
  seed: number,
): FindingQualityRow {
  const inDraw = judged.filter(({ reply }) => draw.stratumOf.has(reply));
  const units = inDraw.map(({ reply, tagged, coded }) => ({
    stratum: draw.stratumOf.get(reply)!,
    tagged,
    coded,
  }));
  const found = stratifiedQuality(units, draw.populations, { seed });
  return measuresRow(about, inDraw, found, found.effectiveReplies, reasonOf(found, found));
}

function asCoded(about: About, judged: readonly Judged[]): FindingQualityRow {
  return measuresRow(
    about,
    judged,
    noInterval(judged),
    null,
    'None of these replies was drawn at random by coding sheet: the figures describe them alone, and have no intervals.',
  );
}
