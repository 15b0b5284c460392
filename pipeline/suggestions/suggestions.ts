import type { Theme } from '../analysis/codebook.ts';
import type { Material } from './material.ts';
import { type Missed, missedReplies } from './missed/missed-replies.ts';
import type { Basis, Proposal } from './proposal.ts';
import { exclusionsFromCodings } from './rules/exclusions-from-codings.ts';
import { harmfulRules } from './rules/harmful-rules.ts';
import { rulesFromCodings } from './rules/rules-from-codings.ts';
import { rulesFromTags } from './rules/rules-from-tags.ts';
import { type RunIndex, runIndex } from './rules/run-index.ts';
import { type Untagged, untaggedReplies } from './untagged/untagged.ts';

/** All that is proposed for a codebook; nothing of it enters it by itself. */
export interface Suggestions {
  /** In the order of the codebook. */
  readonly proposals: readonly Proposal[];
  readonly missed: readonly Missed[];
  readonly untagged: Untagged;
}

/** Fewer replies to which people gave a theme tell less of it than its rules do. */
const leastCoded = 3;
/** A run that fewer replies hold is nobody's habit. */
const leastReplies = 3;

/** @param step called after each theme */
export function suggestions(material: Material, step: () => void = () => {}): Suggestions {
  let index: RunIndex | undefined;
  const indexed = () => {
    index ??= runIndex(material.texts, leastReplies);
    return index;
  };
  const perTheme = material.codebook.map((theme) => {
    const basis = basisOf(theme, material);
    const rules =
      basis === 'codings'
        ? rulesFromCodings(theme, material)
        : rulesFromTags(theme, material, indexed());
    const proposals = [
      ...rules,
      ...exclusionsFromCodings(theme, material),
      ...harmfulRules(theme, material),
    ];
    const missed = missedReplies(theme, basis, material);
    step();
    return { proposals, missed };
  });
  return {
    proposals: perTheme.flatMap(({ proposals }) => proposals),
    missed: perTheme.map(({ missed }) => missed),
    untagged: untaggedReplies(material),
  };
}

/** People's word where they have given the theme to a few replies, and denied it to some. */
export function basisOf({ id }: Theme, { verdicts }: Material): Basis {
  const said = verdicts.get(id)!;
  const [given, denied] = [true, false].map(
    (is) => said.filter((verdict) => verdict === is).length,
  );
  return given! >= leastCoded && denied! >= leastCoded ? 'codings' : 'tags';
}
