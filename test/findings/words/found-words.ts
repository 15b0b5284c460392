import BetterSqlite3 from 'better-sqlite3';
import type {
  FindingKeyWordRow,
  FindingPhraseRow,
  FindingWordComparisonRow,
  FindingWordPlaceRow,
  FindingWordRow,
} from '../../../pipeline/database/word-findings.ts';
import { runQuietly, smallCodebook, smallHome, smallSettings } from '../../temporary-home.ts';

export interface Said {
  readonly text: string;
  readonly author?: string;
  readonly likes?: number;
}

/** The findings on the words of a thread under "What should change?"; each reply by its own author. */
export async function foundWords(
  said: readonly Said[],
  { settings = smallSettings, codebook = smallCodebook, to = 'find' } = {},
) {
  const root = { id: '1', text: 'What should change?', author: 'host', likes: 0 };
  const posts = said.map(({ text, author, likes = 0 }, place) => ({
    id: String(place + 2),
    parent_id: '1',
    text,
    author: author ?? `writer-${place + 1}`,
    likes,
  }));
  const { analysis } = await runQuietly(smallHome([root, ...posts], settings, codebook), 'small', {
    to,
  });
  const database = new BetterSqlite3(analysis.places.database, { readonly: true });
  const all = <Row>(table: string) =>
    database.prepare(`select * from ${table} order by rowid`).all() as Row[];
  return {
    analysis,
    database,
    words: all<FindingWordRow>('finding_words'),
    places: all<FindingWordPlaceRow>('finding_word_places'),
    phrases: all<FindingPhraseRow>('finding_phrases'),
    comparisons: all<FindingWordComparisonRow>('finding_word_comparisons'),
    keyWords: all<FindingKeyWordRow>('finding_key_words'),
  };
}
