import type { Rule } from '../themes/rule.ts';

/** A question that the post asked, and what a reply's answer to it is known by. */
export interface Question {
  /** Numbered from 1 in the order of the analysis. */
  readonly question: number;
  readonly asks: string;
  /** Themes of the codebook; a theme within one of them answers as well. */
  readonly themes: readonly string[];
  readonly rules: readonly Rule[];
  /** Exclusions: where one of these matches, the question's own shorter matches do not count. */
  readonly not: readonly Rule[];
}
