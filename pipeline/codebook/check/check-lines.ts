import { wrapped } from '../../evidence/marked-text.ts';
import { counted, replies } from '../../wording/numbers.ts';
import type { Checked } from './check.ts';
import { type Finding, type Kind, kinds } from './finding.ts';

const width = 96;

const inBrief: ReadonlySet<Kind> = new Set(['unused-exclusion', 'nothing']);

/** What a check found, as lines for a terminal: grouped, each with its line of the codebook. */
export function checkLines({ findings, rules, themes, replies: all }: Checked): string[] {
  const sections = (Object.keys(kinds) as Kind[]).flatMap((kind) => {
    const found = findings.filter((finding) => finding.kind === kind);
    if (found.length === 0) return [];
    return [
      `${kinds[kind]} (${found.length})`,
      ...(inBrief.has(kind) ? together(found) : found.flatMap(lines)),
      '',
    ];
  });
  const basis = `${counted(themes, 'theme')} with ${counted(rules, 'rule')}, checked on ${replies(all)}`;
  return [
    ...sections,
    `${basis}: ${findings.length === 0 ? 'nothing to remark' : counted(findings.length, 'remark')}.`,
  ];
}

function lines({ theme, rule, place, about }: Finding): string[] {
  const line = place === null ? '' : `line ${lineOf(place)}`;
  const subject = rule === null ? theme : `${theme}: ${rule}`;
  return wrapped(`${subject} – ${about}`, width, `  ${line.padEnd(9)} `, ' '.repeat(12));
}

/** What can be said of many rules in the same few words is said once a theme. */
function together(findings: readonly Finding[]): string[] {
  const themes = [...new Set(findings.map(({ theme }) => theme))];
  return themes.flatMap((theme) => {
    const rules = findings
      .filter((finding) => finding.theme === theme)
      .map(({ rule, place }) => `${rule} (${lineOf(place ?? '')})`);
    return wrapped(`${theme}: ${rules.join(', ')}`, width, '  ', '    ');
  });
}

function lineOf(place: string): string {
  return place.split(':').at(-1)!;
}
