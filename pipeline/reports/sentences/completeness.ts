import { capitalised } from '../../wording/clauses.ts';
import { whyMissing } from '../../wording/missing-reasons.ts';
import { grouped, posts, shareOf } from '../../wording/numbers.ts';
import type { Coverage } from '../read-coverage.ts';
import { type Findings, limitsOf } from '../read-findings.ts';

/**
 * How complete the thread is, in sentences that are the same in every output: whether collecting is
 * finished, expected against collected, why the others are missing, and what nobody can tell.
 */
export function completeness(findings: Findings): string[] {
  const { coverage } = findings;
  return [
    ...unfinished(coverage),
    expectedAndCollected(findings),
    ...whyMissingPosts(findings),
    ...maybeMore(findings),
    ...notCounted(coverage),
    ...besideThem(coverage),
  ];
}

function unfinished({ finished, waiting }: Coverage): string[] {
  if (finished !== false) return [];
  if (waiting === 0) return ['Collecting is not finished; run again to go on.'];
  const wait = waiting === 1 ? 'question waits' : 'questions wait';
  return [
    `Collecting is not finished: at least ${grouped(waiting)} more ${wait}; run again to go on.`,
  ];
}

function expectedAndCollected(findings: Findings): string {
  const { coverage } = findings;
  const { expected, collected, missing, finished } = coverage;
  if (missing > 0) {
    const known = `At least ${posts(expected)} ${expected === 1 ? 'belongs' : 'belong'} to the thread besides the one that asks`;
    return collected === 0
      ? `${known}; none could be had.`
      : `${known}; ${grouped(collected)} of them (${shareOf(collected, expected)}) could be had.`;
  }
  const had = `${capitalised(posts(collected))} could be had`;
  if (finished === false) return `${had} so far.`;
  if (!isCounted(coverage)) return `${had}; how many the thread has is not known.`;
  return maybeMore(findings).length > 0 ? `${had}.` : `${had}; none is known to be missing.`;
}

/** Whether the service says how many replies there are, of any post or of all together. */
function isCounted({ replyCounts, conversation }: Coverage): boolean {
  return replyCounts > 0 || conversation !== null;
}

function whyMissingPosts(findings: Findings): string[] {
  const { missing } = findings.coverage;
  const reasons = limitsOf(findings, 'missing').map(({ reason, replies }) => ({
    why: whyMissing(reason.slice('missing:'.length), replies),
    number: replies,
  }));
  if (missing === 0 || reasons.length === 0) return [];
  const [first, second] = reasons;
  if (second === undefined) {
    return [
      `The ${missing === 1 ? '' : `${grouped(missing)} `}missing ${missing === 1 ? 'post' : 'posts'} ${first!.why}.`,
    ];
  }
  const each = reasons.map(({ number, why }) => `${grouped(number)} ${why}`);
  return [`Of the ${grouped(missing)} missing posts, ${each.join('; ')}.`];
}

/** What is likely to be missing besides, but counted by nobody. */
function maybeMore(findings: Findings): string[] {
  const missing = limitsOf(findings, 'missing').map(({ reason }) => reason);
  const ceilings = limitsOf(findings, 'ceiling').filter(
    ({ reason }) => !missing.includes(reason.replace('ceiling', 'missing')),
  );
  const { perhapsMissing: perhaps, missingAround: around } = findings.coverage;
  return [
    ...ceilings.map(({ about }) => about),
    ...(perhaps === 0
      ? []
      : [
          `There may be ${grouped(perhaps)} more: counted by the service below ${perhaps === 1 ? 'a post that is' : 'posts that are'} here, but perhaps among the missing ones.`,
        ]),
    ...(around === 0
      ? []
      : [
          `The service counts ${grouped(around)} more in the conversation around the post that asks; whether ${around === 1 ? 'it belongs' : 'they belong'} to its thread is not known.`,
        ]),
  ];
}

function notCounted(coverage: Coverage): string[] {
  const { missing, finished, unknownReplyCounts, conversation } = coverage;
  if (!isCounted(coverage)) {
    const isSaid = missing === 0 && finished !== false;
    return isSaid ? [] : ['How many posts the thread has in all is not known.'];
  }
  if (unknownReplyCounts === 0 || conversation !== null) return [];
  const have = unknownReplyCounts === 1 ? 'has' : 'have';
  return [`How many replies ${posts(unknownReplyCounts)} ${have} is not known.`];
}

function besideThem({ elsewhere }: Coverage): string[] {
  return elsewhere === 0
    ? []
    : [`Beside them came ${posts(elsewhere)} of other threads, left aside.`];
}
