import type { FindingPhraseRow } from '../../database/word-findings.ts';
import { fewestPhraseVoices, mostPhrases } from '../../findings/words/phrases.ts';
import { phraseMeanings } from '../../reports/meanings/word-meanings.ts';
import type { Publication } from '../../reports/publication.ts';
import { column, type Sheet, sheetOf } from '../sheet.ts';
import { likesColumn, peopleColumn, repliesColumn } from './figure-columns.ts';

/** The phrases of the replies, those first that stand most by themselves. */
export function phrasesSheet({ findings }: Publication): Sheet {
  const stops = findings.phrases.length < mostPhrases ? '' : ` The list stops at ${mostPhrases}.`;
  return sheetOf<FindingPhraseRow>(
    {
      name: 'Phrases',
      note: `Two to five words in a row that at least ${fewestPhraseVoices} voices say (people who share a campaign are one voice), in the order of how much they stand by themselves.${stops}`,
      none: 'No phrase is said by enough voices.',
    },
    [
      column('rank', 'Rank', 8, phraseMeanings.rank, (row) => row.rank),
      column('text', 'Phrase', 36, phraseMeanings.phrase, (row) => row.phrase),
      column('count', 'Mentions', 11, phraseMeanings.mentions, (row) => row.mentions),
      repliesColumn,
      peopleColumn,
      column('count', 'Voices', 10, phraseMeanings.voices, (row) => row.voices),
      likesColumn(),
      column('number', 'C-value', 10, phraseMeanings.c_value, (row) => row.c_value),
      column('number', 'Association', 12, phraseMeanings.association, (row) => row.association),
    ],
    () => findings.phrases,
  );
}
