import type { Answer } from '../answers.ts';
import type { SheetKind } from '../sheets/sheet-columns.ts';
import type { Subject } from '../subjects.ts';

/** What somebody put into one row. */
export interface GivenRow {
  readonly kind: SheetKind;
  /** By subject; those without a column are not there. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** Whether blank means no. */
  readonly isDone: boolean;
  /** Subjects that were filled in as yes; of a sheet of corrections. */
  readonly filled: readonly string[];
  /** Subjects that may be answered; null where all may. */
  readonly open: readonly string[] | null;
}

export interface ResolvedRow {
  /** By subject: yes, no, or null where an earlier answer is taken back. */
  readonly decisions: ReadonlyMap<string, boolean | null>;
  /** What is wrong with the row, each as a clause. */
  readonly problems: readonly string[];
}

/**
 * What the answers of a row decide. A yes within a theme means yes for the theme too, unless it is
 * denied there: of such a pair neither is taken. On a sheet of corrections only what differs from
 * what was filled in decides anything.
 */
export function resolveRow(given: GivenRow, subjects: readonly Subject[]): ResolvedRow {
  const { answers, filled, open, kind } = given;
  const problems: string[] = [];
  const decisions = new Map<string, boolean | null>();
  for (const { id, name } of subjects) {
    const answer = answers.get(id);
    if (answer === undefined) continue;
    if (open !== null && !open.includes(id)) {
      if (answer !== 'blank') problems.push(`"${name}" was not open to be answered`);
      continue;
    }
    const decision =
      kind === 'correction' ? corrected(answer, filled.includes(id)) : said(answer, given.isDone);
    if (decision !== undefined) decisions.set(id, decision);
  }
  const stands = (id: string) =>
    decisions.get(id) ?? (kind === 'correction' && !decisions.has(id) && filled.includes(id));
  const denied = (id: string) =>
    decisions.get(id) === false && (kind === 'correction' || answers.get(id) === 'no');

  const byId = new Map(subjects.map((subject) => [subject.id, subject]));
  const opposed = new Set<string>();
  for (const subject of subjects) {
    if (!stands(subject.id)) continue;
    for (const above of linesUp(subject, byId)) {
      if (denied(above.id)) {
        problems.push(
          `yes for "${subject.name}", but no for "${above.name}", which it lies within`,
        );
        opposed.add(subject.id).add(above.id);
      } else if (decisions.get(above.id) === false) decisions.set(above.id, true);
    }
  }
  for (const id of opposed) decisions.delete(id);
  return { decisions, problems };
}

function said(answer: Answer, isDone: boolean): boolean | null | undefined {
  if (answer === 'blank') return isDone ? false : undefined;
  return answer === 'unsure' ? null : answer === 'yes';
}

function corrected(answer: Answer, wasFilled: boolean): boolean | null | undefined {
  if (answer === 'unsure') return null;
  if (answer === 'yes') return wasFilled ? undefined : true;
  return answer === 'no' || wasFilled ? false : undefined;
}

/** The themes that a theme lies within, from the nearest on. */
function linesUp(subject: Subject, byId: ReadonlyMap<string, Subject>): Subject[] {
  const above = subject.parent === null ? undefined : byId.get(subject.parent);
  return above === undefined ? [] : [above, ...linesUp(above, byId)];
}
