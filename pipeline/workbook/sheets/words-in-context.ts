import { type InContext, lineReader } from '../../evidence/concordance.ts';
import { beside } from '../../evidence/concordance-lines.ts';
import { mostPlaces } from '../../findings/words/word-places.ts';
import { countOf, numberOfReply } from '../../reports/meanings/figure.ts';
import { wordMeanings } from '../../reports/meanings/word-meanings.ts';
import type { Publication } from '../../reports/publication.ts';
import { over } from '../../wording/numbers.ts';
import { column, type Sheet, sheetOf } from '../sheet.ts';

interface Shown extends InContext {
  readonly word: string;
  readonly person: string;
}

/** So many characters stand on each side of a word. */
const surroundings = 60;

/**
 * The words of the cloud where they stand, one below the other. It holds what people wrote, and is
 * for the working profile only.
 */
export function wordsInContextSheet({ analysis, findings, names, read }: Publication): Sheet {
  const overThreshold = over(analysis.settings.thresholds.words, 'mention');
  const wordOf = new Map(findings.words.map(({ rank, word }) => [rank, word]));
  return sheetOf<Shown>(
    {
      name: 'Words in context',
      note: `Each word with ${overThreshold} in its most liked replies: at most ${mostPlaces}, one a voice. The command "context" shows all places of any word or phrase.`,
      none: `No word has ${overThreshold}.`,
    },
    [
      column('text', 'Word', 22, wordMeanings.word, (row) => row.word),
      column(
        'before',
        'Before it',
        surroundings,
        'What stands before it in the reply.',
        (row) => beside(row, surroundings).left,
      ),
      column('text', 'As written', 20, 'The word as it is written there.', (row) => row.keyword),
      column(
        'text',
        'After it',
        surroundings,
        'What stands after it in the reply.',
        (row) => beside(row, surroundings).right,
      ),
      column(
        'count',
        'Likes',
        9,
        countOf('likes', 'Likes of the reply when they were counted.'),
        (row) => row.likes,
      ),
      column('count', 'Reply', 9, numberOfReply('Number of the reply.'), (row) => row.reply),
      column(
        'text',
        'Person',
        20,
        'Who posted it, under a pseudonym unless the analysis asks for names.',
        (row) => row.person,
      ),
    ],
    function* () {
      const lineOf = lineReader(read, names);
      const authorOf = read.lookup<{ author_id: string | null }>(
        'select author_id from replies where reply = ?',
      );
      for (const { word, reply, starts, ends } of findings.wordPlaces) {
        const person = names.person(authorOf(reply)[0]?.author_id ?? null);
        yield { word: wordOf.get(word)!, person, ...lineOf({ reply, starts, ends }) };
      }
    },
  );
}
