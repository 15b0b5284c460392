import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../../pipeline/input-error.ts';
import { entitiesOf, withoutEntities } from '../../pipeline/text/entities.ts';
import { readable } from '../../pipeline/text/own-words.ts';

/** What people said about a text's language. */
export interface JudgedTweet {
  /** Its words, as the pipeline judges them: without names, tags, links and emoji. */
  readonly words: string;
  readonly judgement: 'english' | 'other' | 'code-switched' | 'named-entities' | 'ambiguous';
  /** Whether a program wrote it. */
  readonly isAutomatic: boolean;
}

const columns = {
  text: 'Tweet',
  english: 'Definitely English',
  other: 'Definitely Not English',
  switched: 'Code-Switched',
  named: 'Ambiguous due to Named Entities',
  automatic: 'Automatically Generated Tweets',
} as const;

/**
 * Reads every language/*.tsv of a folder: one tweet a line, a 1 in the column of each judgement.
 * @throws InputError where a column is missing
 */
export function readJudgedTweets(folder: string): JudgedTweet[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.tsv'));
  return files.sort().flatMap((name) => readTweets(name, readFileSync(join(folder, name), 'utf8')));
}

function readTweets(name: string, file: string): JudgedTweet[] {
  const [heading, ...lines] = file.split(/\r?\n/).filter((line) => line.trim() !== '');
  const headings = (heading ?? '').split('\t').map((cell) => cell.trim());
  const places = Object.entries(columns).map(([column, title]) => {
    const place = headings.indexOf(title);
    if (place >= 0) return [column, place];
    throw new InputError(`language/${name}: found no column ${JSON.stringify(title)}.`);
  });
  const { text, english, other, switched, named, automatic } = Object.fromEntries(places);
  return lines.map((line) => {
    const cells = line.split('\t');
    const has = (place: number) => Number(cells[place]) === 1;
    const judgement = has(english)
      ? 'english'
      : has(other)
        ? 'other'
        : has(switched)
          ? 'code-switched'
          : has(named)
            ? 'named-entities'
            : 'ambiguous';
    return { words: wordsOf(cells[text] ?? ''), judgement, isAutomatic: has(automatic) };
  });
}

/** The file holds line ends as a backslash and "n". */
function wordsOf(written: string): string {
  const text = readable(written.replaceAll('\\n', '\n'));
  return withoutEntities(text, entitiesOf(text));
}
