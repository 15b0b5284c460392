import type { Analysis } from '../analysis/analysis.ts';
import type { Reader } from '../database/access.ts';
import type { TableName } from '../database/schema.ts';
import type { FlagRow } from '../database/standing-tables.ts';
import type { LearnerRow } from '../database/tag-tables.ts';
import type { ReplyRow, ThreadRow } from '../database/text-tables.ts';
import { flags as everyFlag, type Flag } from '../flags/flags.ts';
import type { PublicNames } from '../people/public-names.ts';
import { answerLines } from '../questions/answer-lines.ts';
import { addressToOpen } from '../reports/public-address.ts';
import { type LeftOut, leftOutReasons } from '../thread/left-out.ts';
import { list } from '../wording/clauses.ts';
import { day } from '../wording/days.ts';
import { counted, likes } from '../wording/numbers.ts';
import { denialOf } from './evidence-lines.ts';
import { forTerminal, marked, wrapped } from './marked-text.ts';
import {
  evidenceReader,
  evidenceReads,
  type ReplyEvidence,
  storedCodebook,
} from './reply-evidence.ts';
import { type ShownText, shownText } from './shown-text.ts';
import { onlyDenied, themeBlocks } from './theme-blocks.ts';

/** In characters; a terminal of 80 shows it whole with room to spare. */
const width = 88;

export const whyReads = [
  ...evidenceReads,
  'thread',
  'replies',
  'posts',
  'authors',
  'tombstones',
  'learners',
  'set_aside',
  'questions',
  'question_replies',
] as const satisfies readonly TableName[];

/** Why a reply carries its themes and its flags, or why it is left out, as lines for a terminal. */
export function why(analysis: Analysis, read: Reader, names: PublicNames, reply: number): string[] {
  type Row = ReplyRow & { readonly url: string | null };
  const row = read.one<Row>(
    'select replies.*, url from replies left join posts on posts.id = post_id where reply = ?',
    reply,
  )!;
  const working = analysis.settings.profile === 'working';
  const codebook = storedCodebook(read);
  const evidence = evidenceReader(read, codebook)(reply);
  const shown = working ? shownText(row.text, names) : null;
  const learners = new Map(
    read.all<LearnerRow>('select * from learners').map((learner) => [learner.theme, learner]),
  );
  const blocks = themeBlocks({ evidence, codebook, shown, learnerOf: (id) => learners.get(id) });
  const section = (carried: boolean) =>
    blocks
      .filter((block) => block.carried === carried)
      .flatMap(({ heading, lines }) => [
        '',
        ...wrapped(heading, width, '', '  '),
        ...lines.flatMap((line) => wrapped(line, width, '  ', '    ')),
      ]);
  const found = section(true);
  const open = section(false);
  const denied = onlyDenied(codebook, evidence);
  const answers = answerLines(read, reply, codebook, shown);
  return [
    ...heading(row, read, names, working),
    '',
    ...(shown
      ? wrapped(marked(shown.text, places(evidence, shown)), width, '  ')
      : ['  Texts of replies are not shown in the publish profile.']),
    ...leftOut(row, read),
    ...(found.length === 0 && row.left_out === null ? ['', 'It carries no theme.'] : found),
    ...(open.length === 0
      ? []
      : ['', 'Not given, although something spoke for it:', ...open.slice(1)]),
    ...(denied === 0
      ? []
      : ['', `People said no to ${counted(denied, 'theme')} that nothing else spoke for.`]),
    ...(answers.length === 0 ? [] : ['', 'Questions that it answers']),
    ...answers.flatMap((line) => wrapped(line, width, '  ', '    ')),
    ...flagLines(evidence.flags, evidence, shown),
  ].map(forTerminal);
}

function heading(
  row: ReplyRow & { readonly url: string | null },
  read: Reader,
  names: PublicNames,
  working: boolean,
): string[] {
  const { reply, created_at, author_id, post_id, url } = row;
  const time = created_at === null ? [] : [working ? timeOf(created_at) : day(created_at)];
  const facts = [`Reply ${reply}`, ...time, names.person(author_id), likes(row.likes)];
  if (!working) return [facts.join(' · ')];
  const thread = read.one<ThreadRow>('select * from thread');
  const address = addressToOpen({ id: post_id, url }, thread?.url ?? null);
  return [facts.join(' · '), address ?? `id ${post_id}`];
}

function timeOf(time: string): string {
  return `${day(time)}, ${time.slice(11, 16)} UTC`;
}

/** The words behind themes and flags, those that were taken away among them. */
function places(evidence: ReplyEvidence, shown: ShownText) {
  return [
    ...evidence.matches,
    ...evidence.exclusions,
    ...evidence.matches.flatMap((match) => denialOf(match) ?? []),
  ].map(shown.place);
}

function leftOut({ reply, left_out: reason }: ReplyRow, read: Reader): string[] {
  if (reason !== null) {
    const sentence = leftOutReasons[reason as LeftOut] ?? reason;
    return ['', `Not counted, and so not looked at for themes: ${sentence}`];
  }
  const flags = read.all<{ flag: string }>('select flag from set_aside where reply = ?', reply);
  if (flags.length === 0) return [];
  const named = list(flags.map(({ flag }) => flagName(flag)));
  return [
    '',
    ...wrapped(`Not counted: the analysis leaves out replies with the flag ${named}.`, width),
  ];
}

function flagLines(
  rows: readonly FlagRow[],
  { codings }: ReplyEvidence,
  shown: ShownText | null,
): string[] {
  if (rows.length === 0) return [];
  const lines = rows.flatMap(({ flag, stands, source, why: reason, places: words }) => {
    const coders = codings
      .filter(({ subject }) => subject === `flag:${flag}`)
      .map(({ coder, decision }) => `${coder} ${decision === 1 ? 'yes' : 'no'}`);
    const said = coders.length > 0 ? ` (${coders.join(', ')})` : '';
    const state =
      stands === 1 ? (source === 'people' ? ' – given by coders' : '') : ' – taken away by coders';
    const stretches = JSON.parse(words) as [number, number][];
    const behind = shown
      ? stretches.map(([starts, ends]) => `"${shown.words({ starts, ends })}"`).join(', ')
      : '';
    return [
      ...wrapped(`${flagName(flag)}${state}${said}`, width, '  '),
      ...wrapped(`${reason}${behind === '' ? '' : ` Its words: ${behind}`}`, width, '    '),
    ];
  });
  return ['', 'Flags', ...lines];
}

function flagName(flag: string): string {
  return everyFlag[flag as Flag]?.name ?? flag;
}
