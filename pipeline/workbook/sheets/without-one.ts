import type { FindingWithoutOneRow } from '../../database/ranking-findings.ts';
import { type Unit, units } from '../../findings/rankings/units.ts';
import { type List, lists, mainWeighting } from '../../findings/rankings/weightings.ts';
import { rankingMeanings, withoutOneMeanings } from '../../reports/meanings/ranking-meanings.ts';
import type { Publication } from '../../reports/publication.ts';
import type { Findings } from '../../reports/read-findings.ts';
import { themeNouns } from '../../reports/sentences/ranking-wording.ts';
import { capitalised } from '../../wording/clauses.ts';
import { type Column, column, type Sheet, sheetOf } from '../sheet.ts';

/** A theme with what becomes of it without any one reply, person or voice. */
interface Left {
  readonly list: List;
  readonly reply: FindingWithoutOneRow;
  readonly person: FindingWithoutOneRow | undefined;
  readonly voice: FindingWithoutOneRow | undefined;
}

/** Whether the order, by the weighting that lists the themes, rests on one reply, person or voice. */
export function withoutOneSheet({ findings }: Publication): Sheet {
  const nameOf = new Map(findings.themes.map(({ theme, name }) => [theme, name]));
  const passedBy = (theme: string | null) => (theme === null ? null : (nameOf.get(theme) ?? theme));
  return sheetOf<Left>(
    {
      name: 'Leave one out',
      note: 'The ranks that each theme takes when any one reply, person or voice is left out, and what its largest supplier alone decides. A voice is a person, or the people who share a campaign.',
      none: 'No theme of the codebook is ranked.',
    },
    [
      column('text', 'List', 11, 'Issues and references are ranked apart.', ({ list }) =>
        capitalised(themeNouns[list][0]),
      ),
      column('text', 'Theme', 30, rankingMeanings.name, ({ reply }) => reply.name),
      column('rank', 'Rank', 7, withoutOneMeanings.rank, ({ reply }) => reply.rank),
      ...units.flatMap(columnsOf),
      column(
        'count',
        'Replies that change its rank',
        12,
        withoutOneMeanings.flips,
        ({ reply }) => reply.flips,
      ),
      column(
        'text',
        'Passed by, without its largest reply',
        30,
        'The highest theme that passes it then, where it falls.',
        ({ reply }) => passedBy(reply.passed_by),
      ),
      column(
        'rank',
        'Number of its largest reply',
        12,
        withoutOneMeanings.largest_reply,
        ({ reply }) => reply.largest_reply,
      ),
    ],
    () => lists.flatMap((list) => left(findings, list)),
  );
}

function columnsOf(unit: Unit): Column<Left>[] {
  return [
    column(
      'text',
      `Ranks without any one ${unit}`,
      12,
      `The best and the worst rank that leaving one ${unit} out gives it.`,
      ({ [unit]: row }) => (row === undefined ? null : ranksOf(row)),
    ),
    column(
      'share',
      `Share of its largest ${unit}`,
      12,
      withoutOneMeanings.largest_share,
      ({ [unit]: row }) => row?.largest_share ?? null,
    ),
    column(
      'rank',
      `Rank without its largest ${unit}`,
      12,
      withoutOneMeanings.rank_without_largest,
      ({ [unit]: row }) => row?.rank_without_largest ?? null,
    ),
  ];
}

function ranksOf({ highest_rank: best, lowest_rank: worst }: FindingWithoutOneRow): string {
  return best === worst ? `${best}` : `${best} to ${worst}`;
}

function left({ withoutOne }: Findings, list: List): Left[] {
  const rows = withoutOne.filter(
    (row) => row.list === list && row.weighting === mainWeighting[list],
  );
  const rowOf = new Map(rows.map((row) => [`${row.unit} ${row.theme}`, row]));
  return rows
    .filter(({ unit }) => unit === 'reply')
    .map((reply) => ({
      list,
      reply,
      person: rowOf.get(`person ${reply.theme}`),
      voice: rowOf.get(`voice ${reply.theme}`),
    }));
}
