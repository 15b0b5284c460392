import type { Settings } from '../analysis/settings.ts';
import type { FindingCoverageRow } from '../database/finding-tables.ts';
import { counted, day } from '../wording/wording.ts';

/** What every chart says of the replies it rests on. */
export interface Basis {
  /** The analysis's title. */
  readonly analysis: string;
  /** The post's address; the title where there is none, or where links to posts are not published. */
  readonly asked: string;
  readonly invented: boolean;
  /** How many replies are counted; null where the findings do not say. */
  readonly counted: number | null;
  /** The day on which the replies were collected and their likes counted, as people write it. */
  readonly collected: string | null;
  readonly thresholds: Settings['thresholds'];
}

export const inventedWords = 'Invented replies: a worked example';

/** Takes the basis from the settings, the post's address and the coverage found. */
export function basisOf(
  { title, post, invented, profile, thresholds }: Settings,
  url: string | null | undefined,
  coverage: readonly Pick<FindingCoverageRow, 'measure' | 'value'>[],
): Basis {
  const found = (name: string) => coverage.find(({ measure }) => measure === name)?.value;
  const number = found('counted') ?? '';
  const collected = found('collected-at');
  return {
    analysis: title,
    asked: (profile === 'working' && (url ?? post)) || `“${title}”`,
    invented,
    counted: /^\d+$/.test(number) ? Number(number) : null,
    collected: collected ? day(collected) : null,
    thresholds,
  };
}

/** " in 1,342 replies", or " in the replies" where their number is not known. */
export function among({ counted: number }: Basis): string {
  return ` in ${number === null ? 'the replies' : counted(number, 'reply', 'replies')}`;
}

/** "Source: replies to https://…, collected on 20 April 2020." */
export function sourceOf({ asked, collected }: Basis, what: string): string {
  return `Source: replies to ${asked}${collected === null ? '' : `${what} ${collected}`}.`;
}
