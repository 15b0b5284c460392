/** What is ranked: the outermost themes of kind support, and those counted as references. */
export const lists = ['issues', 'references'] as const;
export type List = (typeof lists)[number];

/**
 * What a say counts for, from where a popular reply has most to say to where it has least; under
 * "people" the say is a person's, who says a thing once however often.
 */
export const weightings = [
  'likes-over-threshold',
  'likes',
  'square-root',
  'log',
  'equal',
  'people',
] as const;
export type Weighting = (typeof weightings)[number];

/** Whether a say counts in full for each theme that it is on, or is divided equally among them. */
export const sharings = ['whole', 'split'] as const;
export type Sharing = (typeof sharings)[number];

/**
 * The weighting by which the reports list the themes. Issues are listed by support, as the first such
 * analysis had them. A reference is a citation: what tells is how many people make it, and neither
 * how often one of them repeats it nor how well it is liked.
 */
export const mainWeighting: Readonly<Record<List, Weighting>> = {
  issues: 'likes-over-threshold',
  references: 'people',
};
