/** What may come of asking a short address, said of one and of several. */
export const outcomes = {
  resolved: ['is resolved', 'are resolved'],
  gone: ['is not known to its shortener any more', 'are not known to their shorteners any more'],
  refused: ['was refused by its shortener', 'were refused by their shorteners'],
  failed: ['met a fault of its shortener', 'met faults of their shorteners'],
  'no-answer': ['got no answer', 'got no answer'],
  'leads-nowhere': [
    'leads to no other address by itself',
    'lead to no other address by themselves',
  ],
  'no-web-address': [
    'leads to no address of the public web',
    'lead to no address of the public web',
  ],
  loop: ['leads back to itself', 'lead back to themselves'],
  'too-far': ['leads on and on', 'lead on and on'],
} as const satisfies Readonly<Record<string, readonly [one: string, several: string]>>;

export type Outcome = keyof typeof outcomes;

/** What came of asking, as it goes on a sentence: "2 were refused by their shorteners". */
export function saidOfOutcome(outcome: string, number: number): string {
  const [one, several] = outcomes[outcome as Outcome] ?? outcomes.failed;
  return number === 1 ? one : several;
}
