import type { FindingReferenceRow } from '../../database/theme-findings.ts';
import { list } from '../../wording/clauses.ts';
import { counted, grouped, likes, people, replies } from '../../wording/numbers.ts';
import type { Findings } from '../read-findings.ts';
import { citedReferences, referenceLine } from './sentences.ts';

const mostNamed = 5;

/** More leaders than this, all equal, are said as a number. */
const mostLeaders = 3;

/** References by fewer people than this are too few to say how well they are liked. */
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
 * people (broad), those whose replies are most liked on average, and in which units they are counted.
 * Equal ones are named together. Nothing where nobody makes one.
 */
export function referenceSentences(findings: Findings): string[] {
  const cited = citedReferences(findings);
  if (cited.length === 0) return [];
  const broad = cited.toSorted((a, b) => b.people - a.people || b.mentions - a.mentions);
  return [
    broad.length === 1
      ? `Of what the codebook looks for, the replies refer to ${figuresOf(broad[0]!)}.`
      : `${whatKinds(cited)} ${broadest(broad)}`,
    ...narrower(broad),
    ...mostLiked(cited),
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

/** @param broad those of most people first, at least one */
function broadest(broad: readonly FindingReferenceRow[]): string {
  const leaders = leadersOf(broad);
  const [first] = leaders;
  if (leaders.length === 1) return `The broadest is ${figuresOf(first!)}.`;
  const each = `by ${people(first!.people)} each`;
  if (leaders.length > mostLeaders) {
    return `The broadest are ${grouped(leaders.length)} of them, ${each}.`;
  }
  return `The broadest are ${list(leaders.map(tiedLine))}, ${each}.`;
}

/** Those that follow the broadest; as many as are named, and how many more are as broad as the last. */
function narrower(broad: readonly FindingReferenceRow[]): string[] {
  const others = broad.slice(leadersOf(broad).length);
  const named = others.slice(0, mostNamed - 1);
  if (named.length === 0) return [];
  const equal = others.slice(named.length).filter((row) => row.people === named.at(-1)!.people);
  const more = equal.length === 0 ? [] : [`${grouped(equal.length)} more by as many`];
  const come = others.length === 1 ? 'comes' : 'come';
  return [`Then ${come} ${list([...named.map(broadLine), ...more])}.`];
}

function leadersOf(broad: readonly FindingReferenceRow[]): readonly FindingReferenceRow[] {
  return broad.filter((row) => row.people === broad[0]!.people);
}

function figuresOf(row: FindingReferenceRow): string {
  return `${row.name}: ${referenceLine(row)}, with ${likes(row.likes)} on those replies`;
}

function tiedLine(row: FindingReferenceRow): string {
  return `${row.name} (${counted(row.mentions, 'reference')} in ${replies(row.replies)}, ${likes(row.likes)})`;
}

function broadLine(row: FindingReferenceRow): string {
  return `${row.name} (${people(row.people)}, ${counted(row.mentions, 'reference')})`;
}

/** Of those that enough people make, the ones whose replies are liked most on average. */
function mostLiked(cited: readonly FindingReferenceRow[]): string[] {
  const many = cited.filter((row) => row.people >= fewestPeople && row.likes > 0);
  if (many.length < 2) return [];
  const most = Math.max(...many.map((row) => row.mean_likes!));
  const leaders = many.filter((row) => row.mean_likes === most);
  const of = `Of those that at least ${grouped(fewestPeople)} people make,`;
  if (leaders.length > mostLeaders) {
    return [
      `${of} ${grouped(leaders.length)} of them are most liked a reply on average, with ${average(most)} each.`,
    ];
  }
  const are = leaders.length === 1 ? 'is' : 'are';
  return [`${of} ${list(leaders.map(likedLine))} ${are} most liked a reply.`];
}

function likedLine(row: FindingReferenceRow): string {
  return `${row.name} (${average(row.mean_likes!)} on average over ${replies(row.replies)}, ${average(row.median_likes!)} on the one in the middle)`;
}

/** Likes a reply: from ten on without decimals, below with two digits, so that few are not none. */
function average(number: number): string {
  return likes(number >= 10 ? Math.round(number) : Number(number.toPrecision(2)));
}

function fewSaid({ references }: Findings): string[] {
  const uncited = references.filter((row) => row.mentions === 0);
  if (uncited.length === 0) return [];
  const names = uncited.slice(0, mostNamed).map(({ name }) => name);
  const more = uncited.length - names.length;
  return [`Nobody refers to ${list([...names, ...(more > 0 ? [`${grouped(more)} more`] : [])])}.`];
}
