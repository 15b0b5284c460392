import { isSignedIn, type Question } from './questions.ts';
import { nameOf } from './servers.ts';
import { whereaboutsOf } from './whereabouts.ts';

/** What a person should know of the place where a thread is asked for, of an answer's value. */
export function aboutPlace(question: Question, value: unknown): readonly string[] {
  if (question.what !== 'status' || question.root !== undefined) return [];
  const found = whereaboutsOf(question, value);
  const name = nameOf(question.server);
  switch (found.at) {
    case 'home': {
      const home = nameOf(found.question.server);
      return [
        `The post was written on ${home}, where all replies to it arrive, so it is asked for there.`,
      ];
    }
    case 'copy': {
      const named = nameOf(found.question.server);
      return [
        `${name} does not give the post, so its copy on ${named} is asked for, which knows only the replies that reached that server.`,
      ];
    }
    case 'nowhere':
      return [`${name} does not find the post any more; what came in earlier is kept.`];
    case 'here': {
      const isNews = found.isCopy && !question.settled && !question.known;
      const { signedIn } = question;
      return [
        ...(isNews
          ? [
              `${name} has a copy of the post, and its author's own server cannot be asked; the copy knows only the replies that reached ${name}.`,
            ]
          : []),
        ...(signedIn !== undefined && !isSignedIn(question)
          ? [`MASTODON_TOKEN belongs to ${nameOf(signedIn)}, so ${name} is asked without it.`]
          : []),
      ];
    }
  }
}
