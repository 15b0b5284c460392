import type { Analysis } from '../../analysis/analysis.ts';
import { allThemesSubject } from '../../findings/checking/quality-of-all.ts';
import { list } from '../../wording/clauses.ts';
import { counted, grouped, replies } from '../../wording/numbers.ts';
import type { Publication } from '../publication.ts';
import { basis, measured } from './measured-quality.ts';

/** More names than this would be a list and no sentence. */
const mostNamed = 8;

/**
 * How far the themes can be relied on, in sentences: how good people found the tags to be, which
 * themes nobody has checked, and what may flatter the figures.
 */
export function howChecked({ analysis, findings }: Publication): string[] {
  const qualityOf = new Map(findings.quality.map((row) => [row.subject, row]));
  const checked = analysis.codebook.flatMap(({ id }) => qualityOf.get(id) ?? []);
  if (checked.length === 0) {
    return ['They have not been checked: how often they are right has not been measured.'];
  }
  const unchecked = analysis.codebook.filter(({ id }) => !qualityOf.has(id));
  const all = qualityOf.get(allThemesSubject) ?? checked[0]!;
  const most = Math.max(...checked.map(({ coded }) => coded));
  const themes = new Set(analysis.codebook.map(({ id }) => id));
  const open = findings.agreement
    .filter(({ subject }) => themes.has(subject))
    .reduce((sum, row) => sum + row.open, 0);
  return [
    `Coders who did not see the tags decided on ${checked.length === analysis.codebook.length ? 'all' : grouped(checked.length)} of the themes, each on up to ${replies(most)}. ${all.name}: ${measured(all)}, ${basis(all)}; the workbook's sheet "Themes" has each.`,
    ...codedBy(analysis),
    ...(all.reason === null ? [] : [all.reason]),
    ...(unchecked.length === 0
      ? []
      : [
          `Not checked: ${list(unchecked.slice(0, mostNamed).map(({ name }) => name))}${unchecked.length > mostNamed ? ` and ${grouped(unchecked.length - mostNamed)} more` : ''}.`,
        ]),
    ...(open === 0
      ? []
      : [
          `On ${counted(open, 'decision')} about themes coders differ and have not agreed; they take no part in these figures, which may flatter the tags until they are settled.`,
        ]),
  ];
}

/** Who coded, where the analysis says so. */
export function codedBy({ settings }: Analysis): string[] {
  return settings.codedBy === undefined ? [] : [`The replies were coded by ${settings.codedBy}.`];
}
