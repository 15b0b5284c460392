import type { Analysis } from '../analysis/analysis.ts';
import type { Codebook } from '../analysis/codebook.ts';
import { decided } from '../coding/decisions.ts';
import type { Reader } from '../database/access.ts';
import type { TableName } from '../database/schema.ts';
import { entitiesOf } from '../text/entities.ts';
import { tokenReader } from '../text/stored-tokens.ts';
import { tokeniser } from '../text/tokenise.ts';
import { type Match, matcher, numberRules } from '../themes/matcher.ts';
import type { TokensOf } from '../themes/steps.ts';
import { tagger } from '../themes/tags.ts';
import type { Texts } from './rules/run-index.ts';
import type { Verdicts } from './rules/standing.ts';

/** A counted reply, known by its place among them. */
export interface Reply {
  readonly reply: number;
  readonly text: string;
  readonly likes: number;
}

/** All that proposals are made from. */
export interface Material {
  readonly codebook: Codebook;
  readonly seed: number;
  readonly replies: readonly Reply[];
  /** The words of the replies, in the same places. */
  readonly texts: Texts;
  readonly tokensOf: TokensOf;
  /** What the codebook, as it is now, finds in each reply. */
  readonly matches: readonly (readonly Match[])[];
  /** By theme, where its rules, or those of themes within it, find something. */
  readonly found: ReadonlyMap<string, ReadonlySet<number>>;
  /** By theme, where people, rules or learning put it: people's word wins. */
  readonly tagged: ReadonlyMap<string, ReadonlySet<number>>;
  readonly verdicts: ReadonlyMap<string, Verdicts>;
}

export const materialReads = [
  'replies',
  'set_aside',
  'tokens',
  'vocabulary',
  'learned',
] as const satisfies readonly TableName[];

/** Reads the counted replies, and finds in them what the codebook now says. */
export function readMaterial(analysis: Analysis, read: Reader): Material {
  const { codebook, codings, settings } = analysis;
  const tokenised = tokeniser();
  const tokensOf: TokensOf = (text) => tokenised(text, entitiesOf(text));
  const unpacked = tokenReader(read);
  const rows = read.all<Reply & { tokens: string }>(
    'select reply, text, likes, tokens from counted_replies join tokens using (reply) order by reply',
  );
  const texts = rows.map(({ tokens }) => unpacked(tokens));
  const foundIn = matcher(numberRules(codebook), tokensOf);
  const matches = texts.map((tokens) => foundIn(tokens).matches);
  const people = decided(read, codings);
  const learnedOf = read.lookup<{ theme: string }>(
    'select theme from learned where reply = ? and tagged = 1 order by theme',
  );
  const tagsOf = tagger(codebook);
  const [found, tagged] = [placesBy(codebook), placesBy(codebook)];
  for (const [place, { reply }] of rows.entries()) {
    const seen = matches[place]!.map((match) => ({ ...match, echo: false }));
    const learned = learnedOf(reply).map(({ theme }) => theme);
    const known = learned.filter((theme) => tagged.has(theme));
    for (const { theme } of tagsOf({ matches: seen, learned: [], decisions: nothing })) {
      found.get(theme)!.add(place);
    }
    for (const { theme } of tagsOf({
      matches: seen,
      learned: known,
      decisions: people.of(reply),
    })) {
      tagged.get(theme)!.add(place);
    }
  }
  const verdicts = new Map(
    codebook.map(({ id }) => [id, rows.map(({ reply }) => people.of(reply).get(id) ?? undefined)]),
  );
  const replies = rows.map(({ reply, text, likes }) => ({ reply, text, likes }));
  return {
    codebook,
    seed: settings.seed,
    replies,
    texts,
    tokensOf,
    matches,
    found,
    tagged,
    verdicts,
  };
}

const nothing: ReadonlyMap<string, boolean | null> = new Map();

function placesBy(codebook: Codebook): Map<string, Set<number>> {
  return new Map(codebook.map(({ id }) => [id, new Set<number>()]));
}
