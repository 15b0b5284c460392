/**
 * The words behind `denialBefore`, reviewed by hand: after the lists of NegEx (Chapman et al. 2001)
 * and ConText (Harkema et al. 2009), without what only clinicians write and with what people
 * write under a question. In small letters; "n't" and "cannot" are read as "not".
 */
const list = (text: string) => text.split(', ').map((phrase) => phrase.split(' '));

/** What denies the words after it. */
export const denials: readonly (readonly string[])[] = list(
  'not, no, non, never, without, nor, neither, none, nobody, nothing, nowhere, noone, ' +
    'hardly, barely, scarcely, rarely, seldom, ' +
    'lack of, lacks, lacked, lacking, absence of, devoid of, instead of, rather than, far from, ' +
    'fail to, fails to, failed to, failing to, failure to, refuse to, refuses to, refused to, ' +
    'refusing to, refusal to, neednt, darent',
);

/** What holds a word that denies, and denies nothing. A word stands for all its forms. */
export const pseudoDenials: readonly (readonly string[])[] = list(
  'not only, not just, not merely, not simply, not solely, not least, not to mention, ' +
    'no doubt, no wonder, no surprise, no question, no matter, nothing but, none other than, ' +
    'not without, never without, nothing without, not forget, never forget, not neglect, ' +
    'not ignore, not overlook, not underestimate, never underestimate, ' +
    'can not wait, could not agree more, can not stress enough, can not fault, ' +
    'no i, no we, no you, no he, no she, no it, no they, no there, ' +
    'why not, why do not we, why do not you, why can not we, would it not be, why should not we',
);

/** What begins a new thought, to which a denial before it does not reach. */
export const breaks: ReadonlySet<string> = new Set([
  'but',
  'however',
  'although',
  'though',
  'yet',
  'except',
  'whereas',
  'nevertheless',
  'nonetheless',
  'because',
  'unless',
  'until',
  'if',
]);

/** Right after "not" these go on with it: "not yet sustainable", "not because of". */
export const continues: ReadonlySet<string> = new Set(['yet', 'because', 'until', 'if']);
