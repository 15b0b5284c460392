import type { FindingWeightingRow } from '../../database/ranking-findings.ts';
import type { List, Sharing, Weighting } from '../../findings/rankings/weightings.ts';
import { weightingMeanings } from '../../reports/meanings/ranking-meanings.ts';
import type { Publication } from '../../reports/publication.ts';
import type { Findings } from '../../reports/read-findings.ts';
import { rankingOf, themeNouns, weightingName } from '../../reports/sentences/ranking-wording.ts';
import { capitalised } from '../../wording/clauses.ts';
import { column, type Sheet, sheetOf } from '../sheet.ts';

/** Each ranking as a whole: how like the first one it is, and how far it rests on a few replies. */
export function weightingsSheet({ analysis, findings }: Publication): Sheet {
  const { likes } = analysis.settings.thresholds;
  return sheetOf<FindingWeightingRow>(
    {
      name: 'Weightings',
      note: "How far each weighting agrees with the ranking by which the themes are listed, and how far it rests on a few replies. Kendall's τ-b is 1 where the order is the same.",
      none: 'There are not two themes to rank.',
    },
    [
      column('text', 'List', 12, 'Issues and references are ranked apart.', (row) =>
        capitalised(themeNouns[row.list as List][1]),
      ),
      column('text', 'Weighting', 36, 'What a reply or a person counts for.', (row) =>
        capitalised(weightingName(row.weighting as Weighting, likes)),
      ),
      column('text', 'Sharing', 10, weightingMeanings.sharing, (row) => row.sharing),
      column(
        'text',
        'First',
        30,
        'The first theme, or those that share the first rank; empty where none has any score.',
        (row) => firstsOf(findings, row),
      ),
      column('number', "Kendall's τ-b", 11, weightingMeanings.tau, (row) => row.tau),
      column(
        'count',
        'Pairs turned round',
        11,
        weightingMeanings.pairs_changed,
        (row) => row.pairs_changed,
      ),
      column('count', 'Pairs', 9, weightingMeanings.pairs, (row) => row.pairs),
      column('count', 'Replies', 10, weightingMeanings.replies, (row) => row.replies),
      column('count', 'Voices', 10, weightingMeanings.voices, (row) => row.voices),
      column(
        'share',
        'Share of the top reply',
        12,
        weightingMeanings.top_reply_share,
        (row) => row.top_reply_share,
      ),
      column(
        'share',
        'Share of the top five',
        12,
        weightingMeanings.top_five_share,
        (row) => row.top_five_share,
      ),
      column(
        'count',
        'Effective replies',
        11,
        weightingMeanings.effective_replies,
        (row) => row.effective_replies,
      ),
      column('number', 'Gini', 9, weightingMeanings.gini, (row) => row.gini),
    ],
    () => findings.weightings.filter(({ themes }) => themes > 1),
  );
}

function firstsOf(findings: Findings, { list, weighting, sharing }: FindingWeightingRow) {
  const rows = rankingOf(findings, list as List, weighting as Weighting, sharing as Sharing);
  const firsts = rows.filter(({ rank, score }) => rank === 1 && score > 0);
  return firsts.length === 0 ? null : firsts.map(({ name }) => name).join('; ');
}
