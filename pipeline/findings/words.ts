import type { Reader } from '../database/access.ts';
import type { FindingWordRow } from '../database/finding-tables.ts';
import type { Progress } from '../stage.ts';
import { tokenReader } from '../text/stored-tokens.ts';
import { byFirstWord, type Term, termsOf } from './terms.ts';
import { type CountedWord, type Mention, wordCounter } from './word-counter.ts';

interface TokenisedReply {
  readonly reply: number;
  readonly person: string;
  readonly likes: number;
  readonly tokens: string;
}

/**
 * The words and phrases of the counted replies, most mentioned first: those that are mentioned at
 * least twice. Forms of one word count together (their lemma), each form with its own figure.
 * Reads `tokens`, `vocabulary`, `phrases`, `replies`, `set_aside`, `matches` and `themes`.
 * @param threshold a word belongs to the cloud where its mentions are over this number
 */
export function words(read: Reader, threshold: number, progress: Progress): FindingWordRow[] {
  const unpacked = tokenReader(read);
  const phrases = byFirstWord(
    read
      .all<{ forms: string }>('select forms from phrases')
      .map(({ forms }) => JSON.parse(forms) as string[]),
  );
  const matchesOf = outermostMatches(read);
  progress.expect(read.count('tokens'));
  const counter = wordCounter();
  // In order of persons, so that a word's people are counted without holding them.
  const replies = read.each<TokenisedReply>(`
    select reply, person, likes, tokens from (
      select reply, coalesce(author_id, 'reply ' || reply) as person, likes
      from counted_replies order by person, reply)
    cross join tokens using (reply)`);
  for (const { reply, person, likes, tokens } of replies) {
    const matches = matchesOf(reply);
    const themesAround = themesAlong(matches);
    const mentions = termsOf(unpacked(tokens), phrases).map(
      (term): Mention => ({ ...term, themes: themesAround(term) }),
    );
    counter.add(mentions, person, likes);
    progress.step();
  }
  return counter
    .found()
    .filter((word) => word.mentions > 1)
    .map((word, place) => findingOf(word, place + 1, threshold));
}

interface PlacedTheme {
  readonly theme: string;
  readonly starts: number;
  readonly ends: number;
}

/** Where in a reply themes were found, each as the outermost theme that it lies within. */
function outermostMatches(read: Reader): (reply: number) => PlacedTheme[] {
  const outermost = new Map<string, string>();
  const themes = read.all<{ theme: string; parent: string | null }>(
    'select theme, parent from themes order by position',
  );
  for (const { theme, parent } of themes) {
    outermost.set(theme, parent === null ? theme : outermost.get(parent)!);
  }
  const matches = read.lookup<PlacedTheme>(
    'select theme, starts, ends from matches where reply = ? order by starts',
  );
  return (reply) =>
    matches(reply).map(({ theme, starts, ends }) => ({
      theme: outermost.get(theme)!,
      starts,
      ends,
    }));
}

const none: readonly string[] = [];

/** The themes around terms, which must come in order: what lies behind is not looked at again. */
function themesAlong(matches: readonly PlacedTheme[]): (term: Term) => readonly string[] {
  let first = 0;
  return (term) => {
    while (first < matches.length && matches[first]!.ends <= term.starts) first++;
    if (first === matches.length) return none;
    const themes = new Set<string>();
    for (let place = first; place < matches.length; place++) {
      const { theme, starts, ends } = matches[place]!;
      if (starts >= term.ends) break;
      if (ends > term.starts) themes.add(theme);
    }
    return [...themes];
  };
}

function findingOf(word: CountedWord, rank: number, threshold: number): FindingWordRow {
  const { shown, forms, replies, mentions, people, likes, theme } = word;
  return {
    rank,
    word: shown,
    forms: JSON.stringify(forms),
    replies,
    mentions,
    people,
    likes,
    over_threshold: Number(mentions > threshold),
    theme,
  };
}
