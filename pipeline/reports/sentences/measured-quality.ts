import type { FindingAgreementRow, FindingQualityRow } from '../../database/checking-findings.ts';
import { percent } from '../../wording/numbers.ts';

/** Said of a theme on which nobody has decided anything. */
export const notChecked = 'not checked';

type Figure = number | null;

/** A share with its interval: "82% [70–90%]"; a dash where it is not defined. */
export function interval(value: Figure, low: Figure, high: Figure): string {
  if (value === null) return '–';
  if (low === null || high === null) return percent(value);
  return `${percent(value)} [${Math.round(low * 100)}–${Math.round(high * 100)}%]`;
}

/** A coefficient with its interval: "0.74 [0.60 to 0.85]"; a dash where it is not defined. */
export function coefficient(value: Figure, low: Figure, high: Figure): string {
  if (value === null) return '–';
  if (low === null || high === null) return decimals(value);
  return `${decimals(value)} [${decimals(low)} to ${decimals(high)}]`;
}

function decimals(value: number): string {
  return value.toFixed(2).replace('-', '−');
}

/** How good the tagging of a theme is, in a clause: "precision 82% [70–90%], recall …". */
export function measured(row: FindingQualityRow | undefined): string {
  if (row === undefined) return notChecked;
  return [
    `precision ${interval(row.precision, row.precision_low, row.precision_high)}`,
    `recall ${interval(row.recall, row.recall_low, row.recall_high)}`,
    `F1 ${coefficient(row.f1, row.f1_low, row.f1_high)}`,
  ].join(', ');
}

/** What the figures of a row stand for, in a clause; no more than is so. */
export function basis(row: FindingQualityRow): string {
  if (row.effective === null) return 'for the coded replies alone, without intervals';
  const lows = [row.precision_low, row.recall_low, row.f1_low];
  if (lows.every((low) => low === null))
    return 'estimated from the coded replies, without intervals';
  return row.reason === null
    ? 'estimated for all replies, with 95% intervals'
    : 'estimated from the coded replies, with 95% intervals';
}

/** How far coders agree: per cent, and kappa, or alpha where there are not just two. */
export function agreementShown(row: FindingAgreementRow): string {
  const share = row.percent === null ? '–' : percent(row.percent);
  if (row.kappa !== null) return `${share}, κ ${decimals(row.kappa)}`;
  return row.alpha === null ? share : `${share}, α ${decimals(row.alpha)}`;
}
