import type { Codebook } from '../analysis/codebook.ts';
import type { Decided } from '../coding/decisions.ts';
import type { Token } from '../text/word.ts';
import { counted } from '../wording/numbers.ts';
import { wordsOf } from './coded-texts.ts';
import type { Outcomes } from './outcomes.ts';

/** What people decided for one theme that is to be learned. */
export interface DecidedTheme {
  readonly theme: string;
  readonly yes: number;
  readonly no: number;
  /** For each decided reply 1 or -1; 0 where people said nothing of this theme, or differ. */
  readonly outcomes: Outcomes;
  /** Why it cannot be learned, as a sentence; null where it can. */
  readonly tooFew: string | null;
}

/** The replies that people decided on, and what they decided. */
export interface DecidedTexts {
  readonly replies: readonly number[];
  readonly texts: readonly (readonly Token[])[];
  readonly themes: readonly DecidedTheme[];
}

/** Of each kind, in different words: with fewer, scores say more of chance than of the theme. */
export const fewestDecisions = 20;

/**
 * The decisions on the themes whose method is learned or both, with the replies they are on.
 * @param tokensOf a counted reply's tokens, undefined where it is not counted
 */
export function decidedTexts(
  codebook: Codebook,
  { decisions }: Decided,
  tokensOf: (reply: number) => readonly Token[] | undefined,
): DecidedTexts {
  const wanted = codebook.filter(({ method }) => method !== 'rules').map(({ id }) => id);
  const isWanted = new Set(wanted);
  const useful = decisions.filter(
    ({ subject, decision }) => decision !== null && isWanted.has(subject),
  );
  const known = [...new Set(useful.map(({ reply }) => reply))]
    .sort((one, other) => one - other)
    .flatMap((reply) => {
      const tokens = tokensOf(reply);
      return tokens ? [{ reply, tokens }] : [];
    });
  const placeOf = new Map(known.map(({ reply }, place) => [reply, place]));
  const outcomesOf = new Map(wanted.map((theme) => [theme, new Int8Array(known.length)]));
  for (const { reply, subject, decision } of useful) {
    const place = placeOf.get(reply);
    if (place !== undefined) outcomesOf.get(subject)![place] = decision === 1 ? 1 : -1;
  }
  const texts = known.map(({ tokens }) => tokens);
  return {
    replies: known.map(({ reply }) => reply),
    texts,
    themes: wanted.map((theme) => decidedTheme(theme, outcomesOf.get(theme)!, texts)),
  };
}

function decidedTheme(
  theme: string,
  outcomes: Outcomes,
  texts: readonly (readonly Token[])[],
): DecidedTheme {
  const [yes, no] = [1, -1].map((wanted) => texts.filter((_, place) => outcomes[place] === wanted));
  const [differentYes, differentNo] = [yes!, no!].map((those) => new Set(those.map(wordsOf)).size);
  const enough = Math.min(differentYes!, differentNo!) >= fewestDecisions;
  return {
    theme,
    yes: yes!.length,
    no: no!.length,
    outcomes,
    tooFew: enough
      ? null
      : `${counted(differentYes!, 'different text')} coded yes and ${differentNo} coded no; at least ${fewestDecisions} of each are needed.`,
  };
}
