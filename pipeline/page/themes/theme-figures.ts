import { sharings, weightings } from '../../findings/rankings/weightings.ts';
import { interval } from '../../reports/sentences/measured-quality.ts';
import { weightingName } from '../../reports/sentences/ranking-wording.ts';
import { capitalised } from '../../wording/clauses.ts';
import { type Content, html } from '../../wording/html.ts';
import type { PageParts } from '../page-parts.ts';
import { ranks } from '../rankings/ranking-table.ts';
import { scoreWords } from '../rankings/ranking-words.ts';
import { tableOf } from '../table-of.ts';

/** A theme's place under every weighting, with the intervals; nothing for one that is not ranked. */
export function themeFigures(theme: string, { publication }: PageParts): Content {
  const { findings, analysis } = publication;
  const [whole] = sharings;
  const rows = weightings.flatMap((weighting) =>
    findings.rankings.filter(
      (row) => row.theme === theme && row.weighting === weighting && row.sharing === whole,
    ),
  );
  const [first] = rows;
  if (first === undefined) return null;
  const among = first.list === 'issues' ? 'issues' : 'references';
  const table = tableOf(
    `${first.name} among the ${among}`,
    ['By', 'Rank', 'Rank, 95%', 'Score', 'Share, 95%'],
    rows.map((row) => [
      capitalised(
        weightingName(
          row.weighting as (typeof weightings)[number],
          analysis.settings.thresholds.likes,
        ),
      ),
      row.score === 0 ? '–' : row.rank,
      ranks(row),
      scoreWords(row),
      interval(row.share, row.share_low, row.share_high),
    ]),
  );
  return html`<h5>Where it stands</h5>${table}`;
}
