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

/**
 * What holds a word that denies, and denies nothing. A word stands for all its forms, and * for any
 * one word.
 */
export const pseudoDenials: readonly (readonly string[])[] = list(
  'not only, not just, not merely, not simply, not solely, not least, not to mention, ' +
    'no doubt, no wonder, no surprise, no question, no matter, nothing but, none other than, ' +
    'not without, never without, nothing without, not forget, never forget, not neglect, ' +
    'not ignore, not overlook, not underestimate, never underestimate, ' +
    'can not wait, could not agree more, can not stress enough, can not thank, could not thank, ' +
    'can not praise, could not praise, could not ask for, could not have asked for, no idea, ' +
    'could not be better, could not be any better, could not be happier, could not be more, ' +
    'could not be improved, could not have been better, could not have been any better, ' +
    'could not have been * better, could not have been happier, could not have been more, ' +
    'could not have been improved, could not do better, could not do any better, ' +
    'could not do anything better, could not have done better, could not have done any better, ' +
    'could not have done anything better, nothing could be better, nothing could have been better, ' +
    'nothing could not, nothing could have been done better, can not think of any better, ' +
    'nothing worse than, nothing better than, nothing other than, if it be not for, ' +
    'no i, no we, no you, no he, no she, no it, no they, no there, ' +
    'why not, why do not we, why do not you, why can not we, would it not be, why should not we',
);

/**
 * A bare answer to what was asked, where a clause begins with it, and what goes on to say more:
 * "Nothing it was all great". "Nothing really helps" and "Nothing the council does" still deny.
 */
export const answers: readonly (readonly string[])[] = list(
  ['nothing', 'none', 'no']
    .flatMap((answer) =>
      ['it', 'all', 'everything', 'everyone', 'the * was', 'the * were', 'excellent'].flatMap(
        (more) => [`${answer} ${more}`, `${answer} really ${more}`],
      ),
    )
    .join(', '),
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
  'apart',
  'cause',
  'cos',
  'coz',
  'cuz',
  'since',
  'while',
  'whilst',
  // What is denied where people are content; what comes after it is not: "no complaints about staff".
  'complain',
  'complaint',
  'complaints',
  'concern',
  'concerns',
  'criticism',
  'criticisms',
  'fault',
  'faults',
  'problem',
  'problems',
]);

/** Only before these is "cause" short for "because", and no verb: "dunno, 'cause they listen". */
export const afterCause: ReadonlySet<string> = new Set(['i', 'we', 'they', 'he', 'she', 'there']);

/** Right after "not" these go on with it: "not yet sustainable", "not because of". */
export const continues: ReadonlySet<string> = new Set([
  'yet',
  'because',
  'cos',
  'coz',
  'cuz',
  'until',
  'if',
  'since',
  'while',
]);
