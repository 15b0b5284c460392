/**
 * Why a post that is known of is missing, each reason said of one post and of several. The first
 * ones are what a service says of a single post; the others follow from how it was collected.
 */
const said = {
  'not-found': [
    'is not found: it was deleted, or its author is gone',
    'are not found: they were deleted, or their authors are gone',
  ],
  deleted: [
    'was deleted by its author or by the service',
    'were deleted by their authors or by the service',
  ],
  removed: ['was taken down by the service', 'were taken down by the service'],
  protected: [
    "is shown to its author's followers only",
    "are shown to their authors' followers only",
  ],
  suspended: ['is by a suspended account', 'are by suspended accounts'],
  'protected-or-suspended': [
    'is shown to followers only, or by a suspended account',
    'are shown to followers only, or by suspended accounts',
  ],
  deactivated: ['is by an account that was closed', 'are by accounts that were closed'],
  blocked: [
    'is hidden by a block between two accounts',
    'are hidden by blocks between two accounts',
  ],
  hidden: ['was hidden by the host or by moderation', 'were hidden by the host or by moderation'],
  'signed-in-only': [
    'is shown to people who are signed in only',
    'are shown to people who are signed in only',
  ],
  'not-collected': [
    'is named by the service or by another post, but did not come in',
    'are named by the service or by other posts, but did not come in',
  ],
  'not-fetched': ['has not been fetched yet', 'have not been fetched yet'],
  'not-in-file': [
    'is counted by the service, but is not in the file',
    'are counted by the service, but are not in the file',
  ],
  'not-indexed': [
    'is counted by the service, but not handed over even when asked: by a protected, blocked or closed account, or not in its index',
    'are counted by the service, but not handed over even when asked: by a protected, blocked or closed account, or not in its index',
  ],
  'seven-days': [
    'is out of reach of the search that was used, which goes back seven days',
    'are out of reach of the search that was used, which goes back seven days',
  ],
  'sixty-posts': [
    'is beyond the 60 posts below another that the server hands over without a token',
    'are beyond the 60 posts below another that the server hands over without a token',
  ],
  'most-posts': [
    'is beyond the 4,096 posts below another that the server hands over at most',
    'are beyond the 4,096 posts below another that the server hands over at most',
  ],
} as const satisfies Record<string, readonly [string, string]>;

export type MissingReason = keyof typeof said;

/** Every reason that has words of its own. */
export const missingReasons = Object.keys(said) as readonly MissingReason[];

/** "was deleted …" or, of several, "were deleted …"; a reason without words of its own is quoted. */
export function whyMissing(reason: string, number: number): string {
  const known = (said as Record<string, readonly [string, string]>)[reason];
  return known?.[number === 1 ? 0 : 1] ?? `could not be had: the service says “${reason}”`;
}

/** The reason as a sentence about one post. */
export function missingSentence(reason: string): string {
  return `It ${whyMissing(reason, 1)}.`;
}

/** Where a service hands over no more, and nothing tells whether there is more. */
const ceilings: Record<string, string> = {
  'seven-days':
    'The search that was used goes back seven days; there may be older posts that nothing tells of.',
  'sixty-posts':
    'Without a token the server hands over at most 60 posts below another, and that many came; there may be more.',
  'most-posts':
    'The server hands over at most 4,096 posts below another, and that many came; there may be more.',
};

/** A ceiling that was met, as a sentence. */
export function ceilingSentence(reason: string): string {
  return ceilings[reason] ?? `The service hands over no more (“${reason}”); there may be more.`;
}
