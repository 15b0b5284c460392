import type { Reader } from '../database/access.ts';
import type { TableName } from '../database/schema.ts';
import type { FlagRow } from '../database/standing-tables.ts';
import type {
  CodingRow,
  ExclusionRow,
  LearnedRow,
  MatchRow,
  RuleRow,
  TagRow,
  ThemeRow,
} from '../database/tag-tables.ts';

/** All that speaks for and against a reply's themes, and its flags, as the stages stored it. */
export interface ReplyEvidence {
  readonly tags: readonly TagRow[];
  readonly matches: readonly MatchRow[];
  readonly exclusions: readonly ExclusionRow[];
  readonly codings: readonly CodingRow[];
  readonly learned: readonly LearnedRow[];
  readonly flags: readonly FlagRow[];
}

/** The themes and rules that evidence names by id and number. */
export interface StoredCodebook {
  /** In the order of the codebook. */
  readonly themes: readonly ThemeRow[];
  themeOf(id: string): ThemeRow;
  ruleOf(number: number): RuleRow;
}

export const evidenceReads = [
  'themes',
  'rules',
  'tags',
  'matches',
  'exclusions',
  'codings',
  'learned',
  'flags',
] as const satisfies readonly TableName[];

/** Reads the tables `themes` and `rules`, once. */
export function storedCodebook(read: Reader): StoredCodebook {
  const themes = read.all<ThemeRow>('select * from themes order by position');
  const byId = new Map(themes.map((theme) => [theme.theme, theme]));
  const rules = new Map(read.all<RuleRow>('select * from rules').map((rule) => [rule.rule, rule]));
  return { themes, themeOf: (id) => byId.get(id)!, ruleOf: (number) => rules.get(number)! };
}

/**
 * A function from a reply's number to its evidence, in the order of the codebook and of the text.
 * Tables that hold nothing are not asked again for each reply.
 */
export function evidenceReader(
  read: Reader,
  { themes }: StoredCodebook,
): (reply: number) => ReplyEvidence {
  const position = new Map(themes.map((theme) => [theme.theme, theme.position]));
  const inOrder = <Row>(rows: Row[], subject: (row: Row) => string, place: (row: Row) => number) =>
    rows.length < 2
      ? rows
      : rows.sort(
          (a, b) =>
            (position.get(subject(a)) ?? 0) - (position.get(subject(b)) ?? 0) ||
            place(a) - place(b),
        );
  const rowsOf = <Row>(table: TableName): ((reply: number) => Row[]) =>
    read.one(`select 1 from ${table} limit 1`) === undefined
      ? () => []
      : read.lookup<Row>(`select * from ${table} where reply = ?`);
  const tags = rowsOf<TagRow>('tags');
  const matches = rowsOf<MatchRow>('matches');
  const exclusions = rowsOf<ExclusionRow>('exclusions');
  const codings = rowsOf<CodingRow>('codings');
  const learned = rowsOf<LearnedRow>('learned');
  const flags = rowsOf<FlagRow>('flags');
  const theme = (row: { readonly theme: string }) => row.theme;
  const starts = (row: { readonly starts: number }) => row.starts;
  const nowhere = () => 0;
  return (reply) => ({
    tags: inOrder(tags(reply), theme, nowhere),
    matches: inOrder(matches(reply), theme, starts),
    exclusions: inOrder(exclusions(reply), theme, starts),
    codings: inOrder(codings(reply), (row) => row.subject, nowhere),
    learned: inOrder(learned(reply), theme, nowhere),
    flags: flags(reply),
  });
}
