import type { Codebook } from '../analysis/codebook.ts';
import type { Token } from '../text/word.ts';
import type { TokensOf } from '../themes/steps.ts';
import { list } from '../wording/clauses.ts';
import type { Detector } from './hint.ts';
import { hitsOf, namesOfThemes } from './rule-book.ts';

/** The theme of the rule book that speaks of a person, and the one that stands against it. */
const person = 'person';
const official = 'official';

/** How an account names and describes itself. */
export interface Account {
  readonly name: string | null;
  readonly about: string | null;
}

/** A description of an account is a few lines; more is not read. */
const longestAbout = 2000;

/**
 * Finds replies of accounts whose own name or description is that of an organisation. Nothing in the
 * reply's words counts, so it has no places.
 * @param accountOf gives the account behind a person, where it is known
 */
export function organisationDetector(
  book: Codebook,
  tokensOf: TokensOf,
  accountOf: (person: string) => Account | undefined,
): Detector {
  const ruleHits = hitsOf(book, tokensOf);
  const known = new Map<string, string | null>();
  const tokensIn = (text: string | null): readonly Token[] =>
    text === null ? [] : tokensOf(text.slice(0, longestAbout));

  const whyOf = (author: string): string | null => {
    const account = accountOf(author);
    if (!account) return null;
    const hits = [...ruleHits(tokensIn(account.name)), ...ruleHits(tokensIn(account.about))];
    const isPerson = hits.some(({ theme }) => theme === person);
    const counted = hits.filter(({ theme }) => (isPerson ? theme === official : theme !== person));
    const what = namesOfThemes(book, counted);
    return what.length === 0 ? null : `By its name or description the account is ${list(what)}.`;
  };

  return ({ person: author }) => {
    if (!known.has(author)) known.set(author, whyOf(author));
    const why = known.get(author)!;
    return why === null ? null : { flag: 'organisation', why, places: [] };
  };
}
