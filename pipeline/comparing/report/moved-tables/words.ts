import { countOf } from '../../../reports/meanings/figure.ts';
import type { ComparedRuns } from '../../compare-runs.ts';
import type { MovedWord } from '../../moved/words-moved.ts';
import { partNames } from '../../path/path.ts';
import { named, type Table, table } from '../table.ts';

/** Fewer people than this could be known by a word, where nobody is to be. */
const fewestPeople = 3;

/** Words that came over the threshold of mentions, or went below it. */
export function wordsTable({ one, words }: ComparedRuns): Table {
  // Names that replies give are personal data too.
  const isPublished = one.analysis.settings.profile === 'publish';
  const shown = isPublished ? words.filter(({ people }) => people >= fewestPeople) : words;
  return table<MovedWord>(
    'words',
    {
      name: 'Words',
      note: `Words that are over the threshold of mentions in one of the runs only.${isPublished ? ` Those that fewer than ${fewestPeople} people use are not shown.` : ''}`,
      none: 'No word entered or left.',
    },
    [
      named(
        'word',
        'text',
        'Word',
        24,
        'The word, or several that the thread uses as one.',
        (row) => row.word,
      ),
      named(
        'moved',
        'text',
        'Moved',
        10,
        'entered: over the threshold in the later run only; left: in the earlier one only.',
        (row) => row.moved,
      ),
      named(
        'mentions',
        'count',
        'Mentions',
        10,
        countOf('mentions', 'In the run in which it is over the threshold.'),
        (row) => row.mentions,
      ),
      named(
        'people',
        'count',
        'People',
        10,
        countOf('people', 'Who use it in that run.'),
        (row) => row.people,
      ),
      named(
        'part',
        'text',
        'From',
        26,
        'The part whose exchange moved it; the last where several did.',
        (row) => partNames[row.part],
      ),
    ],
    shown,
  );
}
