import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foundInOffice, isHere, type Office } from './office-thread.ts';
import { type OfficeReply, rankAmong, sum } from './plain-counts.ts';

interface Vocable {
  readonly word: number;
  readonly form: string;
  readonly written: string;
  readonly lemma: string;
  readonly kind: string;
  readonly stop: number;
}

interface Found {
  readonly rank: number;
  readonly word: string;
  readonly kind: string;
  readonly forms: string;
  readonly replies: number;
  readonly mentions: number;
  readonly people: number;
  readonly likes: number;
  readonly rank_by_replies: number;
  readonly rank_by_likes: number;
  readonly over_threshold: number;
}

/** A lemma's mentions, as they are met: the reply and the form of each. */
type Mentions = { readonly reply: OfficeReply; readonly form: string }[];

describe.skipIf(!isHere)('what a second count of its words finds, where it is there', () => {
  let office: Office;
  let found: readonly Found[];
  beforeAll(async () => {
    office = await foundInOffice();
    found = office.rows<Found>('select * from finding_words order by rank');
  }, 120_000);
  afterAll(() => office?.close());

  /** Every mention of a word of meaning, by lemma, read from the tokens one by one. */
  function mentionsByLemma(): Map<string, Mentions> {
    const { replies, rows } = office;
    const vocables = new Map(
      rows<Vocable>('select * from vocabulary').map((vocable) => [vocable.word, vocable]),
    );
    const replyOf = new Map(replies.map((one) => [one.reply, one]));
    const byLemma = new Map<string, Mentions>();
    for (const { reply, tokens } of rows<{ reply: number; tokens: string }>(
      'select * from tokens',
    )) {
      for (const [, , word] of JSON.parse(tokens) as number[][]) {
        const { kind, stop, lemma, written } = vocables.get(word!)!;
        if (kind !== 'tag' && (kind !== 'word' || stop === 1)) continue;
        const mention = { reply: replyOf.get(reply)!, form: written.toLowerCase() };
        byLemma.set(lemma, [...(byLemma.get(lemma) ?? []), mention]);
      }
    }
    return byLemma;
  }

  it('is how often each is said, in which forms, in how many replies and by how many people', () => {
    // What is part of a phrase is counted with it, and left to that.
    const phrases = office.rows<{ forms: string }>('select forms from phrases');
    const inPhrases = new Set(phrases.flatMap(({ forms }) => JSON.parse(forms) as string[]));
    const formsIn = (mentions: Mentions) => {
      const counts = new Map<string, number>();
      for (const { form } of mentions) counts.set(form, (counts.get(form) ?? 0) + 1);
      return JSON.stringify([...counts].sort());
    };
    const byForms = new Map<string, Found>(
      found.map((row) => [JSON.stringify(Object.entries(JSON.parse(row.forms)).sort()), row]),
    );
    let compared = 0;
    for (const mentions of mentionsByLemma().values()) {
      if (mentions.length < 2 || mentions.some(({ form }) => inPhrases.has(form))) continue;
      const replies = [...new Set(mentions.map(({ reply }) => reply))];
      expect(byForms.get(formsIn(mentions))).toMatchObject({
        mentions: mentions.length,
        replies: replies.length,
        people: new Set(replies.map(({ person }) => person)).size,
        likes: sum(replies.map(({ likes }) => likes)),
        over_threshold: mentions.length > 20 ? 1 : 0,
      });
      compared++;
    }
    expect(compared).toBeGreaterThan(700);
  });

  it('is their order, and their ranks by replies and by likes', () => {
    const [replies, likes] = [found.map((row) => row.replies), found.map((row) => row.likes)];
    found.forEach((row, place) => {
      const before = found[place - 1] ?? row;
      expect(row.rank).toBe(place + 1);
      expect(row.mentions).toBeLessThanOrEqual(before.mentions);
      expect(row.rank_by_replies).toBe(rankAmong(row.replies, replies));
      expect(row.rank_by_likes).toBe(rankAmong(row.likes, likes));
      expect(sum(Object.values(JSON.parse(row.forms) as Record<string, number>))).toBe(
        row.mentions,
      );
    });
  });
});
