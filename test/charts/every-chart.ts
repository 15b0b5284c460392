import { breadthDepth } from '../../pipeline/charts/breadth-depth.ts';
import { campaignMap } from '../../pipeline/charts/campaigns.ts';
import type { Chart } from '../../pipeline/charts/chart.ts';
import { timeline } from '../../pipeline/charts/timeline.ts';
import { topIssues } from '../../pipeline/charts/top-issues.ts';
import type { Typeface } from '../../pipeline/charts/typeface.ts';
import { wordCloud } from '../../pipeline/charts/word-cloud.ts';
import {
  basis,
  issues,
  ranking,
  references,
  spokenOf,
  themes,
  words,
} from './invented-findings.ts';
import { answered, campaign, evening } from './invented-times.ts';

/** Each chart from invented findings. */
export function everyChart(typeface: Typeface): Chart[] {
  const nightBus = campaign(1, '“Run the night bus …”', evening.slice(0, 30), 'theme-1');
  const alike = { campaigns: [nightBus.campaign], times: nightBus.times, anySetAside: false };
  return [
    wordCloud(words(120), themes, basis, { seed: 1, leaveOut: [] }, typeface),
    topIssues(issues, ranking, themes, basis, typeface),
    breadthDepth('themes', spokenOf, themes, basis, typeface),
    breadthDepth('references', references, themes, basis, typeface),
    timeline(answered(evening, [2, 4]), basis, typeface),
    campaignMap(alike, themes, basis, typeface),
  ];
}
