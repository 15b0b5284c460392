import type { OpenBook } from '../open-book.ts';
import { ofCells, ofSheets, type Rule } from './rule.ts';

/** What of a thread must not be found in what is published. */
export interface PrivateThings {
  readonly texts: readonly string[];
  readonly handles: readonly string[];
  readonly postIds: readonly string[];
  /** Texts of the analysis itself, which may say the same as a reply. */
  readonly public: readonly string[];
}

/** So many words in a row lead a search engine to whoever wrote them. */
const fewestTelling = 8;

export function publishingRules(things: PrivateThings): readonly Rule[] {
  const telling = runsOf(things.texts);
  for (const run of runsOf(things.public)) telling.delete(run);
  const handles = new Set(things.handles.map((handle) => handle.toLowerCase()));
  const ids = new Set(things.postIds);
  return [
    {
      rule: 'no part of the file names an account of the thread',
      broken: (book) => wordsOf(book, /[\w.-]+/g).filter((word) => handles.has(word.toLowerCase())),
    },
    {
      rule: 'no part of the file has the number of a post, or leads to one',
      broken: (book) => [
        ...wordsOf(book, /\d{10,}/g).filter((number) => ids.has(number)),
        ...wordsOf(book, /\/(?:status|post|statuses)\/\w+/g),
      ],
    },
    ofCells(`no cell has ${fewestTelling} words in a row of any reply`, ({ text }) =>
      [...runsOf([text])].some((run) => telling.has(run)),
    ),
    ofCells('no reply has a time of the day', ({ isNumber, style, text }) => {
      return isNumber && style.horizontal === 'left' && !Number.isInteger(Number(text));
    }),
    ofSheets('no sheet has texts of replies, words in their places, or links to posts', (sheet) => {
      const heads = sheet.tables.flatMap((table) => table.heads);
      return [
        ...heads.filter((head) => /^(Text|Post|Time \(UTC\)|Before|After)$/.test(head)),
        ...(sheet.name === 'Words in context' ? ['is there'] : []),
      ];
    }),
  ];
}

function wordsOf({ parts }: OpenBook, pattern: RegExp): string[] {
  const xml = [...parts.values()].filter((content) => typeof content === 'string');
  return [...new Set(xml.flatMap((content) => content.match(pattern) ?? []))];
}

/** Every run of so many words of any of the texts, without case and punctuation. */
function runsOf(texts: readonly string[]): Set<string> {
  const runs = new Set<string>();
  for (const text of texts) {
    const words = text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
    for (let place = 0; place + fewestTelling <= words.length; place++) {
      runs.add(words.slice(place, place + fewestTelling).join(' '));
    }
  }
  return runs;
}
