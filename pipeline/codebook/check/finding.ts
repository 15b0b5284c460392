/** What a check can find, the most important first. */
export const kinds = {
  'never-found': 'Themes that can never be found',
  'not-learned': 'Themes that could not be learned',
  'unknown-subject': 'Decisions on what the codebook does not have',
  duplicate: 'Rules that stand twice in a theme',
  shadowed: 'Rules that never count, as others take all that they find',
  'excluded-always': 'Rules whose matches are always taken away',
  'shared-words': 'Words that two themes share',
  together: 'Themes that come together nearly always',
  echo: "Rules that find the question's own words",
  'theme-echo': 'Themes that only echo the question in some replies',
  'lemma-only': 'Forms that a rule finds by their base form alone, unlike its own spelling',
  'idle-exclusion': 'Exclusions that find their words and take nothing away',
  'unused-exclusion': 'Exclusions that find nothing in this thread (with their lines)',
  nothing: 'Rules that find nothing in this thread (with their lines)',
} as const satisfies Record<string, string>;

export type Kind = keyof typeof kinds;

/** One thing that a person may want to change, or to know. */
export interface Finding {
  readonly kind: Kind;
  /** The theme's name, or both of them. */
  readonly theme: string;
  /** The rule or the words that it is about, if any. */
  readonly rule: string | null;
  /** File and line, where it has one. */
  readonly place: string | null;
  /** How many replies it concerns. */
  readonly replies: number;
  /** What was found, as a clause. */
  readonly about: string;
}
