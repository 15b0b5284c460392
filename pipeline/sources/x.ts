import type { Service } from './service.ts';
import { type AskOptions, asker } from './x/ask.ts';
import { estimateRound } from './x/estimate.ts';
import { costSoFar, roomFor } from './x/prices.ts';
import { readAnswer } from './x/reading.ts';
import { firstQuestions, lastQuestions, type Wanted } from './x/rounds.ts';

export interface XOptions extends Wanted, AskOptions {}

/**
 * A thread on X, asked of X API v2: the root by its id, a count of its conversation and a search
 * through it, newest first, page by page; then the parents that did not come, by their ids. A later
 * round searches what is newer than what is here.
 */
export function xService(options: XOptions): Service {
  const ask = asker(options);
  return {
    name: 'X',
    origin: { id: options.id },
    begin: (read, round) => firstQuestions(read, options, round),
    afterwards: (read) => lastQuestions(read, options),
    ask,
    read: readAnswer,
    estimate: (read, round, asking) =>
      estimateRound(read, round, options, (question) => ask(question, asking)),
    room: (question, left) => roomFor(question, options.search, left),
    cost: costSoFar,
  };
}
