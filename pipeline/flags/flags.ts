/** The limits of a reply as evidence: what each flag means, as readers of the reports see it. */
export const flags = {
  abuse: { name: 'Likely abuse', about: 'Words that insult, threaten or dehumanise.' },
  campaign: {
    name: 'Similar to others',
    about: 'Nearly the same words as other replies, as where people share a text to post.',
  },
  organisation: { name: 'Organisation', about: 'The account describes itself as an organisation.' },
  promotional: { name: 'Promotional', about: 'It advertises something.' },
  'party-political': {
    name: 'Party-political',
    about: 'It speaks of parties or their politicians.',
  },
  'off-topic': {
    name: 'Off-topic',
    about: 'It has nothing in common with the question or with other replies.',
  },
  'question-echo': {
    name: 'Question echo',
    about: "It repeats the question's own words.",
  },
} as const satisfies Record<string, { readonly name: string; readonly about: string }>;

export type Flag = keyof typeof flags;

export const flagNames = Object.keys(flags) as readonly Flag[];
