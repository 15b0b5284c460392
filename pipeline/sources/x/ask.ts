import { limitsOf } from '../asking/limits.ts';
import type { Manner } from '../asking/manner.ts';
import { paceOf } from '../asking/pace.ts';
import { type Attempt, patiently } from '../asking/patience.ts';
import { withinLimits } from '../asking/within-limits.ts';
import type { Answer, Service } from '../service.ts';
import type { Ask } from '../source.ts';
import { nextTokenIn } from './answer.ts';
import { type ClientOptions, client } from './client.ts';
import { limitHeaders, waitsUntilOpen } from './limits.ts';
import { outcomeOf } from './outcome.ts';
import { outLoud } from './remarks.ts';
import { type Archive, mostPerPage, requestFor, smallestPage } from './request.ts';

/** What X manages to hand over when it fails at a full page of 500. */
const modestPage = 100;
/** X allows one search of the full archive a second, and one count; nothing else needs a pace. */
const searchesPerSecond = 1;

export interface AskOptions extends ClientOptions, Manner {
  readonly search: Archive;
}

/** How X is asked: until it answers. What a person should hear of an answer is said aloud. */
export function asker(options: AskOptions): Service['ask'] {
  const { search, token: secret = '', perSecond = searchesPerSecond } = options;
  const get = client(options);
  const pace = paceOf(perSecond);
  const limits = limitsOf(limitHeaders);
  // A token goes with the question that it came from, and that may have been asked otherwise.
  const untilOf = new Map<string, string>();

  return async (question, asking) => {
    const untilOpen = waitsUntilOpen();
    const until = untilOf.get(question.next ?? '');
    let ask: Ask = until === undefined ? question : { ...question, until };
    let most = Math.max(smallestPage, Math.min(mostPerPage(search), asking.atMost));

    const attempt = async (): Promise<Attempt<Answer>> => {
      const { path, parameters } = requestFor(ask, search, most);
      const request = () => get(path, parameters);
      const outcome = await withinLimits(
        { name: 'X', limits, part: path, clock: asking.clock },
        path.endsWith('/all') ? () => pace(request) : request,
        (heard, around) => outcomeOf(ask, heard, { ...around, archive: search, secret, untilOpen }),
      );
      const token = outcome.kind === 'answer' ? nextTokenIn(outcome.answer.text) : undefined;
      if (token !== undefined && ask.until !== undefined) untilOf.set(token, ask.until);
      if (outcome.kind === 'again') most = Math.min(most, modestPage);
      if (outcome.kind !== 'otherwise') return outcome;
      ask = outcome.ask;
      return { kind: 'wait', milliseconds: 0, why: outcome.why };
    };

    const answer = await patiently(attempt, asking);
    for (const sentence of outLoud(question, answer.text)) asking.say(sentence);
    return answer;
  };
}
