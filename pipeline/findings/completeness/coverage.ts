import type { Reader } from '../../database/access.ts';
import type { FindingCoverageRow } from '../../database/completeness-findings.ts';
import { inputHash } from '../../database/input-hash.ts';
import type { Unit } from '../../reports/meanings/figure.ts';
import type { Completeness } from './completeness.ts';

type Row = readonly [
  measure: string,
  value: string | number | null,
  unit: Unit | null,
  about: string,
];

interface Counted {
  readonly elsewhere: number;
  readonly counted: number;
  readonly people: number;
  readonly over_threshold: number;
  readonly untagged: number;
  readonly decided: number;
  readonly learned_themes: number;
  readonly twofold_themes: number;
  readonly unknown_authors: number;
  readonly unknown_likes: number;
}

/**
 * How much of the thread is here, and how much of it the findings rest on: expected less collected
 * is missing. Posts of other threads are no part of it.
 * Reads `replies`, `set_aside`, `tags`, `decisions`, `themes`, `learners`, `weights`, `counts` and
 * `pages`.
 */
export function coverage(read: Reader, found: Completeness): FindingCoverageRow[] {
  const { collected, missing, replyCounts, conversation, state } = found;
  const seenAt = read.one<{ at: string | null }>('select max(seen_at) as at from pages')!.at;
  const isAsked = state.finished !== null;
  const rows: Row[] = [
    ['expected', collected + missing, 'posts', 'Posts known to belong to the thread, at least.'],
    ['collected', collected, 'posts', 'Posts that came in, the asking post not among them.'],
    [
      'missing',
      missing,
      'posts',
      'Posts known to belong to the thread that are not here, at least.',
    ],
    [
      'perhaps-missing',
      found.perhapsMissing,
      'posts',
      'Posts that the service counts besides; they may be among the missing ones.',
    ],
    [
      'missing-around',
      conversation.isOwn || conversation.counted === null ? null : found.missingAround,
      'posts',
      'Posts missing from the conversation around the asking post; they may belong to its thread.',
    ],
    [
      'conversation',
      conversation.counted,
      'posts',
      'Posts that the service counts in the whole conversation.',
    ],
    [
      'reply-counts',
      replyCounts.known,
      'posts',
      'Posts, the asking one among them, of which the service says how many replies they have.',
    ],
    [
      'unknown-reply-counts',
      replyCounts.unknown,
      'posts',
      'Posts, the asking one among them, of which it does not.',
    ],
    [
      'finished',
      isAsked ? (state.finished ? 'yes' : 'no') : null,
      null,
      'Whether the service has been asked for everything.',
    ],
    [
      'waiting',
      isAsked ? state.waiting : null,
      'questions',
      'Questions to the service that are still to be asked, at least.',
    ],
    ...ofReplies(read),
    [
      'people-by',
      peopleBy(read),
      null,
      'The column by which people are told apart where no account is known: of their names, or their pictures.',
    ],
    ['collected-at', seenAt, null, 'When the likes were counted, as far as the source says.'],
    ['input-hash', inputHash(read), null, 'SHA-256 of what came in; the same for the same pages.'],
  ];
  return rows
    .filter((row) => row[1] !== null)
    .map(([measure, value, unit, about]) => ({ measure, value: String(value), unit, about }));
}

/** What tells people apart where a file has neither ids of authors nor handles; else nothing. */
function peopleBy(read: Reader): string | null {
  const found = read.one<{ column: string | null }>(
    `select coalesce(columns ->> 'name', columns ->> 'picture') as column from pages
     where columns ->> 'author' is null and columns ->> 'handle' is null
     order by column is null, page`,
  );
  return found?.column ?? null;
}

function ofReplies(read: Reader): Row[] {
  const found = read.one<Counted>(counted)!;
  return [
    ['elsewhere', found.elsewhere, 'posts', 'Posts of other threads that came in beside them.'],
    ['counted', found.counted, 'replies', 'Replies that the findings rest on.'],
    ['people', found.people, 'people', 'Different people among the counted replies.'],
    [
      'over-threshold',
      found.over_threshold,
      'replies',
      'Counted replies with likes over the threshold.',
    ],
    ['untagged', found.untagged, 'replies', 'Counted replies that carry no theme.'],
    [
      'decided',
      found.decided,
      'replies',
      'Counted replies on which people decided whether they carry a theme; their word stands there.',
    ],
    [
      'learned-themes',
      found.learned_themes,
      'themes',
      'Themes that are found by learning from codings in place of rules.',
    ],
    [
      'twofold-themes',
      found.twofold_themes,
      'themes',
      'Themes that are found by rules and by learning from codings.',
    ],
    [
      'unknown-authors',
      found.unknown_authors,
      'replies',
      'Counted replies whose author is not known.',
    ],
    ['unknown-likes', found.unknown_likes, 'replies', 'Counted replies whose likes are not known.'],
  ];
}

// A reply without a known author counts as a person of its own.
const counted = `
  select (select count(*) from replies where left_out = 'another-thread') as elsewhere,
    count(*) as counted,
    count(distinct person) as people,
    count(*) filter (where over_threshold = 1) as over_threshold,
    count(*) filter (where not exists (
      select 1 from tags where tags.reply = counted_replies.reply)) as untagged,
    count(*) filter (where exists (select 1 from decisions
      join themes on themes.theme = decisions.subject
      where decisions.reply = counted_replies.reply and decision is not null)) as decided,
    ${themesBy('learned')} as learned_themes,
    ${themesBy('both')} as twofold_themes,
    count(*) filter (where author_id is null) as unknown_authors,
    count(*) filter (where not exists (select 1 from counts
      where counts.post_id = counted_replies.post_id and counts.likes is not null)) as unknown_likes
  from counted_replies left join weights using (reply)`;

function themesBy(method: 'learned' | 'both'): string {
  return `(select count(*) from learners join themes using (theme)
      where not_learned is null and method = '${method}')`;
}
