import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { abuseDetector } from '../../pipeline/flags/abuse.ts';
import { ruleBooks } from '../../pipeline/flags/rule-book.ts';
import { proportion } from '../../pipeline/quality/wilson.ts';
import { entitiesOf } from '../../pipeline/text/entities.ts';
import { readable } from '../../pipeline/text/own-words.ts';
import { tokeniser } from '../../pipeline/text/tokenise.ts';
import { confusionOf, confusionTable, measureShown } from './confusion-table.ts';
import type { Measuring } from './section.ts';

interface Labelled {
  readonly text: string;
  /** "hate", "offensive" or "neither". */
  readonly class: string;
}

interface Outcome extends Labelled {
  readonly flagged: boolean;
  readonly labelled: boolean;
}

const title = 'Abuse';

/** The flag for abuse against what people called hateful or offensive. */
export const abuse: Measuring = async ({ train, test }) => {
  const folder = join(test ?? train, 'abuse');
  const files = existsSync(folder) ? filesOf(folder) : [];
  if (files.length === 0) {
    return { title, paragraphs: ['Skipped: there is no file abuse/*.jsonl with labelled texts.'] };
  }
  const isFlagged = detector();
  const outcomes = files.flatMap(readLabelled).map(
    (row): Outcome => ({
      ...row,
      flagged: isFlagged(row.text),
      labelled: row.class !== 'neither',
    }),
  );
  // While the rule book was written, every other text was looked at, and no other.
  const parts: (readonly [string, readonly Outcome[]])[] =
    test === null
      ? [
          ['Half that the rules were tuned on', outcomes.filter((_, place) => place % 2 === 0)],
          ['Half that was held back', outcomes.filter((_, place) => place % 2 === 1)],
        ]
      : [['All', outcomes]];
  const measured = parts.at(-1)!;
  return {
    title,
    paragraphs: [
      'Texts that people called hateful or offensive, against the flag "abuse". The flag has no training: it is a list of swear words and a rule book.',
      confusionTable(parts.map(([of, part]) => ({ of, confusion: confusionOf(part) }))),
      `By what people called them, flagged of all (${measured[0].toLowerCase()}): ${byClass(measured[1])}.`,
      `If every text were flagged, F1 would be ${everyoneFlagged(measured[1])}: such collections hold far more abuse than a public consultation does, so precision there will be lower.`,
    ],
  };
};

function filesOf(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(folder, name));
}

function readLabelled(file: string): Labelled[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Labelled);
}

function detector(): (text: string) => boolean {
  const tokenised = tokeniser();
  const tokensOf = (text: string) => tokenised(text, entitiesOf(text));
  const detect = abuseDetector(ruleBooks().abuse, tokensOf);
  return (written) => {
    const text = readable(written);
    const reading = { reply: 0, person: '', text, tokens: tokensOf(text), tagged: false };
    return detect(reading) !== null;
  };
}

function byClass(outcomes: readonly Outcome[]): string {
  const classes = [...new Set(outcomes.map((outcome) => outcome.class))].sort();
  return classes
    .map((name) => {
      const ofClass = outcomes.filter((outcome) => outcome.class === name);
      const flagged = ofClass.filter((outcome) => outcome.flagged).length;
      return `${name} ${measureShown(proportion(flagged, ofClass.length, 'no such text'))}`;
    })
    .join('; ');
}

function everyoneFlagged(outcomes: readonly Outcome[]): string {
  const share = outcomes.filter(({ labelled }) => labelled).length / outcomes.length;
  return ((2 * share) / (1 + share)).toFixed(3);
}
