import { countOf, type Figure, noInterval, numberOfReply, rankOf } from './figure.ts';

const worked = noInterval.worked;

/** What the figures of a reference mean, besides those that every theme has. */
export const referenceMeanings = {
  kind: 'What it names, as the codebook says: a theory, a person, an organisation, a book, a place or an example.',
  mean_likes: { about: 'Likes of a reply on average.', unit: 'likes', interval: worked },
  median_likes: {
    about: 'Likes of the reply in the middle, by likes; between two, their mean.',
    unit: 'likes',
    interval: worked,
  },
} as const satisfies Record<string, string | Figure>;

export const perReplyMeanings = {
  themes: countOf('themes', 'How many of the outermost themes of kind support a reply carries.'),
  replies: countOf('replies', 'Counted replies that carry so many.'),
  people: countOf('people', 'Those who wrote them. A person can stand in several rows.'),
  likes: countOf('likes', 'Likes of those replies.'),
} as const;

const ofTest = 'None: it belongs to a test, which says what chance alone would do.';

export const togetherMeanings = {
  replies: countOf('replies', 'Counted replies that carry both.'),
  people: countOf('people', 'Those who wrote them.'),
  likes: countOf('likes', 'Likes of those replies.'),
  voices: {
    about:
      'Voices that carry both in one reply, each by the share of its replies that do; a voice is a person, or people who share a campaign.',
    unit: 'voices',
    interval: worked,
  },
  expected: {
    about: 'Those voices, did the two themes not depend on each other.',
    unit: 'voices',
    interval: ofTest,
  },
  log_likelihood: {
    about:
      'Log-likelihood ratio G² of both themes over voices (Dunning 1993); from 3.84 on, 5% of pairs would have it by chance.',
    unit: 'coefficient',
    interval: ofTest,
  },
  probability: {
    about: 'Of so much dependence or more, were there none.',
    unit: 'probability',
    interval: ofTest,
  },
  adjusted_probability: {
    about:
      'The same, corrected for all pairs (Benjamini and Hochberg 1995): of the pairs below 0.05, 5% are expected to be false.',
    unit: 'probability',
    interval: ofTest,
  },
  log_ratio: {
    about:
      'Binary logarithm of voices over those expected: 1 is twice as often, -1 half as often. No voice is taken for half of one.',
    unit: 'ratio',
    interval: worked,
  },
} as const satisfies Record<string, Figure>;

export const mostLikedMeanings = {
  rank: rankOf(
    'Rank by likes among the replies with the theme, one a voice; of equal ones the earlier first.',
  ),
  reply: numberOfReply('Number of the reply.'),
  likes: countOf('likes', 'Likes of the reply.'),
  share: {
    about: 'Share of the likes of all replies with the theme that this one supplies.',
    unit: 'share, 0 to 1',
    interval: worked,
  },
} as const satisfies Record<string, Figure>;

export const nameMeanings = {
  name: 'As it is mostly written; @accounts as the analysis shows people.',
  kind: 'What it is likely to name: "account", "theory", "person", "organisation", "book", "place", "example", or "name" where nothing tells.',
  why: 'What speaks for the kind. Names are found by how they are written; nobody has checked them.',
} as const;
