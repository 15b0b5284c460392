import type { ReplyRow } from '../../database/text-tables.ts';
import { evidenceLines } from '../../evidence/evidence-lines.ts';
import {
  evidenceReader,
  type ReplyEvidence,
  type StoredCodebook,
  storedCodebook,
} from '../../evidence/reply-evidence.ts';
import { shownText } from '../../evidence/shown-text.ts';
import { type Flag, flagNames, flags } from '../../flags/flags.ts';
import { countOf } from '../../reports/meanings/figure.ts';
import type { Publication } from '../../reports/publication.ts';
import { capitalised } from '../../wording/clauses.ts';
import { over } from '../../wording/numbers.ts';
import { issuesOf } from '../recalculation/issues.ts';
import {
  carriedInTurn,
  recalculationColumns,
  type WeighedReply,
} from '../recalculation/reply-columns.ts';
import { type Column, column, type Sheet, sheetOf } from '../sheet.ts';
import { postColumns } from './post-columns.ts';

interface ShownReply extends ReplyRow, WeighedReply {
  readonly url: string | null;
  readonly person: number;
  readonly over_threshold: number | null;
  readonly evidence: ReplyEvidence;
}

const query = `
  select counted_replies.*, posts.url, person, over_threshold, log, square_root
  from counted_replies
  left join posts on posts.id = counted_replies.post_id
  left join weights on weights.reply = counted_replies.reply
  order by counted_replies.reply`;

/**
 * Every counted reply with its themes, the evidence for them and its flags; with its text and a link
 * to it in the working profile only; last what Summary is computed from. Read from the database one
 * by one.
 */
export function repliesSheet(publication: Publication): Sheet {
  const { analysis, findings, read } = publication;
  const { profile, thresholds } = analysis.settings;
  const { reply, time, person, text, likes, post } = postColumns(publication);
  const overThreshold = over(thresholds.likes, 'like');
  const codebook = storedCodebook(read);
  return sheetOf<ShownReply>(
    {
      name: 'Replies',
      note: `Every counted reply with its themes and why it has them; the last columns are what Summary is computed from.${profile === 'working' ? '' : ' Texts and links to posts are not published.'}`,
      none: 'No reply is counted.',
    },
    [
      reply,
      time,
      person,
      ...text,
      ...themeColumns(publication, codebook),
      likes,
      column(
        'text',
        capitalised(overThreshold),
        10,
        `Whether it has ${overThreshold}, and so counts for the order of the top issues.`,
        (row) => (row.over_threshold ? 'yes' : 'no'),
      ),
      column(
        'text',
        'Flags',
        16,
        'What limits it as evidence, as far as rules or coders say so, joined by "; ".',
        (row) => flagsOf(row.evidence),
      ),
      column(
        'count',
        'Depth',
        8,
        countOf(
          'posts',
          'Posts on the way from the one that asks, itself among them: 1 for an answer to the post itself, 2 for an answer to that, and on; empty where a post between is missing.',
        ),
        (row) => row.depth,
      ),
      ...post,
      ...recalculationColumns(issuesOf(findings)),
    ],
    function* () {
      const evidenceOf = evidenceReader(read, codebook);
      const carriedOf = carriedInTurn();
      for (const row of read.each<Omit<ShownReply, 'evidence' | 'carried'>>(query)) {
        const evidence = evidenceOf(row.reply);
        yield { ...row, evidence, carried: carriedOf(row.person, evidence.tags) };
      }
    },
  );
}

/** What it is about, and why. In the publish profile it names rules, not words, which one person alone may use. */
function themeColumns(
  { analysis, names }: Publication,
  codebook: StoredCodebook,
): Column<ShownReply>[] {
  const working = analysis.settings.profile === 'working';
  const matched = column<ShownReply>(
    'text',
    'Matched words',
    20,
    'The words in which the rules of those themes were found, joined by "; ".',
    (row) => names.text(matchedWords(row)),
  );
  return [
    column(
      'text',
      'Themes',
      26,
      'The themes that it carries, in the order of the codebook, joined by "; ".',
      ({ evidence }) => evidence.tags.map(({ theme }) => codebook.themeOf(theme).name).join('; '),
    ),
    column(
      'text',
      'Given by',
      11,
      'What gives it these themes: the rules of the codebook, a classifier learned from codings, or coders; the evidence says which gave what.',
      ({ evidence }) => givenBy(evidence),
    ),
    ...(working ? [matched] : []),
    column(
      'text',
      'Evidence',
      48,
      working
        ? 'A line for each piece of evidence: the theme, the words, the rule that found them and their place in the text (characters counted from 1, as Excel counts them). "not" stands before what was taken away: by an exclusion of the codebook, by a denial, or by coders.'
        : 'A line for each piece of evidence: the theme and the rule that found it. "not" stands before what was taken away: by an exclusion of the codebook, by a denial, or by coders.',
      ({ text, evidence }) =>
        evidenceLines(evidence, codebook, working ? shownText(text, names) : null).join('\n'),
    ),
  ];
}

/** In this order, each where it gives a theme of the reply by itself or with another. */
const sources = { rules: 'rules', learned: 'learned', people: 'coders' };

function givenBy({ tags }: ReplyEvidence): string {
  const given = Object.entries(sources).filter(([source]) =>
    tags.some((tag) => tag.source.includes(source)),
  );
  return given.map(([, name]) => name).join('; ');
}

function flagsOf({ flags: rows }: ReplyEvidence): string {
  const standing = new Set(rows.filter(({ stands }) => stands === 1).map(({ flag }) => flag));
  return flagNames
    .filter((flag: Flag) => standing.has(flag))
    .map((flag) => flags[flag].name)
    .join('; ');
}

function matchedWords({ text, evidence: { matches, tags } }: ShownReply): string {
  const carried = new Set(tags.map(({ theme }) => theme));
  const shown = matches.filter(({ theme }) => carried.has(theme));
  const places = shown.toSorted((a, b) => a.starts - b.starts || a.ends - b.ends);
  return [...new Set(places.map(({ starts, ends }) => text.slice(starts, ends)))].join('; ');
}
