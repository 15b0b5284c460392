import { derived } from './stage.ts';
import { type OwnedReply, ownersOf } from './weights/voices.ts';
import { weightsOf } from './weights/weights.ts';

/** Says whose each counted reply is, and gives it its say: equal, by likes, and damped. */
export const weigh = derived({
  name: 'weigh',
  about: 'say whose each reply is, and give it its say: equal, by likes, damped',
  reads: ['replies', 'flags', 'campaigns', 'set_aside'],
  writes: ['weights'],
  settings: ({ settings }) => settings.thresholds.likes,
  run({ analysis: { settings }, read, write, progress }) {
    const replies = read.all<OwnedReply & { readonly likes: number }>(counted);
    const owners = ownersOf(replies);
    replies.forEach(({ reply, likes }, place) => {
      const over_threshold = Number(likes > settings.thresholds.likes);
      write.weights({ reply, ...owners[place]!, ...weightsOf(likes), over_threshold });
      progress.step();
    });
  },
});

// Where people took the flag away, the reply is no part of the campaign.
const counted = `
  select reply, author_id, likes, (
    select campaign from campaigns join flags using (reply)
    where campaigns.reply = counted_replies.reply and flag = 'campaign' and stands = 1) as campaign
  from counted_replies order by reply`;
