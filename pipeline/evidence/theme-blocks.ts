import type { LearnerRow } from '../database/tag-tables.ts';
import { capitalised, list } from '../wording/clauses.ts';
import { mentions } from '../wording/numbers.ts';
import { denialOf, takenAway } from './evidence-lines.ts';
import { peopleSaid } from './people-said.ts';
import type { ReplyEvidence, StoredCodebook } from './reply-evidence.ts';
import { characters, type ShownText } from './shown-text.ts';
import { probability, quoted } from './wording.ts';

/** What was found of one theme in a reply: a heading and a line for each piece of evidence. */
export interface ThemeBlock {
  /** Whether the reply carries the theme. */
  readonly carried: boolean;
  readonly heading: string;
  readonly lines: readonly string[];
}

/** All that a theme's block is made from. */
export interface BlockSources {
  readonly evidence: ReplyEvidence;
  readonly codebook: StoredCodebook;
  /** Null where no words of the text may appear. */
  readonly shown: ShownText | null;
  learnerOf(theme: string): LearnerRow | undefined;
}

/**
 * The themes of a reply and those that something spoke for, in the order of the codebook. That
 * people alike did not give a theme which nothing else spoke for is left to `onlyDenied`.
 */
export function themeBlocks(sources: BlockSources): ThemeBlock[] {
  return sources.codebook.themes.flatMap(({ theme, name }): ThemeBlock[] => {
    const lines = linesOf(theme, sources);
    const tag = sources.evidence.tags.find((row) => row.theme === theme);
    if (!tag) {
      const nothing = lines.length === 0 || isOnlyDenied(theme, sources.evidence);
      return nothing ? [] : [{ carried: false, heading: name, lines }];
    }
    const remarks = [
      `${given[tag.source] ?? tag.source}${tag.own === 1 ? '' : ` through ${list(carriedWithin(theme, sources))}`}`,
      mentions(tag.mentions),
      ...(tag.negated === 1 ? ['every mention is denied'] : []),
      ...(tag.echo === 1 ? ["it only repeats the question's words"] : []),
    ];
    return [{ carried: true, heading: `${name} – ${remarks.join('; ')}`, lines }];
  });
}

/** How many themes people said no to, while nothing else spoke for them. */
export function onlyDenied({ themes }: StoredCodebook, evidence: ReplyEvidence): number {
  return themes.filter(({ theme }) => isOnlyDenied(theme, evidence)).length;
}

function isOnlyDenied(theme: string, { matches, exclusions, learned, codings }: ReplyEvidence) {
  const said = codings.filter(({ subject }) => subject === theme);
  const spoken = [...matches, ...exclusions, ...learned.filter(({ tagged }) => tagged === 1)];
  return (
    said.length > 0 &&
    said.every(({ decision }) => decision === 0) &&
    !spoken.some((row) => row.theme === theme)
  );
}

const given: Readonly<Record<string, string>> = {
  rules: 'found by its rules',
  learned: 'learned from codings',
  'rules and learned': 'found by its rules and learned from codings',
  people: 'given by coders',
};

function carriedWithin(theme: string, { evidence, codebook }: BlockSources): string[] {
  const isWithin = (id: string): boolean => {
    const { parent } = codebook.themeOf(id);
    return parent !== null && (parent === theme || isWithin(parent));
  };
  return evidence.tags
    .filter((tag) => tag.own === 1 && isWithin(tag.theme))
    .map((tag) => codebook.themeOf(tag.theme).name);
}

function linesOf(theme: string, sources: BlockSources): string[] {
  const { evidence, codebook, shown } = sources;
  const ofTheme = (row: { readonly theme: string }) => row.theme === theme;
  const matches = evidence.matches.filter(ofTheme).map((match) => {
    const denial = denialOf(match);
    const rule = `rule ${codebook.ruleOf(match.rule).text}`;
    const found = shown
      ? `${quoted(shown.words(match))} – ${rule}, characters ${characters(shown.place(match))}`
      : capitalised(rule);
    const denied = denial ? `; denied${shown ? ` by ${quoted(shown.words(denial))}` : ''}` : '';
    return `${found}${denied}${match.echo === 1 ? "; repeats the question's words" : ''}`;
  });
  const exclusions = evidence.exclusions
    .filter(ofTheme)
    .map((exclusion) => `Taken away: ${takenAway(exclusion, codebook, shown)}`);
  return [...matches, ...exclusions, ...people(theme, evidence), ...learned(theme, sources)];
}

function people(theme: string, { codings }: ReplyEvidence): string[] {
  const said = codings.filter(({ subject }) => subject === theme);
  return said.length === 0 ? [] : [peopleSaid(said).inFull];
}

function learned(theme: string, { evidence, shown, learnerOf }: BlockSources): string[] {
  const row = evidence.learned.find((candidate) => candidate.theme === theme);
  if (!row) return [];
  const threshold = learnerOf(theme)?.threshold;
  const side = row.tagged === 1 ? 'from' : 'below';
  const limit =
    threshold === undefined ? '' : `, ${side} the threshold of ${probability(threshold)}`;
  const strongest = JSON.parse(row.words) as string[];
  const words = shown && strongest.length > 0 ? `; most by ${list(strongest)}` : '';
  return [`Learned: probability ${probability(row.probability)}${limit}${words}`];
}
