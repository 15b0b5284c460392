import type { Settings } from '../analysis/settings.ts';
import type { Coverage } from '../reports/read-coverage.ts';
import { day } from '../wording/days.ts';
import { people as ofPeople, replies } from '../wording/numbers.ts';

/** What every chart says of the replies it rests on. */
export interface Basis {
  /** The analysis's title. */
  readonly analysis: string;
  /** The post's address; the title where there is none, or where links to posts are not published. */
  readonly asked: string;
  readonly invented: boolean;
  /** How many replies are counted. */
  readonly counted: number;
  /** How many people wrote them. */
  readonly people: number;
  /** The day on which the replies were collected and their likes counted, as people write it. */
  readonly collected: string | null;
  readonly thresholds: Settings['thresholds'];
}

/**
 * Takes the basis from the settings and from what was found.
 * @param address the post's address as it may be published
 */
export function basisOf(
  { title, invented, thresholds }: Settings,
  address: string | null,
  { counted, people, collectedAt }: Pick<Coverage, 'counted' | 'people' | 'collectedAt'>,
): Basis {
  return {
    analysis: title,
    asked: address ?? `“${title}”`,
    invented,
    counted,
    people,
    collected: collectedAt === null ? null : day(collectedAt),
    thresholds,
  };
}

/** "1,342 replies", or "the replies" where there are none. */
export function among({ counted }: Basis): string {
  return counted === 0 ? 'the replies' : replies(counted);
}

/** "n = 1,342 replies by 1,180 people"; without the people where nothing tells them apart. */
export function sampleOf({ counted, people }: Basis): string {
  return `n = ${counted === 0 ? '0 replies' : replies(counted)}${people === 0 ? '' : ` by ${ofPeople(people)}`}`;
}

/**
 * What a chart rests on: "n = 1,342 replies by 1,180 people. Source: replies to https://…, collected
 * on 20 April 2020."
 * @param before what leads from the post to the day
 */
export function sourceLine(basis: Basis, before: string): string {
  const { asked, collected } = basis;
  return `${sampleOf(basis)}. Source: replies to ${asked}${collected === null ? '' : `${before} ${collected}`}.`;
}
