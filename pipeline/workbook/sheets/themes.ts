import type { Method, Theme } from '../../analysis/codebook.ts';
import type { FindingQualityRow } from '../../database/checking-findings.ts';
import type { FindingThemeRow } from '../../database/theme-findings.ts';
import { countOf, type Figure, withinCell } from '../../reports/meanings/figure.ts';
import { meanings } from '../../reports/meanings/meanings.ts';
import { qualityMeanings } from '../../reports/meanings/quality-meanings.ts';
import type { Publication } from '../../reports/publication.ts';
import { coefficient, interval, notChecked } from '../../reports/sentences/measured-quality.ts';
import { type Column, column, type Sheet, sheetOf } from '../sheet.ts';
import { columnsInUse } from './columns-in-use.ts';

interface Described {
  readonly theme: Theme;
  /** The names of the themes that it lies within, the outermost first, and its own. */
  readonly path: readonly string[];
  readonly found: FindingThemeRow | undefined;
  readonly quality: FindingQualityRow | undefined;
}

/** The codebook: what each theme means, what finds it, what it comes to and how good its tags are. */
export function themesSheet(publication: Publication): Sheet {
  const rows = describedThemes(publication);
  return sheetOf<Described>(
    {
      name: 'Themes',
      note: 'The codebook: what each theme means, what finds it, what it comes to, and how well its tags agree with coders.',
      none: 'The codebook has no theme.',
    },
    columnsInUse([...whatItIs, ...figures, ...howGood], rows),
    () => rows,
  );
}

const whatItIs: readonly Column<Described>[] = [
  column(
    'text',
    'Theme',
    36,
    'Its name, after those of the themes that it lies within; a reply that carries it carries these too.',
    ({ path }) => path.join(' › '),
  ),
  column('text', 'Definition', 46, 'What it means.', ({ theme }) => theme.about),
  column(
    'text',
    'Counted as',
    12,
    'Support is ranked by likes; references are counted as citations.',
    ({ theme }) => theme.counts,
  ),
  column('text', 'Kind', 13, 'What a reference names.', ({ theme }) => theme.kind),
  column(
    'link',
    'Where it is explained',
    28,
    'An address that the codebook gives.',
    ({ theme }) => theme.link,
  ),
];

const figures: readonly Column<Described>[] = [
  figure('Replies', meanings.replies, (found) => found.replies),
  figure('Mentions', meanings.mentions, (found) => found.mentions),
  figure('People', meanings.people, (found) => found.people),
  figure('Likes', meanings.likes, (found) => found.likes),
];

const taggedBy: Readonly<Record<Method, string>> = {
  rules: 'rules',
  learned: 'learning from codings',
  both: 'rules and learning from codings',
};

const howGood: readonly Column<Described>[] = [
  column(
    'text',
    'Tagged by',
    14,
    'What finds it, where coders did not decide themselves.',
    ({ theme }) => taggedBy[theme.method],
  ),
  column('text', 'Precision', 17, withinCell(qualityMeanings.precision), ({ quality: row }) =>
    row ? interval(row.precision, row.precision_low, row.precision_high) : notChecked,
  ),
  column('text', 'Recall', 17, withinCell(qualityMeanings.recall), ({ quality: row }) =>
    row ? interval(row.recall, row.recall_low, row.recall_high) : notChecked,
  ),
  column('text', 'F1', 20, withinCell(qualityMeanings.f1), ({ quality: row }) =>
    row ? coefficient(row.f1, row.f1_low, row.f1_high) : notChecked,
  ),
  column(
    'count',
    'Coded',
    9,
    countOf('replies', 'Replies on which coders decided, and which precision and recall rest on.'),
    ({ quality }) => quality?.coded ?? 0,
  ),
  column(
    'text',
    'Rules',
    60,
    'Its own rules; a reply carries the theme where one matches.',
    (row) => written(row.theme.rules),
  ),
  column(
    'text',
    'Not where',
    36,
    'Exclusions: where one of these matches, a match within it does not count.',
    (row) => written(row.theme.not),
  ),
];

function figure(
  title: string,
  about: Figure,
  value: (found: FindingThemeRow) => number,
): Column<Described> {
  return column('count', title, 10, about, ({ found }) => (found ? value(found) : null));
}

function written(rules: Theme['rules']): string | null {
  return rules.length === 0 ? null : rules.map(({ text }) => text).join(', ');
}

function describedThemes({ analysis, findings }: Publication): Described[] {
  const foundOf = new Map(findings.themes.map((row) => [row.theme, row]));
  const qualityOf = new Map(findings.quality.map((row) => [row.subject, row]));
  const paths = new Map<string, readonly string[]>();
  return analysis.codebook.map((theme) => {
    const path = [...(paths.get(theme.parent ?? '') ?? []), theme.name];
    paths.set(theme.id, path);
    return { theme, path, found: foundOf.get(theme.id), quality: qualityOf.get(theme.id) };
  });
}
