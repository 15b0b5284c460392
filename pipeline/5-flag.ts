import type { FlagRow } from './database/reply-tables.ts';
import { countedReplies } from './flags/counted-replies.ts';
import { flagNames } from './flags/flags.ts';
import { flagDecisions, flagRows } from './flags/standing.ts';
import { derived } from './stage.ts';
import { tokenReader } from './text/stored-tokens.ts';
import { counted } from './wording/numbers.ts';

/** Says what limits each reply as evidence; a flag is a hint with its reasons, never a verdict. */
export const flag = derived({
  name: 'flag',
  about: 'say what limits a reply as evidence: abuse, campaigns, promotion, politics',
  reads: ['thread', 'posts', 'authors', 'replies', 'tokens', 'vocabulary', 'tags', 'decisions'],
  writes: ['flags', 'campaigns', 'set_aside'],
  settings: ({ settings: { question, seed, setAside } }) => [question, seed, setAside],
  async run({ analysis: { settings }, read, write, progress, say }) {
    const { tokeniser } = await import('./text/tokenise.ts');
    const { entitiesOf } = await import('./text/entities.ts');
    const { echoFinder } = await import('./text/echo.ts');
    const { campaignFinder } = await import('./flags/campaigns/find-campaigns.ts');
    const { campaignHints } = await import('./flags/campaigns/campaign-hints.ts');
    const { outside } = await import('./flags/hint.ts');
    const { offTopicDetector, sharedWords } = await import('./flags/off-topic.ts');
    const { questionEchoDetector } = await import('./flags/question-echo.ts');
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
    const detectors = [
      ...ruleDetectors(read, ruleBooks(), tokensOf),
      offTopicDetector(asked.flat(), sharedWords(read, unpacked)),
      questionEchoDetector(echoesIn),
    ];

    const setAside = new Set<number>();
    const keep = (row: FlagRow) => {
      write.flags(row);
      if (row.stands === 0 || !settings.setAside.some((name) => name === row.flag)) return;
      write.set_aside({ reply: row.reply, flag: row.flag });
      setAside.add(row.reply);
    };

    const decisions = flagDecisions(read);
    const replies = countedReplies(read, unpacked);
    const campaigns = campaignFinder();
    const inOneReply = flagNames.filter((name) => name !== 'campaign');
    progress.expect(read.count('tokens'));
    for (const reading of replies.each()) {
      const { reply, person, tokens } = reading;
      const hints = detectors.flatMap((detect) => detect(reading) ?? []);
      flagRows(reply, hints, decisions.get(reply), inOneReply).forEach(keep);
      campaigns.add(reply, person, outside(tokens, echoesIn(tokens)));
      progress.step();
    }

    const ownTokens = (reply: number) => {
      const { tokens } = replies.at(reply)!;
      return outside(tokens, echoesIn(tokens));
    };
    const similar = new Set<number>();
    for (const campaign of campaigns.found(settings.seed)) {
      campaign.rows.forEach(write.campaigns);
      for (const { reply, hint } of campaignHints(campaign, ownTokens)) {
        similar.add(reply);
        flagRows(reply, [hint], decisions.get(reply), ['campaign']).forEach(keep);
      }
    }
    for (const [reply, decided] of decisions) {
      if (similar.has(reply) || replies.at(reply) === undefined) continue;
      flagRows(reply, [], decided, ['campaign']).forEach(keep);
    }

    if (setAside.size > 0) {
      const are = counted(setAside.size, 'reply is', 'replies are');
      say(`${are} set aside for a flag, as the analysis asks.`);
    }
  },
});
