/**
 * A service will not answer for now, or the run has had what it was allowed. What came in is kept,
 * and the next run goes on from there. The message is one sentence that says why and what to do.
 */
export class StoppedEarly extends Error {
  override readonly name: string = 'StoppedEarly';
}

/** One question was tried again and again, and the service failed at it each time. */
export class GaveUp extends StoppedEarly {}

/** A person has stopped the run between two pages. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
  constructor(options?: ErrorOptions) {
    super('Stopped; what came in is kept, and the next run goes on from there.', options);
  }
}
