import { folded } from './folded.ts';
import type { Listed } from './wanted.ts';

/** A reply in the list, with its element. */
export interface ListedReply extends Listed {
  readonly element: HTMLElement;
  /** The element that holds its words; null where they are not published. */
  readonly words: HTMLElement | null;
}

/** Reads the replies out of the document; each is folded when it is first searched. */
export function listedReplies(list: HTMLElement): ListedReply[] {
  return [...list.children].map((child, place) => {
    const element = child as HTMLElement;
    const words = element.querySelector<HTMLElement>('p[dir]');
    let text: string | undefined;
    return {
      element,
      words,
      place,
      likes: likesOf(element.querySelector('b')?.textContent ?? ''),
      posted: element.querySelector('time')?.dateTime ?? '',
      themes: new Set(
        [...element.querySelectorAll('.tags a')].map((link) =>
          (link.getAttribute('href') ?? '').replace('#theme-', ''),
        ),
      ),
      flags: new Set([...element.querySelectorAll('.tags b')].map((flag) => flag.textContent)),
      text: () => {
        text ??= folded(words?.textContent ?? '').text;
        return text;
      },
    };
  });
}

/** "1,840 likes" → 1840; "no likes" → 0. */
function likesOf(words: string): number {
  return Number(words.replace(/\D/g, ''));
}
