import type { Reader } from '../../database/access.ts';
import type { Progress } from '../../stage.ts';
import type { Stretch } from '../../text/echo.ts';
import { tokenReader } from '../../text/stored-tokens.ts';
import type { Token, Word } from '../../text/word.ts';
import { growingNumbers, listPacker, type PackedLists } from './packed-lists.ts';
import { type Term, termFinder } from './terms.ts';
import { type PlacedTheme, type ThemesAround, themesAround } from './themes-around.ts';
import { type CountedWord, type Said, wordCounter } from './word-counter.ts';

/** A counted reply as it is weighed. */
export interface WordedReply extends Said {
  readonly over_threshold: number;
}

/** The words of all counted replies, read once for all that is asked of them. */
export interface ThreadWords {
  /** In the order of voices, then of persons: what one of them says stands together. */
  readonly replies: readonly WordedReply[];
  /** In the order of their numbers. */
  readonly words: readonly CountedWord[];
  /** A list a reply: the number of each word that is mentioned. */
  readonly mentions: PackedLists;
  /** For each mention, the place in `themes` of those around it; -1 where it repeats the question. */
  readonly around: Int32Array;
  readonly themes: readonly ThemesAround[];
  /** A list a reply: each word that stands in it, as its place in `running`; 0 parts clauses. */
  readonly clauses: PackedLists;
  /** Different words, stop words among them, from place 1. */
  readonly running: readonly (Word | null)[];
  /** The words that are counted in a reply, in their places; reads the database anew. */
  termsOf(reply: number): Term[];
}

type Row = WordedReply & {
  readonly tokens: string;
  readonly matches: string;
  readonly echoes: string | null;
};

// SQLite forgets the order of a subquery that is joined; only that of the whole holds.
const query = `
  select reply, person, voice, likes, over_threshold, tokens,
    (select json_group_array(json_array(theme, starts, ends)) from (
      select theme, starts, ends from matches where matches.reply = weights.reply
      order by starts, ends, theme)) as matches,
    (select places from flags where flags.reply = weights.reply
      and flag = 'question-echo' and stands = 1) as echoes
  from weights join tokens using (reply)
  order by voice, person, reply`;

/**
 * Reads the words of the counted replies. Forms of one word are counted together, by their lemma.
 * A clause ends also at whatever is no word, and where a reply repeats the question. Reads
 * `tokens`, `vocabulary`, `phrases`, `weights`, `matches`, `themes` and `flags`.
 */
export function threadWords(read: Reader, progress: Progress): ThreadWords {
  const unpacked = tokenReader(read);
  const termsOf = termFinder(
    read
      .all<{ forms: string }>('select forms from phrases order by phrase')
      .map(({ forms }) => JSON.parse(forms) as string[]),
  );
  const tokensOf = read.lookup<{ tokens: string }>('select tokens from tokens where reply = ?');
  const themes = themesAround(read);
  const counter = wordCounter();
  const replies: WordedReply[] = [];
  const mentions = listPacker();
  const around = growingNumbers();
  const clauses = clausePacker();
  progress.expect(read.count('tokens'));
  for (const { tokens: packed, matches, echoes, ...said } of read.each<Row>(query)) {
    const tokens = unpacked(packed);
    const isEcho = within(echoes === null ? [] : (JSON.parse(echoes) as Place[]));
    const themesOf = themes.along(JSON.parse(matches) as PlacedTheme[]);
    for (const term of termsOf(tokens)) {
      const { number, outermost } = themesOf(term);
      mentions.add(counter.add(term, outermost, said));
      around.add(isEcho(term) ? -1 : number);
    }
    mentions.end();
    clauses.add(tokens, isEcho);
    replies.push(said);
    progress.step();
  }
  return {
    replies,
    words: counter.found(),
    mentions: mentions.packed(),
    around: around.all(),
    themes: themes.all,
    ...clauses.packed(),
    termsOf: (reply) => tokensOf(reply).flatMap(({ tokens }) => termsOf(unpacked(tokens))),
  };
}

type Place = readonly [starts: number, ends: number];

function within(places: readonly Place[]): (inside: Stretch) => boolean {
  if (places.length === 0) return () => false;
  return ({ starts, ends }) => places.some(([from, to]) => from <= starts && ends <= to);
}

/** Packs the words of replies, with 0 between clauses and behind each reply. */
function clausePacker() {
  const lists = listPacker();
  const numbers = new Map<Word, number>();
  const running: (Word | null)[] = [null];
  const numberOf = (word: Word): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, running.length);
    running.push(word);
    return running.length - 1;
  };
  const add = (tokens: readonly Token[], isEcho: (token: Token) => boolean): void => {
    let clause = 0;
    for (const token of tokens) {
      const counts = token.word.kind === 'word' && !isEcho(token);
      if (token.clause !== clause || !counts) lists.add(0);
      if (counts) lists.add(numberOf(token.word));
      clause = token.clause;
    }
    lists.add(0);
    lists.end();
  };
  return { add, packed: () => ({ clauses: lists.packed(), running }) };
}
