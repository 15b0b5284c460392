import { seededRandom } from '../../pipeline/charts/seeded-random.ts';
import { entitiesOf } from '../../pipeline/text/entities.ts';
import { tokeniser } from '../../pipeline/text/tokenise.ts';
import type { Token } from '../../pipeline/text/word.ts';

const tokenised = tokeniser();

export function tokensOf(text: string): readonly Token[] {
  return tokenised(text, entitiesOf(text));
}

const about = {
  trees: ['oak', 'forest', 'plant', 'woodland', 'leaf', 'hedge', 'birch', 'orchard'],
  buses: ['bus', 'timetable', 'driver', 'fare', 'route', 'depot', 'ticket', 'passenger'],
};
const filler = ['the', 'we', 'really', 'town', 'here', 'year', 'every', 'near', 'old', 'council'];

export type Subject = keyof typeof about;

export interface Invented {
  readonly text: string;
  readonly subjects: ReadonlySet<Subject>;
}

/** Texts of ten words, some of which speak of trees, some of buses, some of both or neither. */
export function inventedTexts(count: number, seed = 1): Invented[] {
  const random = seededRandom(seed);
  const oneOf = (words: readonly string[]) => words[Math.floor(random() * words.length)]!;
  return Array.from({ length: count }, (_, number) => {
    const subjects = (['trees', 'buses'] as const).filter(() => random() < 0.4);
    const words = Array.from({ length: 8 }, () => oneOf(filler));
    for (const subject of subjects) words.push(oneOf(about[subject]), oneOf(about[subject]));
    return { text: `${words.join(' ')} ${number}`, subjects: new Set(subjects) };
  });
}
