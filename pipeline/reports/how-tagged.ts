import { counted, grouped } from '../wording/numbers.ts';
import type { Publication } from './publication.ts';

/**
 * What gives the themes to replies, in sentences: rules, learning where there is any, and people on
 * the replies that they coded. Reads `themes`, `learners`, `decisions` and the counted replies.
 */
export function howTagged({ read, findings }: Publication): string[] {
  const learned = (method: string) =>
    read.count(
      `learners join themes using (theme) where not_learned is null and method = '${method}'`,
    );
  const [alone, both] = [learned('learned'), learned('both')];
  const parts = [
    ...(alone > 0 ? [`${counted(alone, 'theme')} by learning from codings instead`] : []),
    ...(both > 0 ? [`${counted(both, 'theme')} by both`] : []),
  ];
  const decided = read.one<{ replies: number }>(decidedReplies)!.replies;
  return [
    `Themes are found by the rules of a codebook${parts.length > 0 ? `, ${parts.join(', ')}` : ''}.`,
    ...(decided === 0
      ? []
      : [
          `People decided on ${grouped(decided)} of the ${counted(findings.coverage.counted, 'counted reply', 'counted replies')}; there their word stands, elsewhere that of ${parts.length > 0 ? 'rules and learning' : 'the rules'}; so a theme that ${parts.length > 0 ? 'these find' : 'the rules find'} badly leans on the coded replies.`,
        ]),
  ];
}

const decidedReplies = `select count(distinct decisions.reply) as replies
  from decisions join counted_replies using (reply)
  join themes on themes.theme = decisions.subject where decision is not null`;
