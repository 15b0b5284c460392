import { searchWords } from './folded.ts';
import { markFound } from './found-words.ts';
import { type ListedReply, listedReplies } from './listed-replies.ts';
import type { View } from './view.ts';
import { orderOf, wantedBy } from './wanted.ts';

/** So many replies are shown at a time. */
const step = 50;

/** The list of all replies, as it can be narrowed down. */
export interface ReplyList {
  readonly replies: readonly ListedReply[];
  /** Shows the replies asked for, the first of them at first. */
  show(view: View): void;
  /** Makes sure that a reply is shown, if need be by showing all. */
  reveal(element: HTMLElement): void;
}

export function replyList(page: Document): ReplyList {
  const list = page.getElementById('reply-list')!;
  const more = page.getElementById('more-replies') as HTMLButtonElement;
  const status = page.getElementById('reply-status');
  const replies = listedReplies(list);
  let words: readonly string[] = [];
  let wanted: readonly ListedReply[] = replies;
  let shown = 0;

  const showUpTo = (count: number) => {
    shown = Math.min(count, wanted.length);
    const first = new Set(wanted.slice(0, shown));
    for (const reply of replies) reply.element.hidden = !first.has(reply);
    more.hidden = shown === wanted.length;
    more.textContent = `Show ${Math.min(step, wanted.length - shown)} more`;
    if (status) status.textContent = howMany(wanted.length, replies.length, shown);
    markFound(
      wanted.slice(0, shown).flatMap((reply) => reply.words ?? []),
      words,
    );
  };
  more.addEventListener('click', () => {
    const next = wanted[shown];
    showUpTo(shown + step);
    next?.element.querySelector<HTMLElement>('a')?.focus();
  });
  return {
    replies,
    show(view) {
      words = searchWords(view.search);
      wanted = replies.filter(wantedBy(view)).sort(orderOf(view));
      list.append(...wanted.map(({ element }) => element));
      showUpTo(step);
    },
    reveal(element) {
      const place = wanted.findIndex((reply) => reply.element === element);
      if (place >= shown) showUpTo(Math.ceil((place + 1) / step) * step);
    },
  };
}

/** "111 of 713 replies match; the first 50 are shown." */
function howMany(wanted: number, all: number, shown: number): string {
  const number = new Intl.NumberFormat('en-GB').format;
  if (wanted === 0) return `None of ${number(all)} replies matches.`;
  const rest = shown < wanted ? `; the first ${number(shown)} are shown` : '';
  if (wanted === all) return `All ${number(all)} replies${rest}.`;
  return `${number(wanted)} of ${number(all)} replies ${wanted === 1 ? 'matches' : 'match'}${rest}.`;
}
