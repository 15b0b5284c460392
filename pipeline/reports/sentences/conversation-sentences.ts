import type { ExchangeKind } from '../../findings/conversation/exchange-kinds.ts';
import { capitalised, list } from '../../wording/clauses.ts';
import { day } from '../../wording/days.ts';
import { counted, grouped, people, percent, posts, replies } from '../../wording/numbers.ts';
import type { Findings } from '../read-findings.ts';

type Told = (kind: ExchangeKind) => number | undefined;

/**
 * When people answered, how deep they talked, and what part the host took, in sentences that are the
 * same in every output. Nothing is said of what the source does not tell.
 */
export function conversationSentences(findings: Findings): string[] {
  const figures = new Map(findings.exchanges.map(({ kind, value }) => [kind, value]));
  const told: Told = (kind) => figures.get(kind);
  return [
    ...whenAnswered(findings, told),
    ...whoAnswersWhom(told),
    ...hostsPart(told),
    ...largestDiscussion(findings),
  ];
}

function whenAnswered({ times, coverage }: Findings, told: Told): string[] {
  const half = told('hours-to-half');
  const days = times
    .filter(({ by, replies: some }) => by === 'day' && some > 0)
    .toSorted((one, other) => other.replies - one.replies);
  const [busiest, next] = days;
  const untimed = times.find(({ by }) => by === 'no-time')?.replies ?? 0;
  const early = times.find(({ by }) => by === 'before-question')?.replies ?? 0;
  const sentences: string[] = [];
  if (half !== undefined) sentences.push(`Half of the replies came within ${span(half)}.`);
  if (busiest !== undefined && next !== undefined && next.replies < busiest.replies) {
    const of = `${grouped(busiest.replies)} of the ${replies(coverage.counted - untimed)}`;
    sentences.push(`The busiest day was ${day(busiest.value)} (UTC), with ${of}.`);
  }
  if (untimed > 0 && days.length > 0) {
    const have = untimed === 1 ? 'has' : 'have';
    sentences.push(`${capitalised(replies(untimed))} ${have} no time and no part in this.`);
  }
  if (early > 0) {
    const are = early === 1 ? 'is' : 'are';
    sentences.push(
      `${capitalised(replies(early))} ${are} older than the question, if the times that the source gives are right.`,
    );
  }
  return sentences;
}

/** "the first hour", "9 hours", "4 days"; never less than it took. */
function span(hours: number): string {
  if (hours <= 1) return 'the first hour';
  return hours <= 72 ? counted(Math.ceil(hours), 'hour') : counted(Math.ceil(hours / 24), 'day');
}

function whoAnswersWhom(told: Told): string[] {
  const [byOthers, share, longest] = [
    told('by-others'),
    told('to-post-share'),
    told('chain-longest'),
  ];
  if (byOthers === undefined || share === undefined || longest === undefined) return [];
  const unplaced = told('others-without-place') ?? 0;
  const chain = `the longest chain of answers${unplaced === 0 ? '' : ' that is known'} has ${counted(longest, 'step')}`;
  const unknown = unplaced === 0 ? '' : `, and the place of ${grouped(unplaced)} more is not known`;
  const direct = answersThePost(byOthers, share, unplaced > 0 ? ' whose place is known' : '');
  return [`${direct}${unknown}; ${chain}.`, ...peopleAnswered(told)];
}

/** "43% of the 7 posts by others than the host whose place is known answer the post itself". */
function answersThePost(byOthers: number, share: number, which: string): string {
  if (byOthers === 1) {
    const answers = share === 1 ? 'answers' : 'does not answer';
    return `The one post by somebody else than the host${which} ${answers} the post itself`;
  }
  const of = `of the ${posts(byOthers)} by others than the host${which}`;
  if (share === 1) return `Each ${of} answers the post itself`;
  if (share === 0) return `None ${of} answers the post itself`;
  return `${percent(share)} ${of} answer the post itself`;
}

function peopleAnswered(told: Told): string[] {
  const [answered, share, pairs] = [
    told('people-answered') ?? 0,
    told('people-answered-share'),
    told('pairs-both-ways') ?? 0,
  ];
  if (answered === 0 || share === undefined) return [];
  const all = told('people') ?? 0;
  const isPart = all > 1 && (told('others-without-place') ?? 0) > 0;
  const who = isPart
    ? `${grouped(answered)} of the ${people(all)} who wrote posts whose place is known`
    : answered === all
      ? people(all)
      : `${grouped(answered)} of ${people(all)}`;
  const were = answered === 1 ? 'was' : 'were';
  const both =
    pairs === 0
      ? 'no two of them answered each other'
      : `${counted(pairs, 'pair')} of people answered each other`;
  return [
    `${capitalised(who)} (${percent(share)}) ${were} answered by somebody else${answered === 1 ? '' : `; ${both}`}.`,
  ];
}

function hostsPart(told: Told): string[] {
  const written = told('host-posts');
  if (written === undefined) return [];
  const unplaced = told('host-without-place') ?? 0;
  if (written === 0) {
    if (unplaced === 0) return ['The host did not answer.'];
    return [
      `The host wrote ${posts(unplaced)} in the thread; what ${unplaced === 1 ? 'it answers' : 'they answer'} is not known.`,
    ];
  }
  const share = told('host-answered-share');
  const whom = told('host-answered-people') ?? 0;
  const parts = [
    `wrote ${posts(written)}${unplaced === 0 ? '' : ' whose place is known'} in the thread`,
    ...(whom > 0 ? [`answered ${people(whom)}`] : []),
    ...(share === undefined
      ? []
      : [`answered ${share === 0 ? 'none' : percent(share)} of the direct replies`]),
  ];
  return [`The host ${list(joinedAnswers(parts))}.`];
}

/** "answered 14 people" and "answered 8% of …" share their verb. */
function joinedAnswers(parts: readonly string[]): string[] {
  if (parts.length < 3) return [...parts];
  const [wrote, whom, share] = parts as [string, string, string];
  return [wrote, `${whom} and ${share.replace(/^answered /, '')}`];
}

function largestDiscussion({ discussions }: Findings): string[] {
  const [first] = discussions;
  if (first === undefined || first.posts < 2) return [];
  const who = first.people === 0 ? 'by the host' : `by ${people(first.people)}`;
  const host = first.by_host > 0 && first.people > 0 ? ` and the host` : '';
  return [
    `The largest discussion has ${grouped(first.posts)} posts ${who}${host} below reply ${first.reply}.`,
  ];
}
