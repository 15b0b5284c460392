import type { Weighting } from '../../findings/rankings/weightings.ts';
import { mainWeighting, weightings } from '../../findings/rankings/weightings.ts';
import { counted, grouped } from '../../wording/numbers.ts';
import type { Live } from '../recalculation/live.ts';
import { computed } from '../recalculation/recalculation-sheet.ts';
import { weightingLabels } from '../recalculation/weighting-labels.ts';
import type { Cell } from '../sheet.ts';

type OfEach = Readonly<Record<Weighting, string>>;

const units: OfEach = {
  'likes-over-threshold': 'Likes',
  likes: 'Likes',
  'square-root': 'Points',
  log: 'Points',
  equal: 'Replies',
  people: 'People',
};

const meanings: OfEach = {
  'likes-over-threshold': 'each reply over the threshold by its likes',
  likes: 'each reply by its likes',
  'square-root': 'square root of 1 + likes',
  log: '1 + natural logarithm of 1 + likes',
  equal: 'each reply counts 1',
  people: 'each person counts once for an issue',
};

/** What the chosen figures are: "Likes", "Points", "Replies" or "People". */
export function saidUnit(live: Live): Cell {
  return ofChosen(live, units);
}

/** What the choice of a weighting means, beside it. */
export function saidMeaning(live: Live): Cell {
  const said = weightings.map((name) => [name, `← One of six to choose: ${meanings[name]}.`]);
  return ofChosen(live, Object.fromEntries(said) as OfEach);
}

/** Beside the threshold: whether the choice of a weighting uses it. */
export function saidUse(live: Live): Cell {
  const unused = '← Not used by this choice.';
  const said = weightings.map((name) => [name, unused]);
  const used = { [mainWeighting.issues]: '← Change this number; this choice uses it.' };
  return ofChosen(live, { ...(Object.fromEntries(said) as OfEach), ...used });
}

/** How many replies are over the threshold that is entered, and the most likes that one has. */
export function saidOver(live: Live): Cell {
  const { likes, controls, replies, threshold } = live;
  const entered = `N(${controls.threshold})`;
  const over = `COUNTIF(${likes},">"&${entered})`;
  const unit = `IF(${entered}=1,"like","likes")`;
  // FIXED groups digits as the reader's language does; the format of TEXT would have to be in it.
  const number = (formula: string) => `FIXED(${formula},0)`;
  const how = `" more than "&${number(entered)}&" "&${unit}&"; the most is "&${number(`MAX(${likes})`)}&"."`;
  const all = grouped(replies.counted);
  const formula = `IF(${over}=0,"No reply has",${number(over)}&" of ${all} replies "&IF(${over}=1,"has","have"))&${how}`;
  return computed(live, formula, overSentence(threshold, replies));
}

/** "120 of 713 replies have more than 20 likes; the most is 1,840." */
function overSentence(threshold: number, replies: Live['replies']): string {
  const { overThreshold, counted: all, mostLikes } = replies;
  const have = overThreshold === 1 ? 'has' : 'have';
  const who =
    overThreshold === 0
      ? 'No reply has'
      : `${grouped(overThreshold)} of ${grouped(all)} replies ${have}`;
  const likes = threshold === 0 ? '0 likes' : counted(threshold, 'like');
  return `${who} more than ${likes}; the most is ${grouped(mostLikes)}.`;
}

/** What is said of the weighting that is chosen; nothing of what is none. */
function ofChosen(live: Live, said: OfEach): Cell {
  const { weighting } = live.controls;
  const formula = weightings.reduceRight(
    (otherwise, name) => `IF(${weighting}="${weightingLabels[name]}","${said[name]}",${otherwise})`,
    '""',
  );
  return computed(live, formula, said[mainWeighting.issues]);
}
