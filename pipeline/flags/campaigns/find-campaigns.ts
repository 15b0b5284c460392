import type { CampaignRow } from '../../database/standing-tables.ts';
import { digest } from '../../digest.ts';
import type { Token } from '../../text/word.ts';
import { packedSets } from './packed-sets.ts';
import { comparedTokens, type PlacedShingles, shingler, shingleSet } from './shingles.ts';
import { similarTexts } from './similar-texts.ts';

/** What replies must have in common to be shown as a group. */
export const campaignDemands = {
  /** Short texts ("well said") are alike without anybody sharing a text. */
  words: 8,
  replies: 3,
  people: 2,
} as const;

/** Replies that say nearly the same. */
export interface Campaign {
  readonly rows: readonly CampaignRow[];
  readonly people: number;
  readonly template: number;
}

/** A text, however often it was posted; the replies in order of time. */
interface DistinctText {
  readonly replies: number[];
  readonly people: string[];
}

/**
 * Finds replies that say nearly the same, as they are read in order of time. Texts with the same
 * words are one text, so that a text posted a hundred thousand times costs as much as one.
 */
export function campaignFinder(): {
  add(reply: number, person: string, tokens: readonly Token[]): void;
  found(seed: number): Campaign[];
  /** Of a reply in a campaign. */
  shinglesOf(reply: number): PlacedShingles;
} {
  const shinglesIn = shingler();
  const sets = packedSets();
  // In order of place: those of each text, and of each reply where its words stand.
  const shingles = packedSets();
  const wordPlaces = packedSets();
  const kept = new Map<number, { readonly text: number; readonly place: number }>();
  const places = new Map<string, number>();
  const texts: DistinctText[] = [];

  const add = (reply: number, person: string, tokens: readonly Token[]): void => {
    const compared = comparedTokens(tokens);
    if (compared.length < campaignDemands.words) return;
    const key = digest(compared.map(({ word }) => word.form).join(' ')).slice(0, 24);
    const known = places.get(key);
    const ends = compared.flatMap((token) => [token.starts, token.ends]);
    kept.set(reply, { text: known ?? texts.length, place: wordPlaces.add(Uint32Array.from(ends)) });
    if (known !== undefined) {
      texts[known]!.replies.push(reply);
      texts[known]!.people.push(person);
      return;
    }
    const inOrder = shinglesIn(compared);
    shingles.add(Uint32Array.from(inOrder));
    places.set(key, sets.add(shingleSet(inOrder)));
    texts.push({ replies: [reply], people: [person] });
  };

  const found = (seed: number): Campaign[] => {
    const groups = similarTexts(sets, (text) => texts[text]!.replies.length, seed);
    const inGroups = new Set(groups.flatMap((group) => group.texts.map(({ text }) => text)));
    const alone = texts
      .map((_, text) => text)
      .filter((text) => !inGroups.has(text) && texts[text]!.replies.length > 1)
      .map((text) => ({ template: text, texts: [{ text, similarity: 1 }] }));
    return [...groups, ...alone]
      .map((group) => campaignOf(group.template, group.texts, texts))
      .filter(
        ({ rows, people }) =>
          rows.length >= campaignDemands.replies && people >= campaignDemands.people,
      )
      .sort((a, b) => b.rows.length - a.rows.length || a.rows[0]!.reply - b.rows[0]!.reply)
      .map((campaign, place) => ({
        ...campaign,
        rows: campaign.rows.map((row) => ({ ...row, campaign: place + 1 })),
      }));
  };
  const shinglesOf = (reply: number): PlacedShingles => {
    const { text, place } = kept.get(reply)!;
    return { shingles: shingles.at(text), places: wordPlaces.at(place) };
  };
  return { add, found, shinglesOf };
}

function campaignOf(
  template: number,
  group: readonly { readonly text: number; readonly similarity: number }[],
  texts: readonly DistinctText[],
): Campaign {
  const templateReply = texts[template]!.replies[0]!;
  const rows = group
    .toSorted((a, b) => a.text - b.text)
    .flatMap(({ text, similarity }, place) =>
      texts[text]!.replies.map((reply) => ({
        campaign: 0,
        reply,
        similarity: Math.round(similarity * 10_000) / 10_000,
        template: Number(reply === templateReply),
        text: place + 1,
      })),
    )
    .sort((a, b) => a.reply - b.reply);
  const people = new Set(group.flatMap(({ text }) => texts[text]!.people)).size;
  return { rows, people, template: templateReply };
}
