/**
 * The limits of a reply as evidence: what each flag means, as readers of the reports see it. A flag
 * is a hint with its reasons, never a verdict; people's decisions win.
 */
export const flags = {
  abuse: {
    name: 'Likely abuse',
    about: 'Words that swear, insult, threaten or dehumanise.',
    said: ['swears, insults or threatens', 'swear, insult or threaten'],
  },
  campaign: {
    name: 'Similar to others',
    about: 'Nearly the same words as other replies, as where people share a text to post.',
    said: ['is similar to others', 'are similar to others'],
  },
  organisation: {
    name: 'Organisation',
    about: 'The account describes itself as an organisation, or as speaking for one.',
    said: ['comes from an organisation', 'come from organisations'],
  },
  promotional: {
    name: 'Promotional',
    about: 'It advertises: a channel, a shop, an offer, a way to get in touch.',
    said: ['reads like promotion', 'read like promotion'],
  },
  'party-political': {
    name: 'Party-political',
    about: 'It speaks of parties, their politicians or their elections.',
    said: ['speaks of parties', 'speak of parties'],
  },
  'off-topic': {
    name: 'Off-topic',
    about: 'It has nothing to do with what was asked.',
    said: ['has nothing in common with the others', 'have nothing in common with the others'],
  },
  'question-echo': {
    name: 'Question echo',
    about: "It repeats the question's own words.",
    said: ["repeats the question's words", "repeat the question's words"],
  },
} as const satisfies Record<string, FlagMeaning>;

interface FlagMeaning {
  readonly name: string;
  readonly about: string;
  /** What one reply that carries it does, and what several do. */
  readonly said: readonly [string, string];
}

export type Flag = keyof typeof flags;

export const flagNames = Object.keys(flags) as readonly Flag[];
