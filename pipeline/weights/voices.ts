/** A counted reply with what tells whose it is. */
export interface OwnedReply {
  readonly reply: number;
  readonly author_id: string | null;
  /** The campaign that it is part of, if any. */
  readonly campaign: number | null;
}

/** Whose a reply is: a person, and a voice, which people who share a campaign have together. */
export interface Owner {
  readonly person: number;
  readonly voice: number;
}

/**
 * Whose each reply is. Replies of one author are one person's; one without a known author is a
 * person of its own. People are joined into one voice where a campaign has replies of each, and so
 * are those whom different campaigns join in a chain: what they say is not said independently.
 * Voices are the sets of a union-find with path halving (R. E. Tarjan & J. van Leeuwen 1984,
 * Journal of the ACM 31, 245-281), each named by its smallest number.
 * @param replies in order; persons and voices are numbered from 1 in the order of first replies
 * @returns an owner for each reply, in the same order
 */
export function ownersOf(replies: readonly OwnedReply[]): Owner[] {
  const persons = numbering<string>();
  const personOf = replies.map(({ author_id, reply }) =>
    persons(author_id === null ? `reply ${reply}` : `author ${author_id}`),
  );
  const voices = disjointSets();
  const firstOf = new Map<number, number>();
  replies.forEach(({ campaign }, place) => {
    if (campaign === null) return;
    const person = personOf[place]!;
    voices.join(person, firstOf.get(campaign) ?? person);
    if (!firstOf.has(campaign)) firstOf.set(campaign, person);
  });
  const voiceNumbers = numbering<number>();
  return personOf.map((person) => ({ person, voice: voiceNumbers(voices.find(person)) }));
}

/** Numbers values from 1 in the order in which they come first. */
function numbering<Value>(): (value: Value) => number {
  const numbers = new Map<Value, number>();
  return (value) => {
    const number = numbers.get(value) ?? numbers.size + 1;
    numbers.set(value, number);
    return number;
  };
}

function disjointSets() {
  const parents = new Map<number, number>();
  const parentOf = (member: number) => parents.get(member) ?? member;
  const find = (member: number): number => {
    let root = member;
    while (parentOf(root) !== root) {
      parents.set(root, parentOf(parentOf(root)));
      root = parentOf(root);
    }
    return root;
  };
  const join = (one: number, other: number): void => {
    const [first, second] = [find(one), find(other)].sort((a, b) => a - b) as [number, number];
    if (first !== second) parents.set(second, first);
  };
  return { find, join };
}
