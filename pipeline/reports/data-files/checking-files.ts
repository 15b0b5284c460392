import type {
  FindingAgreementRow,
  FindingCampaignRow,
  FindingCampaignTimeRow,
  FindingFlagRow,
  FindingQualityRow,
  FindingWithoutCodingsRow,
  FindingWithoutFlagRow,
} from '../../database/checking-findings.ts';
import { countOf, type Figure, noInterval, numberOfReply, rankOf } from '../meanings/figure.ts';
import { meanings } from '../meanings/meanings.ts';
import { agreementMeanings, qualityMeanings } from '../meanings/quality-meanings.ts';
import { type DataFile, dataFile } from './data-file.ts';

const themeName = { theme: 'Identifier of the theme in the codebook.', name: 'Name of the theme.' };

const issueFigures = {
  ...themeName,
  replies: meanings.replies,
  people: meanings.people,
  likes: meanings.likes,
  replies_over_threshold: meanings.replies_over_threshold,
  likes_over_threshold: meanings.likes_over_threshold,
  rank_by_likes_over_threshold: rankOf('Rank by the likes of replies over the threshold.'),
  rank_by_replies: rankOf('Rank by replies.'),
};

const groupNumber: Figure = {
  about: 'Number of the group of similar replies, the largest first.',
  unit: 'number to refer by',
  interval: noInterval.label,
};

/** The findings on checking as files. */
export const checkingFiles: readonly DataFile[] = [
  dataFile<FindingFlagRow>('flags', (findings) => findings.flags, {
    flag: 'Identifier of the flag.',
    name: 'Name of the flag.',
    replies: countOf(
      'replies',
      'Replies that carry it, those that are set aside for it among them; those that people took it away from are not.',
    ),
    people: meanings.people,
    likes: meanings.likes,
    by_rules: countOf('replies', 'Of the replies: found by rules.'),
    by_people: countOf('replies', 'Of the replies: given by people alone.'),
    taken_away: countOf('replies', 'Replies that rules gave it to and people took it away from.'),
  }),
  dataFile<FindingCampaignRow>('campaigns', (findings) => findings.campaigns, {
    campaign: groupNumber,
    template_reply: numberOfReply('Number of the reply whose text stands for all of them.'),
    replies: countOf('replies', 'Replies in the group, those that are set aside among them.'),
    texts: countOf('texts', 'Different texts among them, case and punctuation aside.'),
    people: meanings.people,
    likes: meanings.likes,
    first_at: 'When the first of them was posted, in UTC; the day in the publish profile.',
    last_at: 'When the last of them was posted, in UTC; the day in the publish profile.',
    least_similarity: {
      about: 'The least similarity of a reply to the template, 0 to 1.',
      unit: 'share, 0 to 1',
      interval: noInterval.worked,
    },
    main_theme:
      'Identifier of the outermost theme that more than half of its replies carry; empty where there is none.',
  }),
  dataFile<FindingCampaignTimeRow>('campaign-times', (findings) => findings.campaignTimes, {
    campaign: groupNumber,
    by: '"day" (UTC); "hours-after", the first three days after the question, in the working profile only; "no-time" and "before-question" where there are such replies.',
    value: 'The day as 2020-04-15, or the number of whole hours.',
    replies: countOf('replies', 'Replies of the group posted then.'),
  }),
  dataFile<FindingWithoutFlagRow>('without-flags', (findings) => findings.withoutFlags, {
    flag: 'The flag whose replies are not counted here, for question-echo the tags that only repeat the question; "any" for all flags together.',
    ...issueFigures,
  }),
  dataFile<FindingWithoutCodingsRow>(
    'without-codings',
    (findings) => findings.withoutCodings,
    issueFigures,
  ),
  dataFile<FindingQualityRow>('quality', (findings) => findings.quality, qualityMeanings),
  dataFile<FindingAgreementRow>('agreement', (findings) => findings.agreement, agreementMeanings),
];
