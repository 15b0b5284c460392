import type { FlagRow } from './database/reply-tables.ts';
import { countedReplies } from './flags/counted-replies.ts';
import { type Flag, flagNames } from './flags/flags.ts';
import type { Hint } from './flags/hint.ts';
import { flagDecisions, flagRows } from './flags/standing.ts';
import { derived } from './stage.ts';
import { tokenReader } from './text/stored-tokens.ts';
import { counted } from './wording/numbers.ts';

/** Flags that show only beside other replies. */
const amongReplies: readonly Flag[] = ['campaign', 'off-topic'];
const inOneReply = flagNames.filter((name) => !amongReplies.includes(name));

/** Says what limits each reply as evidence; a flag is a hint with its reasons, never a verdict. */
export const flag = derived({
  name: 'flag',
  about: 'say what limits a reply as evidence: abuse, campaigns, promotion, politics',
  reads: [
    'thread',
    'posts',
    'authors',
    'replies',
    'tokens',
    'vocabulary',
    'themes',
    'matches',
    'learners',
    'learned',
    'decisions',
  ],
  writes: ['flags', 'campaigns', 'set_aside'],
  settings: ({ settings: { question, seed, setAside } }) => [question, seed, setAside],
  async run({ analysis: { settings }, read, write, progress, say }) {
    const { tokeniser } = await import('./text/tokenise.ts');
    const { entitiesOf } = await import('./text/entities.ts');
    const { echoFinder } = await import('./text/echo.ts');
    const { campaignFinder } = await import('./flags/campaigns/find-campaigns.ts');
    const { campaignHints } = await import('./flags/campaigns/campaign-hints.ts');
    const { outside } = await import('./flags/hint.ts');
    const { offTopicFinder } = await import('./flags/off-topic.ts');
    const { questionEcho } = await import('./flags/question-echo.ts');
    const { ruleBooks } = await import('./flags/rule-book.ts');
    const { ruleDetectors } = await import('./flags/rule-detectors.ts');
    const tokenised = tokeniser();
    const tokensOf = (text: string) => tokenised(text, entitiesOf(text));
    const unpacked = tokenReader(read);

    const rootText = read.all<{ text: string }>(
      'select text from posts join thread on posts.id = thread.root_id',
    );
    const asked = [settings.question, ...rootText.map(({ text }) => text)].map(tokensOf);
    const echoesIn = echoFinder(asked);
    const detectors = ruleDetectors(read, ruleBooks(), tokensOf);

    const setAside = new Set<number>();
    const keep = (row: FlagRow) => {
      write.flags(row);
      if (row.stands === 0 || !settings.setAside.some((name) => name === row.flag)) return;
      write.set_aside({ reply: row.reply, flag: row.flag });
      setAside.add(row.reply);
    };

    const decisions = flagDecisions(read);
    const campaigns = campaignFinder();
    const offTopic = offTopicFinder(asked.flat());
    progress.expect(read.count('tokens'));
    for (const reading of countedReplies(read, unpacked)) {
      const { reply, person, tokens } = reading;
      const echoes = echoesIn(tokens);
      const hints = detectors.flatMap((detect) => detect(reading) ?? []);
      const echo = questionEcho(tokens, echoes) ?? [];
      flagRows(reply, hints.concat(echo), decisions.get(reply), inOneReply).forEach(keep);
      campaigns.add(reply, person, outside(tokens, echoes));
      offTopic.add(reading);
      progress.step();
    }

    // What only shows once all replies are read; people may have given it to any reply.
    const found = new Map(amongReplies.map((flag) => [flag, new Set<number>()]));
    const keepHint = ({ reply, hint }: { readonly reply: number; readonly hint: Hint }) => {
      found.get(hint.flag)!.add(reply);
      flagRows(reply, [hint], decisions.get(reply), [hint.flag]).forEach(keep);
    };
    for (const one of offTopic.found()) keepHint(one);
    for (const campaign of campaigns.found(settings.seed)) {
      campaign.rows.forEach(write.campaigns);
      for (const one of campaignHints(campaign, campaigns.shinglesOf)) keepHint(one);
    }
    const isCounted = read.lookup('select 1 from tokens where reply = ?');
    for (const [reply, decided] of decisions) {
      if (isCounted(reply).length === 0) continue;
      const others = amongReplies.filter((name) => !found.get(name)!.has(reply));
      flagRows(reply, [], decided, others).forEach(keep);
    }

    if (setAside.size > 0) {
      const are = counted(setAside.size, 'reply is', 'replies are');
      say(`${are} set aside for a flag, as the analysis asks.`);
    }
  },
});
