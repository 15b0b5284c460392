import type { Reader } from '../../database/access.ts';
import type { WeightRow } from '../../database/standing-tables.ts';
import { type ListedTheme, type Said, type SaidReply, saidOn } from './said.ts';
import { type List, lists } from './weightings.ts';

type TaggedReply = WeightRow & { readonly theme: string };

/**
 * What the counted replies say on each list of themes, in one pass over tags and weights. Reads
 * `themes`, `tags` and `weights`.
 */
export function readSaid(read: Reader): Said[] {
  const themes = read.all<ListedTheme & { list: List }>(`
    select theme, name, ${listOf} as list from themes where list is not null order by position`);
  const collectors = lists.map((list) => collector(themes.filter((theme) => theme.list === list)));
  const tagged = read.each<TaggedReply>(`
    select theme, weights.* from weights join tags using (reply) join themes using (theme)
    where ${listOf} is not null order by reply, position`);
  for (const row of tagged) for (const { take } of collectors) take(row);
  const voices = read.one<{ voices: number }>(
    'select count(distinct voice) as voices from weights',
  );
  return lists.map((list, place) => {
    const { listed, replies } = collectors[place]!;
    return saidOn(list, listed, replies, voices!.voices);
  });
}

const listOf = `case when counts = 'references' then 'references'
  when counts = 'support' and parent is null then 'issues' end`;

/** Gathers the rows of one list; those of one reply come one after another. */
function collector(themes: readonly ListedTheme[]) {
  const listed = themes.map(({ theme, name }) => ({ theme, name }));
  const placeOf = new Map(listed.map(({ theme }, place) => [theme, place]));
  const replies: (SaidReply & { themes: number[] })[] = [];
  const take = (row: TaggedReply) => {
    const place = placeOf.get(row.theme);
    if (place === undefined) return;
    const last = replies.at(-1);
    if (last?.reply === row.reply) last.themes.push(place);
    else replies.push(replyOf(row, place));
  };
  return { listed, replies, take };
}

function replyOf(row: TaggedReply, place: number) {
  const { reply, person, voice, equal, likes, log, square_root } = row;
  const weights = {
    equal,
    'likes-over-threshold': likes * row.over_threshold,
    likes,
    log,
    'square-root': square_root,
  };
  return { reply, person, voice, weights, themes: [place] };
}
