import type { Analysis } from '../../analysis/analysis.ts';
import { type BlindDecisions, blindDecisions } from '../../coding/blind-decisions.ts';
import { digestsOfToday } from '../../coding/drawing/codebook-digest.ts';
import { bestDraw, type DrawnReplies, drawsOf } from '../../coding/drawing/draws.ts';
import { machineTags } from '../../coding/machine-tags.ts';
import { subjectsOf } from '../../coding/subjects.ts';
import type { Reader } from '../../database/access.ts';
import type { FindingQualityRow } from '../../database/checking-findings.ts';
import { stratifiedQuality } from '../../quality/stratified-quality.ts';
import { replies } from '../../wording/numbers.ts';
import { drawLimits, joined } from './draw-limits.ts';
import { type HowFound, howFound } from './how-found.ts';
import { allThemes } from './quality-of-all.ts';
import { type Judged, measuresRow, noInterval, shown } from './quality-row.ts';

/**
 * How well rules and learning agree with people: all themes together, then theme by theme and flag
 * by flag, wherever people coded blind. Estimated for all replies that there were when the coded
 * ones were drawn (`stratifiedQuality`); where none of them was drawn at random, of the coded ones
 * alone and without intervals. Where rules were changed after the draw there are no intervals
 * either. Replies on which coders still differ take no part.
 * Reads `codings`, `replies`, `matches`, `learned`, `learners`, `flags`.
 */
export function quality(
  read: Reader,
  { codebook, sample, settings: { seed } }: Analysis,
): FindingQualityRow[] {
  const decisions = blindDecisions(read);
  if (decisions.size === 0) return [];
  const judged = judgedBy(machineTags(read, codebook), decisions);
  const draws = drawsOf(read, sample, digestsOfToday(read, codebook, new Set(decisions.keys())));
  const drawable = read.count('replies where left_out is null');
  const found = howFound(read, codebook);
  const rows = subjectsOf(codebook).flatMap(({ id, name }) => {
    const those = judged.get(id) ?? [];
    if (those.length === 0) return [];
    const { method, notLearned } = found.get(id) ?? byRules;
    const about = { subject: id, name, method };
    const draw = bestDraw(
      draws,
      those.map(({ reply }) => reply),
    );
    const row = draw ? drawn(about, those, draw, seed) : asCoded(about, those);
    const limits = draw ? drawLimits(draw, drawable) : [];
    const open = openSentence(decisions.get(id)!.open);
    return [{ ...row, reason: joined([...limits, notLearned, row.reason, open]) }];
  });
  const methods = new Map([...found].map(([id, { method }]) => [id, method]));
  return [...allThemes(methods, judged, draws, drawable, seed), ...rows];
}

const byRules: HowFound = { method: 'rules', notLearned: null };

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

function openSentence(open: number): string | null {
  return open === 0
    ? null
    : `Coders differ on ${replies(open)}, which take no part; as those are the hard ones, the figures may flatter until they are settled.`;
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
  const { measures, reason } = shown(found, found, draw.isFresh);
  return measuresRow(about, inDraw, measures, found.effectiveReplies, reason);
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
