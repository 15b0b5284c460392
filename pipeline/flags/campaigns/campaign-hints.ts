import { counted } from '../../wording/numbers.ts';
import type { Hint } from '../hint.ts';
import type { Campaign } from './find-campaigns.ts';
import { type PlacedShingles, sharedPlaces } from './shingles.ts';

/** What speaks for the flag on each reply of a campaign, and the words shared with its template. */
export function* campaignHints(
  { rows, people, template }: Campaign,
  shinglesOf: (reply: number) => PlacedShingles,
): Generator<{ readonly reply: number; readonly hint: Hint }> {
  const ofTemplate = new Set(shinglesOf(template).shingles);
  for (const { campaign, reply, similarity } of rows) {
    const likeness =
      reply === template
        ? 'its text stands for all of them'
        : `${Math.floor(similarity * 100)}% of its word pairs and those of the text that stands for all of them are the same`;
    yield {
      reply,
      hint: {
        flag: 'campaign',
        why: `It is one of ${counted(rows.length, 'similar reply', 'similar replies')} by ${counted(people, 'person', 'people')} (group ${campaign}); ${likeness}.`,
        places: sharedPlaces(shinglesOf(reply), ofTemplate),
      },
    };
  }
}
