import { fewestComparedVoices } from '../../../findings/words/word-comparisons.ts';
import { counted, grouped, percent } from '../../../wording/numbers.ts';
import type { ComparedThreads } from '../../compare-threads.ts';
import type { SharePair, ThreadShare } from '../../threads/shares.ts';

const mostThemes = 12;
/** Where no difference is clear, the largest are told all the same. */
const mostUnclear = 3;

/** How the shares of voices of one list of themes differ, the largest differences first. */
export function shareSentences(
  compared: ComparedThreads,
  counts: 'support' | 'references',
): string[] {
  const { themes, pairs } = compared;
  const own = pairs.filter(({ theme, measure }) => {
    const { counts: as, parent } = themes.alike[theme]!;
    return measure === 'voices' && as === counts && (as === 'references' || parent === null);
  });
  if (own.length === 0) return [];
  const size = ({ difference }: SharePair) => Math.abs(difference.value ?? 0);
  const bySize = own.toSorted((a, b) => size(b) - size(a));
  const clear = bySize.filter(isClear);
  const told = clear.length > 0 ? clear.slice(0, mostThemes) : bySize.slice(0, mostUnclear);
  const what = counts === 'references' ? 'reference' : 'issue';
  const all = own.every(({ difference }) => difference.interval === null)
    ? `No difference is held against chance; of ${counted(own.length, what)}, these differ most.`
    : `Of ${counted(own.length, what)}, ${grouped(clear.length)} ${clear.length === 1 ? 'differs' : 'differ'} in the share of voices by more than chance (each at 95%, not corrected for many).`;
  return [all, ...told.map((pair) => shareSentence(compared, pair))];
}

function isClear({ difference: { interval } }: SharePair): boolean {
  return interval !== null && (interval.low > 0 || interval.high < 0);
}

function shareSentence({ one, other, themes }: ComparedThreads, pair: SharePair): string {
  const { name } = themes.alike[pair.theme]!;
  const { value } = pair.difference;
  if (value === null) return `${name}: ${pair.difference.reason}`;
  const shares = `${name}: ${shareInWords(pair.one)} in ${one.run.name}, ${shareInWords(pair.other)} in ${other.run.name}`;
  const isTooSmall = Math.min(pair.one.whole, pair.other.whole) < fewestComparedVoices;
  return isTooSmall ? `${shares}.` : `${shares}; ${differenceInWords(value, pair)}.`;
}

/** A percentage of a few voices would say more than there is. */
function shareInWords({ part, whole, share }: ThreadShare): string {
  return share.value === null || whole < fewestComparedVoices
    ? `${grouped(part)} of ${counted(whole, 'voice')}`
    : `${percent(share.value)} of the voices`;
}

/** "12 points more (95% 3 to 21)". */
function differenceInWords(value: number, { difference: { interval } }: SharePair): string {
  const side = value >= 0 ? 1 : -1;
  const points = counted(Math.round(Math.abs(value) * 100), 'point');
  const ends =
    interval &&
    [interval.low, interval.high].map((end) => Math.round(end * 100 * side)).sort((a, b) => a - b);
  const sure = ends ? ` (95% ${ends[0]} to ${ends[1]})`.replaceAll('-', '−') : '';
  return `${points} ${value >= 0 ? 'more' : 'less'}${sure}`;
}
