import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type {
  FindingAgreementRow,
  FindingQualityRow,
} from '../../pipeline/database/checking-findings.ts';
import schema from '../../pipeline/reports/findings.schema.json' with { type: 'json' };
import { inventedRows } from '../reports/invented-rows.ts';
import { publishInvented } from '../reports/invented-thread.ts';
import { readWorkbook, tableOf } from '../workbook/read-workbook.ts';

const quality: FindingQualityRow = {
  ...{ subject: 'listening', name: 'Listen to people', method: 'rules' },
  ...{ coded: 18, coded_yes: 9, tagged: 8, tagged_yes: 7 },
  ...{ precision: 0.875, precision_low: 0.53, precision_high: 0.98 },
  ...{ recall: 0.7, recall_low: null, recall_high: null },
  ...{ f1: 0.78, f1_low: 0.5, f1_high: 0.9, effective: 15.5 },
  reason: 'Recall: all resamples agree, so there is no interval.',
};
const agreement: FindingAgreementRow = {
  ...{ subject: 'listening', name: 'Listen to people', coders: '["A","B"]', replies: 18 },
  ...{ percent: 0.9, percent_low: 0.7, percent_high: 0.97 },
  ...{ kappa: -0.05, kappa_low: -0.2, kappa_high: 0.1 },
  ...{ alpha: null, alpha_low: null, alpha_high: null, open: 2, reason: null },
};
const published = () =>
  publishInvented({
    rows: { ...inventedRows(), finding_quality: [quality], finding_agreement: [agreement] },
  });

describe('measured quality', () => {
  it('says who coded, where the analysis does', async () => {
    const rows = { ...inventedRows(), finding_quality: [quality], finding_agreement: [agreement] };
    const settings = ['codedBy: two trained readers'];
    const { reports } = await publishInvented({ rows, settings });
    const summary = readFileSync(join(reports, 'summary.md'), 'utf8');
    expect(summary.match(/The replies were coded by two trained readers\./g)).toHaveLength(2);
  });

  it('stands on its sheet, at the issue, at the theme and among what limits the findings', async () => {
    const reports = await published();
    const workbook = await readWorkbook(reports);
    expect(tableOf(workbook, 'Coding')).toEqual([
      {
        'Theme or limit': 'Listen to people',
        'Found by': 'rules',
        Coded: 18,
        'Yes by coders': 9,
        Tagged: 8,
        Precision: '88% [53–98%]',
        Recall: '70%',
        F1: '0.78 [0.50 to 0.90]',
        Coders: 'A, B',
        'Coded twice': 18,
        'Coders agree': '90% [70–97%]',
        "Cohen's κ": '−0.05 [−0.20 to 0.10]',
        "Krippendorff's α": '–',
        'Open conflicts': 2,
        'What is missing, and why': 'Recall: all resamples agree, so there is no interval.',
      },
    ]);
    const [first, second] = tableOf(workbook, 'Top issues');
    expect(first!.Precision).toBe('not checked');
    expect(second).toMatchObject({ Precision: '88% [53–98%]', Recall: '70%' });
    const listening = tableOf(workbook, 'Themes').find((row) => row.Theme === 'Listen to people');
    expect(listening).toMatchObject({
      Rules: 'listen, ask people',
      Precision: '88% [53–98%]',
      F1: '0.78 [0.50 to 0.90]',
    });
    const method = tableOf(workbook, 'Method').map((row) => String(row['Method or limit']));
    const themes = method.find((text) => text.startsWith('Themes are found'))!;
    expect(themes).toContain('decided on 1 of the themes, each on up to 18 replies.');
    expect(themes).toContain('Not checked: Sustainability and wellbeing and Doughnut');
    expect(themes).toContain('On 2 decisions about themes coders differ');
  });

  it('is in findings.json as its schema says, value and interval apart', async () => {
    const { reports } = await published();
    const report = JSON.parse(readFileSync(join(reports, 'findings.json'), 'utf8'));
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(
      schema,
    );
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    expect(report.quality[0].recall).toEqual({ value: 0.7, low: null, high: null });
    expect(report.agreement[0]).toMatchObject({ coders: ['A', 'B'], open: 2 });
  });
});

describe('what limits measured quality', () => {
  const words = [
    ['@quiet_reader', 2.5],
    ['hear', 1],
    ['bus', -1],
  ];
  const learner = {
    ...{ theme: 'listening', coded_yes: 20, coded_no: 30, folds: 5, threshold: 0.4 },
    ...{ precision: 0.8, recall: 0.5, f1: 0.62, words: JSON.stringify(words), not_learned: null },
  };
  const rows = () => ({
    ...inventedRows(),
    finding_quality: [
      {
        ...{ ...quality, method: 'learned', reason: 'The figures flatter.' },
        ...{ precision_low: null, precision_high: null, f1_low: null, f1_high: null },
      },
    ],
    themes: (inventedRows().themes ?? []).map((theme) =>
      theme.theme === 'listening' ? { ...theme, method: 'learned' } : theme,
    ),
    finding_coverage: [
      ...(inventedRows().finding_coverage ?? []),
      { measure: 'decided', value: '2', unit: 'replies', about: '' },
      { measure: 'learned-themes', value: '1', unit: 'themes', about: '' },
    ],
    learners: [learner],
  });

  it('is said beside the figures, which claim no interval and no more than they stand for', async () => {
    const { reports } = await publishInvented({ rows: rows() });
    const summary = readFileSync(join(reports, 'summary.md'), 'utf8');
    expect(summary).toContain('estimated from the coded replies, without intervals');
    expect(summary).toContain('The figures flatter.');
    expect(summary).not.toContain('estimated for all replies');
    expect(summary).toMatch(
      /by the rules of a codebook, 1 theme by learning from codings instead\. Coders decided on 2 of the 18 counted replies; there their word stands, elsewhere that of rules and learning/,
    );
  });

  it('has the scores and the strongest words of what was learned beside it', async () => {
    const workbook = await readWorkbook(await publishInvented({ rows: rows() }));
    const [row] = tableOf(workbook, 'Coding');
    expect(row).toMatchObject({
      'Found by': 'learning from codings',
      'Learning by itself': 'precision 80%, recall 50%, F1 0.62; 5 folds; tags from 0.40',
      'What is missing, and why': 'The figures flatter.',
    });
    expect(row!['Strongest words']).toMatch(/^for: @person-\S+, hear; against: bus$/);
    const publish = ['profile: publish'];
    const open = await readWorkbook(await publishInvented({ rows: rows(), settings: publish }));
    expect(Object.keys(tableOf(open, 'Coding')[0]!)).not.toContain('Strongest words');
  });
});

describe('what nobody has checked', () => {
  it('says so, and how to check it', async () => {
    const reports = await publishInvented();
    const workbook = await readWorkbook(reports);
    const [row] = tableOf(workbook, 'Coding');
    expect(row!['Theme or limit']).toMatch(/^No theme has been checked by coders yet\./);
    const summary = readFileSync(join(reports.reports, 'summary.md'), 'utf8');
    expect(summary).toContain('They have not been checked');
  });
});
