import type { Reader } from '../database/access.ts';
import type { CampaignRow, FlagRow } from '../database/standing-tables.ts';
import { tokenReader } from '../text/stored-tokens.ts';
import { textTokens } from '../text/text-tokens.ts';
import { askedTexts } from '../thread/asked-texts.ts';
import { amongReplies, flagsAmongReplies, type PlacedHint } from './among-replies.ts';
import { countedReplies } from './counted-replies.ts';
import { type Flag, flagNames } from './flags.ts';
import { inOneReply } from './in-one-reply.ts';
import { type FlagDecisions, flagDecisions, flagRows } from './standing.ts';

const flagsInOneReply = flagNames.filter((name) => !flagsAmongReplies.includes(name));

/** Takes what is found, row by row. */
export interface FlagKeeper {
  flag(row: FlagRow): void;
  campaign(row: CampaignRow): void;
  /** Said after each reply. */
  step(): void;
}

/**
 * Every flag of the replies that are counted before any is set aside: what each shows by itself,
 * then what shows only once all are read, then what people alone gave; and the groups of similar
 * replies. Reads `thread`, `posts`, `authors`, `replies`, `tokens`, `vocabulary`, `themes`,
 * `matches`, `learners`, `learned` and `decisions`.
 */
export function findFlags(
  read: Reader,
  { question, seed }: { readonly question: string; readonly seed: number },
  keeper: FlagKeeper,
): void {
  const tokensOf = textTokens();
  const asked = askedTexts(read, question).map(tokensOf);
  const decisions = flagDecisions(read);
  const readAlone = inOneReply(read, asked, tokensOf);
  const among = amongReplies(asked.flat(), seed);
  for (const reading of countedReplies(read, tokenReader(read))) {
    const { hints, own } = readAlone(reading);
    const decided = decisions.get(reading.reply);
    flagRows(reading.reply, hints, decided, flagsInOneReply).forEach(keeper.flag);
    among.add(reading, own);
    keeper.step();
  }
  const campaigns = among.campaigns();
  for (const { rows } of campaigns) rows.forEach(keeper.campaign);
  for (const row of rowsAmong(among.hints(campaigns), decisions, read)) keeper.flag(row);
}

/** What shows among replies, and these flags where people gave them and no rule did. */
function* rowsAmong(
  hints: Iterable<PlacedHint>,
  decisions: FlagDecisions,
  read: Reader,
): Generator<FlagRow> {
  const found = new Map<Flag, Set<number>>(flagsAmongReplies.map((flag) => [flag, new Set()]));
  for (const { reply, hint } of hints) {
    found.get(hint.flag)!.add(reply);
    yield* flagRows(reply, [hint], decisions.get(reply), [hint.flag]);
  }
  const isCounted = read.lookup('select 1 from tokens where reply = ?');
  for (const [reply, decided] of decisions) {
    if (isCounted(reply).length === 0) continue;
    const others = flagsAmongReplies.filter((name) => !found.get(name)!.has(reply));
    yield* flagRows(reply, [], decided, others);
  }
}
