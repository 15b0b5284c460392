import type { Token } from '../../text/word.ts';
import { counted } from '../../wording/numbers.ts';
import type { Hint } from '../hint.ts';
import type { Campaign } from './find-campaigns.ts';
import { comparedTokens, sharedPlaces, shingler, shingleSet } from './shingles.ts';

/** What speaks for the flag on each reply of a campaign, and the words shared with its template. */
export function* campaignHints(
  { rows, people, template }: Campaign,
  tokensOf: (reply: number) => readonly Token[],
): Generator<{ readonly reply: number; readonly hint: Hint }> {
  const shinglesOf = shingler();
  const ofTemplate = shingleSet(shinglesOf(comparedTokens(tokensOf(template))));
  for (const { campaign, reply, similarity } of rows) {
    const likeness =
      reply === template
        ? 'its text stands for all of them'
        : `${Math.floor(similarity * 100)}% of its word pairs and those of the text that stands for all of them are the same`;
    const compared = comparedTokens(tokensOf(reply));
    yield {
      reply,
      hint: {
        flag: 'campaign',
        why: `It is one of ${counted(rows.length, 'similar reply', 'similar replies')} by ${counted(people, 'person', 'people')} (group ${campaign}); ${likeness}.`,
        places: sharedPlaces(compared, shinglesOf(compared), ofTemplate),
      },
    };
  }
}
