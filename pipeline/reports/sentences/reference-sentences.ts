import type { FindingReferenceRow } from '../../database/theme-findings.ts';
import { list } from '../../wording/clauses.ts';
import { counted, grouped, likes, people } from '../../wording/numbers.ts';
import type { Findings } from '../read-findings.ts';
import { citedReferences, referenceLine } from './sentences.ts';

const mostNamed = 5;

/** References by fewer people than this are too few to say how deep they go. */
const fewestPeople = 3;

/** What the kinds of references are called, of one and of several. */
const kinds: Record<string, readonly [string, string]> = {
  theory: ['theory', 'theories'],
  person: ['person', 'people'],
  organisation: ['organisation', 'organisations'],
  book: ['book', 'books'],
  place: ['place', 'places'],
  example: ['example', 'examples'],
};

/**
 * What the replies refer to, in sentences: how many references there are of each kind, those by most
 * people (broad), those with most likes a reply (deep), and in which units they are counted. Nothing
 * where nobody makes one.
 */
export function referenceSentences(findings: Findings): string[] {
  const cited = citedReferences(findings);
  if (cited.length === 0) return [];
  const broad = cited.toSorted((a, b) => b.people - a.people || b.mentions - a.mentions);
  const [first, ...others] = broad;
  const named = others.slice(0, mostNamed - 1);
  const figures = `${first!.name}: ${referenceLine(first!)}, with ${likes(first!.likes)} on those replies`;
  return [
    others.length === 0
      ? `Of what the codebook looks for, the replies refer to ${figures}.`
      : `${whatKinds(cited)} The broadest is ${figures}.`,
    ...(named.length === 0 ? [] : [`Then come ${list(named.map(broadLine))}.`]),
    ...deepest(cited),
    'A reference is a mention: a reply that names a thing twice makes two, in one reply, by one person.',
    ...fewSaid(findings),
  ];
}

function whatKinds(cited: readonly FindingReferenceRow[]): string {
  const ofKind = (kind: string | null) => cited.filter((row) => row.kind === kind).length;
  const said = Object.entries(kinds).flatMap(([kind, [one, many]]) =>
    ofKind(kind) === 0 ? [] : [counted(ofKind(kind), one, many)],
  );
  const unknown =
    ofKind(null) === 0 || said.length === 0 ? [] : [`${grouped(ofKind(null))} of no stated kind`];
  const parts = said.length === 0 ? '' : `: ${list([...said, ...unknown])}`;
  return `The replies refer to ${grouped(cited.length)} of the things that the codebook looks for${parts}.`;
}

function broadLine(row: FindingReferenceRow): string {
  return `${row.name} (${people(row.people)}, ${counted(row.mentions, 'reference')})`;
}

/** Of those that enough people make, the ones whose replies are liked most on average. */
function deepest(cited: readonly FindingReferenceRow[]): string[] {
  const many = cited
    .filter((row) => row.people >= fewestPeople && row.likes > 0)
    .sort((a, b) => b.mean_likes! - a.mean_likes! || (a.name < b.name ? -1 : 1));
  const [first] = many;
  if (many.length < 2) return [];
  return [
    `Of those that at least ${grouped(fewestPeople)} people make, the deepest is ${first!.name}, with ${grouped(Math.round(first!.mean_likes!))} likes a reply on average and ${grouped(Math.round(first!.median_likes!))} on the one in the middle.`,
  ];
}

function fewSaid({ references }: Findings): string[] {
  const uncited = references.filter((row) => row.mentions === 0);
  if (uncited.length === 0) return [];
  const names = uncited.slice(0, mostNamed).map(({ name }) => name);
  const more = uncited.length - names.length;
  return [`Nobody refers to ${list([...names, ...(more > 0 ? [`${grouped(more)} more`] : [])])}.`];
}
