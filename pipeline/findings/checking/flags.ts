import type { Reader } from '../../database/access.ts';
import type { FindingFlagRow } from '../../database/checking-findings.ts';
import { flagNames, flags } from '../../flags/flags.ts';
import { personWithoutWeight } from './person-without-weight.ts';

type Figures = Omit<FindingFlagRow, 'name'>;

/**
 * Each flag in replies, people and likes, those that people took away beside it; a flag that no
 * reply carries has zeros. Replies that are set aside for a flag are among those that carry it; as
 * these have no weights, people are told apart by `personWithoutWeight`.
 * Reads `flags` and `replies`.
 */
export function flagged(read: Reader): FindingFlagRow[] {
  const found = read.all<Figures>(`
    select flag,
      count(*) filter (where stands = 1) as replies,
      count(distinct ${personWithoutWeight}) filter (where stands = 1) as people,
      coalesce(sum(likes) filter (where stands = 1), 0) as likes,
      count(*) filter (where stands = 1 and source = 'rules') as by_rules,
      count(*) filter (where stands = 1 and source = 'people') as by_people,
      count(*) filter (where stands = 0) as taken_away
    from flags join replies using (reply) where left_out is null group by flag`);
  const figuresOf = new Map(found.map((row) => [row.flag, row]));
  return flagNames.map((flag) => ({
    name: flags[flag].name,
    ...(figuresOf.get(flag) ?? { ...nothing, flag }),
  }));
}

const nothing = { replies: 0, people: 0, likes: 0, by_rules: 0, by_people: 0, taken_away: 0 };
