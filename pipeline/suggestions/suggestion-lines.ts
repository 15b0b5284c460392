import type { Theme } from '../analysis/codebook.ts';
import { forTerminal } from '../evidence/marked-text.ts';
import { counted, grouped, replies } from '../wording/numbers.ts';
import type { Material } from './material.ts';
import type { Proposal } from './proposal.ts';
import type { Suggestions } from './suggestions.ts';
import { precisionOf } from './workbook/proposals-sheet.ts';

const mostShown = 3;
const mostClusters = 5;

/** What is proposed, in a few lines: how much for each theme, and the first of it. */
export function suggestionLines(found: Suggestions, { codebook }: Material): string[] {
  const { proposals, missed, untagged } = found;
  const { clusters, alone } = untagged;
  const inClusters = clusters.reduce((sum, { places }) => sum + places.length, 0);
  return [
    `${counted(proposals.length, 'proposal')} for the codebook; nothing enters it by itself.`,
    ...codebook.flatMap((theme) => {
      const own = proposals.filter((proposal) => proposal.theme === theme.id);
      const like = missed.find((one) => one.theme === theme.id)!.replies.length;
      return themeLines(theme, own, like);
    }),
    '',
    `${replies(inClusters + alone.length)} without a theme; ${grouped(alone.length)} of them like no others. What the others talk about:`,
    ...clusters
      .slice(0, mostClusters)
      .map(({ words, places }) => `  ${words.join(', ')} (${replies(places.length)})`),
  ].map(forTerminal);
}

function themeLines(theme: Theme, proposals: readonly Proposal[], like: number): string[] {
  if (proposals.length === 0 && like === 0) return [];
  const basis = proposals[0]?.basis;
  const from = basis === undefined ? '' : `, from ${basis}`;
  return [
    `  ${theme.name}: ${counted(proposals.length, 'proposal')}${from}; ${replies(like)} that look like it`,
    ...proposals
      .slice(0, mostShown)
      .map(
        ({ change, rule, effect }) =>
          `    ${change} ${JSON.stringify(rule)}: ${grouped(effect.changes)} ${change === 'add rule' ? 'more' : 'fewer'}, rightly ${precisionOf({ effect })}`,
      ),
  ];
}
