import type { FindingAgreementRow, FindingQualityRow } from '../../database/checking-findings.ts';
import { withinCell } from '../../reports/meanings/figure.ts';
import { agreementMeanings, qualityMeanings } from '../../reports/meanings/quality-meanings.ts';
import type { Publication } from '../../reports/publication.ts';
import { basis, coefficient, interval } from '../../reports/sentences/measured-quality.ts';
import { column, type Sheet, sheetOf } from '../sheet.ts';
import { learnedColumns } from './learned-columns.ts';

interface Checked {
  readonly subject: string;
  readonly name: string;
  readonly quality: FindingQualityRow | undefined;
  readonly agreement: FindingAgreementRow | undefined;
}

const methods: Readonly<Record<string, string>> = {
  rules: 'rules',
  learned: 'learning from codings',
  both: 'rules and learning from codings',
};

/** What coders decided, how far they agree with each other, and how well the tags agree with them. */
export function codingSheet(publication: Publication): Sheet {
  const { analysis, findings } = publication;
  const [first] = findings.quality;
  return sheetOf<Checked>(
    {
      name: 'Coding',
      note: `How far coders agree with each other, and the tags with them${first ? `, ${basis(first)}` : ''}.`,
      none: `No theme has been checked by coders yet. "coding sheet ${analysis.name}" draws replies and makes a workbook for each coder; "coding read ${analysis.name}" takes them back and measures.`,
    },
    [
      column('text', 'Theme or limit', 32, 'What coders decided on.', (row) => row.name),
      column('text', 'Found by', 18, qualityMeanings.method, ({ quality }) =>
        quality === undefined ? null : (methods[quality.method] ?? quality.method),
      ),
      column('count', 'Coded', 9, qualityMeanings.coded, ({ quality }) => quality?.coded ?? null),
      column(
        'count',
        'Yes by coders',
        9,
        qualityMeanings.coded_yes,
        ({ quality }) => quality?.coded_yes ?? null,
      ),
      column(
        'count',
        'Tagged',
        9,
        qualityMeanings.tagged,
        ({ quality }) => quality?.tagged ?? null,
      ),
      column('text', 'Precision', 18, withinCell(qualityMeanings.precision), ({ quality }) =>
        quality ? interval(quality.precision, quality.precision_low, quality.precision_high) : null,
      ),
      column('text', 'Recall', 18, withinCell(qualityMeanings.recall), ({ quality }) =>
        quality ? interval(quality.recall, quality.recall_low, quality.recall_high) : null,
      ),
      column('text', 'F1', 18, withinCell(qualityMeanings.f1), ({ quality }) =>
        quality ? coefficient(quality.f1, quality.f1_low, quality.f1_high) : null,
      ),
      column('text', 'Coders', 12, 'Who coded, each by themselves.', ({ agreement }) =>
        agreement ? (JSON.parse(agreement.coders) as string[]).join(', ') : null,
      ),
      column(
        'count',
        'Coded twice',
        9,
        agreementMeanings.replies,
        ({ agreement }) => agreement?.replies ?? null,
      ),
      column(
        'text',
        'Coders agree',
        18,
        withinCell(agreementMeanings.percent),
        ({ agreement: row }) =>
          row ? interval(row.percent, row.percent_low, row.percent_high) : null,
      ),
      column('text', "Cohen's κ", 19, withinCell(agreementMeanings.kappa), ({ agreement: row }) =>
        row ? coefficient(row.kappa, row.kappa_low, row.kappa_high) : null,
      ),
      column(
        'text',
        "Krippendorff's α",
        19,
        withinCell(agreementMeanings.alpha),
        ({ agreement: row }) =>
          row ? coefficient(row.alpha, row.alpha_low, row.alpha_high) : null,
      ),
      column(
        'count',
        'Open conflicts',
        10,
        agreementMeanings.open,
        ({ agreement }) => agreement?.open ?? null,
      ),
      ...learnedColumns<Checked>(publication, ({ subject }) => subject),
      column(
        'text',
        'What is missing, and why',
        60,
        'Why a value or an interval is missing, or says less than it seems.',
        ({ quality, agreement }) =>
          [quality?.reason, agreement?.reason].filter((reason) => reason).join(' ') || null,
      ),
    ],
    () => checked(findings),
  );
}

function checked({ quality, agreement }: Publication['findings']): Checked[] {
  const agreementOf = new Map(agreement.map((row) => [row.subject, row]));
  const measured = new Set(quality.map(({ subject }) => subject));
  return [
    ...quality.map((row) => ({
      subject: row.subject,
      name: row.name,
      quality: row,
      agreement: agreementOf.get(row.subject),
    })),
    ...agreement
      .filter(({ subject }) => !measured.has(subject))
      .map((row) => ({ subject: row.subject, name: row.name, quality: undefined, agreement: row })),
  ];
}
