/** What the figures of a finding mean, said once for every sheet and file that shows them. */
export const meanings = {
  replies: 'Counted replies that have it at least once.',
  mentions: 'How often it is said in all, twice in one reply counting twice.',
  people: 'Different accounts among those replies.',
  likes: 'Likes that those replies had when the likes were counted.',
  replies_over_threshold: 'Those of the replies whose likes are over the threshold.',
  likes_over_threshold: 'Likes of the replies whose likes are over the threshold.',
  share_of_top_reply:
    'Share of the likes over the threshold that the most liked reply alone supplies, 0 to 1. Near 1, the rank rests on one reply.',
} as const;

/** What the figures of a branch mean. */
export const branchMeanings = {
  branch: 'Rank by missing posts; equal ones in the order of their first posts.',
  kind: '"direct-replies": those to the asking post; "branch": all that stands below the first post of a branch; "place-not-known": what they answer is not known; "quotes": posts that quote the asking one.',
  post_id: "The first post's id with the service; left empty in the publish profile.",
  reply: 'Number of the first post; empty where it is missing itself.',
  expected: 'Posts known to stand there, at least. Every post stands in one place, so they add up.',
  collected: 'Those of them that came in, counted or left out.',
  missing: 'Those of them that did not.',
  perhaps_missing:
    'Posts that the service counts there besides; they may be among the missing whose place is not known.',
  reasons: 'Why they are missing, as a JSON object: each reason with its number.',
} as const;

const subject = {
  subject: 'Identifier of the theme, or a flag as "flag:abuse".',
  name: 'Name of the theme or flag.',
};

export const qualityMeanings = {
  ...subject,
  method: 'How it is found in fact: "rules", "learned" or "both".',
  coded: 'Drawn replies that people decided on.',
  coded_yes: 'Of the coded ones: people gave it.',
  tagged: 'Of the coded ones: rules or learning gave it.',
  tagged_yes: 'Of the coded ones: both gave it.',
  precision:
    'Of the replies that rules or learning gave it to, the share that people gave it to; estimated for all replies where `reason` says nothing else.',
  precision_low: 'Lower end of the 95% interval.',
  precision_high: 'Upper end of the 95% interval.',
  recall:
    'Of the replies that people gave it to, the share that rules or learning found; estimated for all replies where `reason` says nothing else.',
  recall_low: 'Lower end of the 95% interval.',
  recall_high: 'Upper end of the 95% interval.',
  f1: 'Harmonic mean of precision and recall.',
  f1_low: 'Lower end of the 95% interval.',
  f1_high: 'Upper end of the 95% interval.',
  effective: "Kish's effective number of replies.",
  reason: 'Why a value or an interval is missing, or says less than it seems.',
} as const;

export const agreementMeanings = {
  ...subject,
  coders: 'The coders, as a JSON list.',
  replies: 'Replies that at least two of them decided on.',
  percent: 'Share of pairs of decisions that agree, 0 to 1.',
  percent_low: 'Lower end of the 95% interval.',
  percent_high: 'Upper end of the 95% interval.',
  kappa: "Cohen's kappa, where there are just two coders.",
  kappa_low: 'Lower end of the 95% interval.',
  kappa_high: 'Upper end of the 95% interval.',
  alpha: "Krippendorff's alpha for yes and no.",
  alpha_low: 'Lower end of the 95% interval.',
  alpha_high: 'Upper end of the 95% interval.',
  open: 'Replies on which coders differ and have not agreed since.',
  reason: 'Why a value or an interval is missing.',
} as const;
