import type { Body } from './bodies.ts';
import type { ThreadWords } from './thread-words.ts';

/** How many voices use a word. */
export interface VoicesOfWord {
  /** The word's number. */
  readonly word: number;
  readonly inBody: number;
  readonly inRest: number;
  /** Whether most of its mentions in the body lie in what the body's own rules matched. */
  readonly isOwn: boolean;
}

export interface VoicesOfBody {
  /** Voices with a reply in the body, and in the rest. */
  readonly voices: number;
  readonly restVoices: number;
  readonly words: readonly VoicesOfWord[];
}

/**
 * How many voices use each word in each body and outside it, in one pass. A voice counts once on
 * each side on which it says the word, however often it does, so neither one person's repetition
 * nor a campaign weighs more than one. Words in which a reply only repeats the question are left out.
 * @param fewest words that fewer voices use are left out
 * @returns in the order of the bodies
 */
export function voicesOfWords(
  thread: ThreadWords,
  bodies: readonly Body[],
  fewest: number,
): VoicesOfBody[] {
  const { replies, mentions, around, themes } = thread;
  const words = thread.words.filter(({ voices }) => voices >= fewest);
  const slotOf = new Int32Array(thread.words.length).fill(-1);
  for (const [slot, { number }] of words.entries()) slotOf[number] = slot;

  const everywhere = voiceCounter(words.length);
  const tallies = bodies.map((body) => ({
    has: body.has,
    isOwn: themes.map((set) => set.themes.some((theme) => body.themes.has(theme))),
    sides: [0, 1].map(() => ({ all: voiceCounter(1), words: voiceCounter(words.length) })),
    mentions: new Int32Array(words.length),
    ownMentions: new Int32Array(words.length),
  }));
  for (const [place, { voice }] of replies.entries()) {
    for (const { has, sides } of tallies) sides[has[place]!]!.all.add(0, voice);
    for (let at = mentions.begins[place]!; at < mentions.begins[place + 1]!; at++) {
      const slot = slotOf[mentions.numbers[at]!]!;
      const set = around[at]!;
      if (slot < 0 || set < 0) continue;
      everywhere.add(slot, voice);
      for (const tally of tallies) {
        const side = tally.has[place]!;
        tally.sides[side]!.words.add(slot, voice);
        if (side === 0) continue;
        tally.mentions[slot]!++;
        if (tally.isOwn[set]) tally.ownMentions[slot]!++;
      }
    }
  }
  return tallies.map(({ sides: [rest, body], mentions: all, ownMentions: own }) => ({
    voices: body!.all.counts[0]!,
    restVoices: rest!.all.counts[0]!,
    words: words
      .map(({ number }, slot) => ({
        word: number,
        inBody: body!.words.counts[slot]!,
        inRest: rest!.words.counts[slot]!,
        isOwn: own[slot]! * 2 > all[slot]!,
      }))
      .filter((_, slot) => everywhere.counts[slot]! >= fewest),
  }));
}

/** Counts different voices, which must come one after the other, in so many slots. */
function voiceCounter(slots: number) {
  const [counts, last] = [new Int32Array(slots), new Int32Array(slots)];
  const add = (slot: number, voice: number): void => {
    if (last[slot] === voice) return;
    last[slot] = voice;
    counts[slot]!++;
  };
  return { counts, add };
}
