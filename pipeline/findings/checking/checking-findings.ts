import { findingGroup } from '../finding-group.ts';
import { agreement } from './agreement.ts';
import { campaignTimes } from './campaign-times.ts';
import { campaigns } from './campaigns.ts';
import { flagged } from './flags.ts';
import { quality } from './quality.ts';
import { withoutCodings } from './without-codings.ts';
import { withoutFlags } from './without-flags.ts';

/** What limits the replies as evidence, and how well the tags agree with people. */
export const checkingFindings = findingGroup({
  reads: [
    'thread',
    'replies',
    'themes',
    'matches',
    'exclusions',
    'tags',
    'codings',
    'decisions',
    'learned',
    'learners',
    'flags',
    'campaigns',
    'set_aside',
    'weights',
  ],
  writes: [
    'finding_flags',
    'finding_campaigns',
    'finding_campaign_times',
    'finding_without_flags',
    'finding_without_codings',
    'finding_quality',
    'finding_agreement',
  ],
  settings: ({ codebook, codings, sample, settings: { seed } }) => [
    codebook,
    codings,
    sample,
    seed,
  ],
  run({ analysis, read, write }) {
    flagged(read).forEach(write.finding_flags);
    campaigns(read).forEach(write.finding_campaigns);
    campaignTimes(read).forEach(write.finding_campaign_times);
    withoutFlags(read).forEach(write.finding_without_flags);
    withoutCodings(read).forEach(write.finding_without_codings);
    quality(read, analysis).forEach(write.finding_quality);
    agreement(read, analysis).forEach(write.finding_agreement);
  },
});
