import { checkingReport } from './json/checking-report.ts';
import { conversationReport } from './json/conversation-report.ts';
import { linkReport } from './json/link-report.ts';
import { rankingReport } from './json/ranking-report.ts';
import { sharingReport } from './json/sharing-report.ts';
import { themeReport } from './json/theme-report.ts';
import { wordReport } from './json/word-report.ts';
import type { Publication } from './publication.ts';
import { limitsOf } from './read-findings.ts';
import { completeness } from './sentences/completeness.ts';

/** What `findings.json` holds; its JSON Schema is `findings.schema.json` beside this file. */
export type FindingsReport = ReturnType<typeof findingsReport>;

/** All findings as one object, for whoever goes on from them with a program. */
export function findingsReport({ analysis, findings, thread, names, made }: Publication) {
  const { settings } = analysis;
  const { coverage } = findings;
  const { collected, counted, people, collectedAt } = coverage;
  const byReason = (kind: string) =>
    Object.fromEntries(
      limitsOf(findings, kind).map((row) => [row.reason.slice(kind.length + 1), row.replies]),
    );
  return {
    ...(settings.invented ? { invented: true } : {}),
    thread: {
      url: thread.url,
      question: settings.question,
      askedAt: thread.asked_at,
      host: {
        ...(settings.host.name ? { name: settings.host.name } : {}),
        pseudonym: names.person(thread.host_id),
        ...(settings.host.standing ? { standing: settings.host.standing } : {}),
      },
      collectedAt,
    },
    coverage: {
      sentences: completeness(findings),
      expected: coverage.expected,
      collected,
      missing: coverage.missing,
      reasons: byReason('missing'),
      ceilings: byReason('ceiling'),
      perhapsMissing: coverage.perhapsMissing,
      missingAround: coverage.missingAround,
      finished: coverage.finished,
      waiting: coverage.waiting,
      branches: findings.branches.map((row) => ({
        kind: row.kind,
        post: row.post_id,
        reply: row.reply,
        expected: row.expected,
        collected: row.collected,
        missing: row.missing,
        perhapsMissing: row.perhaps_missing,
        reasons: JSON.parse(row.reasons) as Record<string, number>,
      })),
      unreadable: limitsOf(findings, 'unreadable')[0]?.replies ?? 0,
    },
    replies: {
      collected,
      counted,
      people,
      leftOut: byReason('left-out'),
    },
    thresholds: settings.thresholds,
    ...themeReport(findings),
    ...rankingReport(findings),
    ...sharingReport(findings),
    ...wordReport(findings),
    ...linkReport(findings),
    ...conversationReport(findings),
    ...checkingReport(findings),
    made,
  };
}
