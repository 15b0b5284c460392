import type { PassedOn } from './passed-on.ts';

/** In how many replies, by how many people and with how many likes something is passed on. */
export interface Tally {
  readonly replies: number;
  readonly people: number;
  readonly likes: number;
}

/** The tally of addresses that are passed on; a reply with several of them counts once. */
export function tallyOf(passed: Iterable<PassedOn>): Tally {
  const people = new Set<number>();
  const likesOf = new Map<number, number>();
  for (const { reply, person, likes } of passed) {
    people.add(person);
    likesOf.set(reply, likes);
  }
  const likes = [...likesOf.values()].reduce((sum, each) => sum + each, 0);
  return { replies: likesOf.size, people: people.size, likes };
}

/** What to read next comes first: what most people pass on, then what was liked most. */
export function byPeople(a: Tally, b: Tally): number {
  return b.people - a.people || b.likes - a.likes || b.replies - a.replies;
}

/** Addresses that are passed on, by what they have in common; in the order of their first. */
export function groupedBy<Key>(
  passed: readonly PassedOn[],
  of: (passed: PassedOn) => Key,
): Map<Key, PassedOn[]> {
  const groups = new Map<Key, PassedOn[]>();
  for (const each of passed) {
    const key = of(each);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return groups;
}
