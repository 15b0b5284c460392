/** What independent tests count with: plain sums over plain rows, none of the project's functions. */

/** A counted reply: its line of the file, and whose it is. */
export interface OfficeReply {
  readonly reply: number;
  readonly person: string;
  /** Whether the file tells who wrote it. */
  readonly known: boolean;
  readonly likes: number;
  readonly voice: number;
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}

/** One more than there are greater ones. */
export function rankAmong(number: number, numbers: readonly number[]): number {
  return 1 + numbers.filter((other) => other > number).length;
}

export function peopleOf(replies: readonly OfficeReply[]): number {
  return new Set(replies.map(({ person }) => person)).size;
}

/** The figures of a set of replies that many findings share. */
export function figuresOf(replies: readonly OfficeReply[]) {
  const over = replies.filter(({ likes }) => likes > 20);
  return {
    replies: replies.length,
    people: peopleOf(replies),
    likes: sum(replies.map(({ likes }) => likes)),
    replies_over_threshold: over.length,
    likes_over_threshold: sum(over.map(({ likes }) => likes)),
  };
}

/** The number in the middle, or between the two in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const half = sorted.length / 2;
  return Number.isInteger(half)
    ? (sorted[half - 1]! + sorted[half]!) / 2
    : sorted[Math.floor(half)]!;
}

/**
 * The sets into which pairs that belong together fall, each named by a number from 1 in the order of
 * first members: walks from each member to whatever shares a name with it.
 * @param namesOf the names of each member
 */
export function joinedSets(namesOf: readonly (readonly string[])[]): number[] {
  const membersOf = new Map<string, number[]>();
  namesOf.forEach((names, member) => {
    for (const name of names) membersOf.set(name, [...(membersOf.get(name) ?? []), member]);
  });
  const setOf: number[] = [];
  let sets = 0;
  namesOf.forEach((_, start) => {
    if (setOf[start] !== undefined) return;
    sets++;
    const waiting = [start];
    for (let member = waiting.pop(); member !== undefined; member = waiting.pop()) {
      if (setOf[member] !== undefined) continue;
      setOf[member] = sets;
      waiting.push(...namesOf[member]!.flatMap((name) => membersOf.get(name)!));
    }
  });
  return setOf;
}
