import type { Token } from '../text/word.ts';
import { campaignHints } from './campaigns/campaign-hints.ts';
import { type Campaign, campaignFinder } from './campaigns/find-campaigns.ts';
import type { Flag } from './flags.ts';
import type { Hint, Reading } from './hint.ts';
import { offTopicFinder } from './off-topic.ts';

/** Flags that show only beside other replies. */
export const flagsAmongReplies: readonly Flag[] = ['campaign', 'off-topic'];

/** A hint with the reply that it is about. */
export interface PlacedHint {
  readonly reply: number;
  readonly hint: Hint;
}

/** Takes replies in order of time, and says once all are read what shows among them. */
export interface AmongReplies {
  /** @param own its tokens without those that only repeat the question */
  add(reading: Reading, own: readonly Token[]): void;
  campaigns(): Campaign[];
  hints(campaigns: readonly Campaign[]): Generator<PlacedHint>;
}

/** @param asked the words of the question and of the post that asks */
export function amongReplies(asked: readonly Token[], seed: number): AmongReplies {
  const campaigns = campaignFinder();
  const offTopic = offTopicFinder(asked);
  return {
    add: (reading, own) => {
      campaigns.add(reading.reply, reading.person, own);
      offTopic.add(reading);
    },
    campaigns: () => campaigns.found(seed),
    *hints(found) {
      yield* offTopic.found();
      for (const campaign of found) yield* campaignHints(campaign, campaigns.shinglesOf);
    },
  };
}
