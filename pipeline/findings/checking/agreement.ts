import type { Analysis } from '../../analysis/analysis.ts';
import { blindDecisions } from '../../coding/blind-decisions.ts';
import { isBlind } from '../../coding/coding.ts';
import { subjectsOf } from '../../coding/subjects.ts';
import type { Reader } from '../../database/access.ts';
import type { FindingAgreementRow } from '../../database/checking-findings.ts';
import type { CodingRow } from '../../database/tag-tables.ts';
import { cohensKappa } from '../../quality/cohens-kappa.ts';
import { type Decisions, tableOf } from '../../quality/decisions.ts';
import { krippendorffsAlpha } from '../../quality/krippendorffs-alpha.ts';
import { type Measure, undefinedBecause } from '../../quality/measure.ts';
import { percentAgreement } from '../../quality/percent-agreement.ts';
import { capitalised } from '../../wording/clauses.ts';

/**
 * How far people who coded blind agree with each other, theme by theme and flag by flag, over the
 * replies that at least two of them decided on, each counting the same; and how many replies are
 * open, because they differ and have not agreed since, whatever a correction says: such replies take
 * no part in quality either. Reads `codings`.
 */
export function agreement(read: Reader, { codebook, settings }: Analysis): FindingAgreementRow[] {
  const decisionsOf = blindDecisions(read);
  const codingsOf = read.lookup<CodingRow>(
    'select * from codings where subject = ? order by reply, coder',
  );
  return subjectsOf(codebook).flatMap(({ id: subject, name }) => {
    const open = decisionsOf.get(subject)?.open ?? 0;
    const codings = codingsOf(subject).filter(({ coder }) => isBlind(coder));
    const coders = [...new Set(codings.map(({ coder }) => coder))].sort();
    if (coders.length < 2) return [];
    const decisions = matrix(codings, coders);
    const resampling = { seed: settings.seed };
    const percent = percentAgreement(decisions, resampling);
    const kappa = kappaOf(decisions, coders.length);
    const alpha = krippendorffsAlpha(decisions, resampling);
    return [
      {
        subject,
        name,
        coders: JSON.stringify(coders),
        replies: decisions.filter((row) => row.filter((cell) => cell !== null).length > 1).length,
        percent: percent.value,
        percent_low: percent.interval?.low ?? null,
        percent_high: percent.interval?.high ?? null,
        kappa: kappa.value,
        kappa_low: kappa.interval?.low ?? null,
        kappa_high: kappa.interval?.high ?? null,
        alpha: alpha.value,
        alpha_low: alpha.interval?.low ?? null,
        alpha_high: alpha.interval?.high ?? null,
        open,
        reason: reasonOf({ percent, kappa, alpha }),
      },
    ];
  });
}

/** A row a reply, a column a coder. */
function matrix(codings: readonly CodingRow[], coders: readonly string[]): Decisions {
  const byReply = new Map<number, (boolean | null)[]>();
  for (const { reply, coder, decision } of codings) {
    const row = byReply.get(reply) ?? coders.map(() => null);
    row[coders.indexOf(coder)] = decision === 1;
    byReply.set(reply, row);
  }
  return [...byReply.values()];
}

function kappaOf(decisions: Decisions, coders: number): Measure {
  return coders === 2
    ? cohensKappa(tableOf(decisions, 0, 1))
    : undefinedBecause('it is for two coders');
}

function reasonOf({
  percent,
  kappa,
  alpha,
}: Readonly<Record<'percent' | 'kappa' | 'alpha', Measure>>): string | null {
  const names = [
    ['per cent', percent],
    ["Cohen's kappa", kappa],
    ["Krippendorff's alpha", alpha],
  ] as const;
  const sentences = names.flatMap(([name, { reason }]) =>
    reason === null ? [] : [`${capitalised(name)}: ${reason}.`],
  );
  return sentences.length === 0 ? null : sentences.join(' ');
}
