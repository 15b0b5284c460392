import { isSignedIn, type Question } from './questions.ts';
import { hostOf } from './servers.ts';
import { whereaboutsOf } from './whereabouts.ts';

/** What a person should know of the place where a thread is asked for, of an answer's value. */
export function aboutPlace(question: Question, value: unknown): readonly string[] {
  if (question.what !== 'status' || question.root !== undefined) return [];
  const found = whereaboutsOf(question, value);
  const host = hostOf(question.server);
  switch (found.at) {
    case 'home': {
      const home = hostOf(found.question.server);
      return [
        `The post was written on ${home}, where all replies to it arrive, so it is asked for there.`,
      ];
    }
    case 'copy': {
      const named = hostOf(found.question.server);
      return [
        `${host} does not give the post, so its copy on ${named} is asked for, which knows only the replies that reached that server.`,
      ];
    }
    case 'nowhere':
      return [`${host} does not find the post any more; what came in earlier is kept.`];
    case 'here': {
      const isNews = found.isCopy && !question.settled && !question.known;
      const { signedIn } = question;
      return [
        ...(isNews
          ? [
              `${host} has a copy of the post, and its author's own server cannot be asked; the copy knows only the replies that reached ${host}.`,
            ]
          : []),
        ...(signedIn !== undefined && !isSignedIn(question)
          ? [`MASTODON_TOKEN belongs to ${hostOf(signedIn)}, so ${host} is asked without it.`]
          : []),
      ];
    }
  }
}
