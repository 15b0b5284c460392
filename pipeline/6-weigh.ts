import { derived } from './stage.ts';
import { weightsOf } from './weights/weights.ts';

/** Gives each counted reply its say: equal, by likes, and damped. */
export const weigh = derived({
  name: 'weigh',
  about: 'give each reply its say: equal, by likes, damped, and above the threshold or not',
  reads: ['replies', 'set_aside'],
  writes: ['weights'],
  settings: ({ settings }) => settings.thresholds.likes,
  run({ analysis: { settings }, read, write, progress }) {
    for (const { reply, likes } of read.each<{ reply: number; likes: number }>(
      'select reply, likes from counted_replies order by reply',
    )) {
      const over = likes > settings.thresholds.likes;
      write.weights({ reply, ...weightsOf(likes), over_threshold: Number(over) });
      progress.step();
    }
  },
});
