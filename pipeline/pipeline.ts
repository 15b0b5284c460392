/**
 * From a thread to its evidence: nine stages, each reading and writing tables and nothing else.
 *
 *     a post's address, or a file
 *        │ collect    what came in, as received
 *        │ clean      what is a reply, what its own words are, what is left out and why
 *        │ tokenise   words, lemmas, #tags, @names and emoji, with their place in the text
 *        │ tag        the codebook's rules find themes, and keep rule and place
 *        │ flag       what limits a reply as evidence: abuse, campaigns, promotion …
 *        │ weigh      one reply's say: equal, by likes, damped
 *        │ find       each question's answer as a table
 *        │ draw       charts of the findings
 *        ▼ publish    workbook, data files and summary of the findings
 *     reports/<analysis>/
 */
import { collect } from './1-collect.ts';
import { clean } from './2-clean.ts';
import { tokenise } from './3-tokenise.ts';
import { tag } from './4-tag.ts';
import { flag } from './5-flag.ts';
import { weigh } from './6-weigh.ts';
import { find } from './7-find.ts';
import { draw } from './8-draw.ts';
import { publish } from './9-publish.ts';
import type { Stage } from './stage.ts';

export const pipeline: readonly Stage[] = [
  collect,
  clean,
  tokenise,
  tag,
  flag,
  weigh,
  find,
  draw,
  publish,
];
