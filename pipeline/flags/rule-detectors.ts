import type { Reader } from '../database/access.ts';
import type { TokensOf } from '../themes/steps.ts';
import { abuseDetector } from './abuse.ts';
import type { Detector } from './hint.ts';
import { type Account, organisationDetector } from './organisation.ts';
import { partyPoliticalDetector } from './party-political.ts';
import { promotionalDetector } from './promotional.ts';
import type { RuleBooks } from './rule-book.ts';

/** The detectors that look at a reply and its author by rules. Reads `authors`. */
export function ruleDetectors(read: Reader, books: RuleBooks, tokensOf: TokensOf): Detector[] {
  const account = read.lookup<Account>('select name, about from authors where id = ?');
  return [
    abuseDetector(books.abuse, tokensOf),
    organisationDetector(books.organisation, tokensOf, (person) => account(person)[0]),
    promotionalDetector(books.promotional, tokensOf),
    partyPoliticalDetector(books['party-political'], tokensOf),
  ];
}
