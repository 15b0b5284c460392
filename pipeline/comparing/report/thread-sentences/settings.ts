import type { Settings } from '../../../analysis/settings.ts';
import { flags } from '../../../flags/flags.ts';
import { clause, list } from '../../../wording/clauses.ts';
import { over } from '../../../wording/numbers.ts';
import type { ComparedThreads } from '../../compare-threads.ts';

/** Settings that the figures depend on and that two threads can share, each in words. */
const inWords: readonly ((settings: Settings) => string)[] = [
  ({ thresholds: { words, likes } }) =>
    `words ${over(words, 'mention')}, replies ${over(likes, 'like')}`,
  ({ quotes }) => (quotes === 'count' ? 'quotes counted' : 'quotes left out'),
  ({ setAside }) => `${setAside.length === 0 ? 'nothing' : flagsInWords(setAside)} set aside`,
  ({ language }) => `replies in ${languages.of(language)}`,
];

const languages = new Intl.DisplayNames('en-GB', { type: 'language' });

function flagsInWords(names: Settings['setAside']): string {
  return list([...new Set(names)].sort().map((name) => clause(flags[name].name)));
}

/** In what the settings of two threads differ: a sentence, or none where they do not. */
export function settingSentences({ one, other }: ComparedThreads): string[] {
  const [left, right] = [one.run.asked.settings, other.run.asked.settings];
  const differing = inWords.filter((written) => written(left) !== written(right));
  if (differing.length === 0) return [];
  const told = [one, other].map(
    ({ run }) =>
      `${run.name}: ${differing.map((written) => written(run.asked.settings)).join('; ')}`,
  );
  return [
    `The settings differ, so figures that depend on them are not alike (${told.join(' – ')}).`,
  ];
}
