import { countOf, endOf, estimated, type Figure } from './figure.ts';

const subject = {
  subject: 'Identifier of the theme, or a flag as "flag:abuse".',
  name: 'Name of the theme or flag.',
};

/** What the figures of a theme's quality mean, said once for the sheet and the file. */
export const qualityMeanings = {
  ...subject,
  method: 'How it is found in fact: "rules", "learned" or "both".',
  coded: countOf(
    'decisions',
    'Drawn replies that coders decided on; of all themes together, their decisions.',
  ),
  coded_yes: countOf('decisions', 'Of the coded ones: coders gave it.'),
  tagged: countOf('decisions', 'Of the coded ones: rules or learning gave it.'),
  tagged_yes: countOf('decisions', 'Of the coded ones: both gave it.'),
  precision: estimated(
    'share, 0 to 1',
    'Of the replies that rules or learning gave it to, the share that coders gave it to; estimated for all replies where `reason` says nothing else.',
  ),
  precision_low: endOf('share, 0 to 1', 'Lower'),
  precision_high: endOf('share, 0 to 1', 'Upper'),
  recall: estimated(
    'share, 0 to 1',
    'Of the replies that coders gave it to, the share that rules or learning found; estimated for all replies where `reason` says nothing else.',
  ),
  recall_low: endOf('share, 0 to 1', 'Lower'),
  recall_high: endOf('share, 0 to 1', 'Upper'),
  f1: estimated('coefficient', 'Harmonic mean of precision and recall.'),
  f1_low: endOf('coefficient', 'Lower'),
  f1_high: endOf('coefficient', 'Upper'),
  effective: {
    about: "Kish's effective number of replies.",
    unit: 'replies',
    interval: 'None: it follows from how the replies were drawn.',
  },
  reason: 'Why a value or an interval is missing, or says less than it seems.',
} as const satisfies Readonly<Record<string, string | Figure>>;

/** What the figures of the coders' agreement mean. */
export const agreementMeanings = {
  ...subject,
  coders: 'The coders, as a JSON list.',
  replies: countOf('replies', 'Replies that at least two of them decided on.'),
  percent: estimated('share, 0 to 1', 'Share of pairs of decisions that agree, 0 to 1.'),
  percent_low: endOf('share, 0 to 1', 'Lower'),
  percent_high: endOf('share, 0 to 1', 'Upper'),
  kappa: estimated('coefficient', "Cohen's kappa, where there are just two coders."),
  kappa_low: endOf('coefficient', 'Lower'),
  kappa_high: endOf('coefficient', 'Upper'),
  alpha: estimated('coefficient', "Krippendorff's alpha for yes and no."),
  alpha_low: endOf('coefficient', 'Lower'),
  alpha_high: endOf('coefficient', 'Upper'),
  open: countOf(
    'replies',
    'Replies on which coders who read by themselves differ and have not agreed since, whatever a correction says.',
  ),
  reason: 'Why a value or an interval is missing.',
} as const satisfies Readonly<Record<string, string | Figure>>;
