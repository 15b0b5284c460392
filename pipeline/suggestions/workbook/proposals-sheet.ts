import type { Workbook } from 'exceljs';
import type { Theme } from '../../analysis/codebook.ts';
import type { PublicNames } from '../../people/public-names.ts';
import { percent } from '../../wording/numbers.ts';
import type { Material } from '../material.ts';
import type { Proposal } from '../proposal.ts';
import { proposalDigest, writeProposalKey } from '../proposal-key.ts';
import { addTable, type TableColumn } from './add-table.ts';
import { snippetOf } from './snippet.ts';

export const proposalsSheet = 'Proposals';

/** The columns by which a workbook of proposals is read again. */
export const proposalHeads = {
  take: 'Take it?',
  theme: 'Theme',
  change: 'What',
  rule: 'Rule',
  examples: 'Examples',
  key: 'Key',
} as const;

interface Row {
  readonly proposal: Proposal;
  readonly theme: Theme;
  /** None where the replies' own words are not to be shown. */
  readonly examples: string;
}

/**
 * Adds the sheet of proposals: one row each, with what it would change, to be answered.
 * @param names nothing where the replies' own words are not to be shown
 */
export async function addProposals(
  book: Workbook,
  proposals: readonly Proposal[],
  material: Material,
  names: PublicNames | undefined,
): Promise<void> {
  const themes = new Map(material.codebook.map((theme) => [theme.id, theme]));
  const rows = proposals.map((proposal): Row => {
    const examples = names === undefined ? [] : proposal.effect.examples;
    return {
      proposal,
      theme: themes.get(proposal.theme)!,
      examples: examples
        .map((find) => `• ${snippetOf(material.replies[find.place]!.text, find, names!)}`)
        .join('\n'),
    };
  });
  await addTable(book, {
    name: proposalsSheet,
    note: 'Answer under “Take it?” and, where you know better, write the rule anew; then hand the workbook to coding read. Nothing enters the codebook by itself.',
    none: 'Nothing is proposed.',
    columns:
      names === undefined ? columns.filter(({ head }) => head !== proposalHeads.examples) : columns,
    rows,
    frozenColumns: 4,
  });
}

const columns: readonly TableColumn<Row>[] = [
  { head: proposalHeads.take, width: 8, kind: 'answer', value: () => null },
  { head: proposalHeads.theme, width: 24, kind: 'text', value: ({ theme }) => theme.name },
  { head: proposalHeads.change, width: 14, kind: 'text', value: ({ proposal }) => proposal.change },
  { head: proposalHeads.rule, width: 24, kind: 'open', value: ({ proposal }) => proposal.rule },
  {
    head: 'Replies it changes',
    width: 10,
    kind: 'bar',
    value: ({ proposal }) => proposal.effect.changes,
  },
  { head: 'Their likes', width: 9, kind: 'count', value: ({ proposal }) => proposal.effect.likes },
  {
    head: 'Rightly, as coded',
    width: 9,
    kind: 'count',
    value: ({ proposal }) => codedCount(proposal, 'right'),
  },
  {
    head: 'Wrongly, as coded',
    width: 9,
    kind: 'count',
    value: ({ proposal }) => codedCount(proposal, 'wrong'),
  },
  {
    head: 'Right, of those coded',
    width: 20,
    kind: 'text',
    value: ({ proposal }) => precisionOf(proposal),
  },
  { head: proposalHeads.examples, width: 72, kind: 'text', value: ({ examples }) => examples },
  { head: 'Made from', width: 10, kind: 'text', value: ({ proposal }) => proposal.basis },
  {
    head: 'Log-likelihood',
    width: 11,
    kind: 'figure',
    value: ({ proposal }) => proposal.key?.logLikelihood ?? null,
  },
  {
    head: 'Log ratio',
    width: 9,
    kind: 'figure',
    value: ({ proposal }) => proposal.key?.logRatio ?? null,
  },
  {
    head: 'Log-odds score',
    width: 9,
    kind: 'figure',
    value: ({ proposal }) => proposal.key?.score ?? null,
  },
  {
    head: 'Corrected p',
    width: 11,
    kind: 'small',
    value: ({ proposal }) => proposal.key?.adjustedProbability ?? null,
  },
  { head: proposalHeads.key, width: 10, kind: 'hidden', value: keyOf },
];

function keyOf({ proposal, theme, examples }: Row): string {
  const shown = proposalDigest(theme.name, proposal.change, examples);
  return writeProposalKey({ theme: theme.id, change: proposal.change, rule: proposal.rule, shown });
}

function codedCount({ effect }: Proposal, side: 'right' | 'wrong'): number | null {
  return effect.precision === null ? null : effect[side];
}

/** "83% (55% to 95%)", or that nobody has said. */
export function precisionOf({ effect: { precision, interval } }: Pick<Proposal, 'effect'>): string {
  if (precision === null || interval === null) return 'not known';
  return `${percent(precision)} (${percent(interval.low)} to ${percent(interval.high)})`;
}
