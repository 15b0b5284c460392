import { derived } from './stage.ts';
import { counted } from './wording/numbers.ts';

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
    const { findFlags } = await import('./flags/find-flags.ts');
    const setAside = new Set<number>();
    progress.expect(read.count('tokens'));
    findFlags(read, settings, {
      campaign: write.campaigns,
      step: () => progress.step(),
      flag(row) {
        write.flags(row);
        if (row.stands === 0 || !settings.setAside.some((name) => name === row.flag)) return;
        write.set_aside({ reply: row.reply, flag: row.flag });
        setAside.add(row.reply);
      },
    });
    if (setAside.size > 0) {
      const are = counted(setAside.size, 'reply is', 'replies are');
      say(`${are} set aside for a flag, as the analysis asks.`);
    }
  },
});
