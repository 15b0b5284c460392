import { entitiesOf } from './entities.ts';
import { tokeniser } from './tokenise.ts';
import type { Token } from './word.ts';

/** A function from any text to its tokens, for rules and questions, which no table holds. */
export function textTokens(): (text: string) => Token[] {
  const tokenised = tokeniser();
  return (text) => tokenised(text, entitiesOf(text));
}
