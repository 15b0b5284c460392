import { counted, grouped } from '../../wording/numbers.ts';
import type { Findings } from '../read-findings.ts';

/**
 * What gives the themes to replies, in sentences: rules, learning where there is any, and people on
 * the replies that they coded.
 */
export function howTagged({ coverage }: Findings): string[] {
  const { learnedThemes, twofoldThemes, decided } = coverage;
  const parts = [
    ...(learnedThemes > 0
      ? [`${counted(learnedThemes, 'theme')} by learning from codings instead`]
      : []),
    ...(twofoldThemes > 0 ? [`${counted(twofoldThemes, 'theme')} by both`] : []),
  ];
  const isLearned = parts.length > 0;
  return [
    `Themes are found by the rules of a codebook${isLearned ? `, ${parts.join(', ')}` : ''}.`,
    ...(decided === 0
      ? []
      : [
          `Coders decided on ${grouped(decided)} of the ${counted(coverage.counted, 'counted reply', 'counted replies')}; there their word stands, elsewhere that of ${isLearned ? 'rules and learning' : 'the rules'}; so a theme that ${isLearned ? 'these find' : 'the rules find'} badly leans on the coded replies.`,
        ]),
  ];
}
