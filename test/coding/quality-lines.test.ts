import { describe, expect, it } from 'vitest';
import { qualityLines } from '../../pipeline/command-line/quality-lines.ts';
import type { FindingQualityRow } from '../../pipeline/database/checking-findings.ts';
import { inventedThread } from '../reports/invented-thread.ts';

const all: FindingQualityRow = {
  ...{ subject: 'all:themes', name: 'All themes together', method: 'rules' },
  ...{ coded: 18, coded_yes: 9, tagged: 8, tagged_yes: 7 },
  ...{ precision: 0.875, precision_low: 0.53, precision_high: 0.98 },
  ...{ recall: 0.7, recall_low: 0.4, recall_high: 0.9 },
  ...{ f1: 0.78, f1_low: 0.5, f1_high: 0.9, effective: 15.5, reason: null },
};
const none = {
  ...{ precision_low: null, precision_high: null, recall_low: null, recall_high: null },
  ...{ f1_low: null, f1_high: null },
};

function lines(...rows: readonly FindingQualityRow[]): string[] {
  const { analysis, store } = inventedThread({ rows: { finding_quality: rows } });
  store.close();
  return qualityLines(analysis);
}

describe('the table of quality in the terminal', () => {
  it('claims all replies and intervals where nothing speaks against it', () => {
    const [, head, ...rest] = lines(all);
    expect(head).toBe(
      'How well the tags agree with people, estimated for all replies, with 95% intervals:',
    );
    expect(rest).toHaveLength(2);
  });

  it('claims neither where figures flatter, and says why', () => {
    const reason = 'The rules were changed: the figures flatter.';
    const listening = { ...all, ...none, subject: 'listening', name: 'Listen to people', reason };
    const said = lines({ ...all, ...none, reason }, listening);
    expect(said[1]).toBe(
      'How well the tags agree with people, estimated from the coded replies, without intervals:',
    );
    expect(said.slice(-2)).toEqual([
      `All themes together: ${reason}`,
      'The sheet "Coding" says what is missing, and why, of 1 other line too.',
    ]);
  });

  it('speaks of the coded replies alone where none was drawn', () => {
    const [, head] = lines({ ...all, ...none, effective: null, reason: 'Not drawn.' });
    expect(head).toContain('for the coded replies alone, without intervals:');
  });
});
