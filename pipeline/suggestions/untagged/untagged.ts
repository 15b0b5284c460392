import { keyness } from '../../quality/keyness.ts';
import type { Material } from '../material.ts';
import {
  commonest,
  distinctRuns,
  hasMeaning,
  lemmasOf,
  ruleTextOf,
  runsOf,
} from '../rules/runs.ts';
import { clustersOf } from './clusters.ts';
import { pointsOf } from './weighted-words.ts';

/** Replies without a theme that talk about alike things. */
export interface Cluster {
  /** The words and phrases that mark it, the most typical first. */
  readonly words: readonly string[];
  readonly likes: number;
  /** Places of replies, the most liked first. */
  readonly places: readonly number[];
}

/** All counted replies that carry no theme. */
export interface Untagged {
  /** Those with the most likes first. */
  readonly clusters: readonly Cluster[];
  /** Replies that are like no others, the most liked first. */
  readonly alone: readonly number[];
}

const mostWords = 4;
const priorTotal = 20;

/** Finds what the replies talk about that carry no theme. */
export function untaggedReplies(material: Material): Untagged {
  const { texts, replies, tagged, seed } = material;
  const places = [...texts.keys()].filter(
    (place) => ![...tagged.values()].some((those) => those.has(place)),
  );
  const byLikes = (a: number, b: number) => replies[b]!.likes - replies[a]!.likes || a - b;
  const groups = clustersOf(pointsOf(places.map((place) => texts[place]!)), seed).map((members) =>
    members.map((member) => places[member]!),
  );
  const clusters = groups.map(
    (members): Cluster => ({
      words: wordsOf(members, places, material),
      likes: members.reduce((sum, place) => sum + replies[place]!.likes, 0),
      places: members.toSorted(byLikes),
    }),
  );
  const grouped = new Set(groups.flat());
  return {
    clusters: clusters.sort(
      (a, b) =>
        b.likes - a.likes || b.places.length - a.places.length || a.places[0]! - b.places[0]!,
    ),
    alone: places.filter((place) => !grouped.has(place)).sort(byLikes),
  };
}

/** What separates a cluster most from the other replies without a theme, no word said twice. */
function wordsOf(
  members: readonly number[],
  places: readonly number[],
  { texts }: Material,
): string[] {
  const inside = new Set(members);
  const [first, second] = [new Map<string, number>(), new Map<string, number>()];
  for (const place of places) {
    const counts = inside.has(place) ? first : second;
    for (const lemmas of distinctRuns(texts[place]!, hasMeaning)) {
      counts.set(lemmas, (counts.get(lemmas) ?? 0) + 1);
    }
  }
  const others = places.length - members.length;
  const least = Math.min(3, Math.ceil(members.length / 3));
  const ranked =
    others === 0
      ? [...first].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([term]) => term)
      : keyness(
          { counts: first, total: members.length },
          { counts: second, total: others },
          { priorTotal },
        )
          .filter(({ inFirst, score }) => inFirst >= least && score > 0)
          .map(({ term }) => term);
  const chosen: string[] = [];
  for (const term of ranked) {
    if (chosen.length === mostWords) break;
    const parts = term.split(' ');
    if (chosen.some((other) => other.split(' ').some((word) => parts.includes(word)))) continue;
    chosen.push(term);
  }
  return chosen.map((lemmas) => writingOf(lemmas, members, texts));
}

function writingOf(lemmas: string, members: readonly number[], texts: Material['texts']): string {
  const writings = new Map<string, number>();
  for (const run of members.flatMap((place) => runsOf(texts[place]!))) {
    if (lemmasOf(run) !== lemmas) continue;
    const writing = ruleTextOf(run);
    writings.set(writing, (writings.get(writing) ?? 0) + 1);
  }
  return commonest(writings) ?? lemmas;
}
