/**
 * The other spellings of a word in British and American English. Whole words are changed, never
 * parts, so that what only looks alike (laboratory, organism, Colorado, prize) is left alone; and
 * words whose other spelling is another word in Britain (meter, check, tire, story, curb, draft)
 * are in none of these lists. A spelling that nobody uses ("televizing") does no harm.
 * @param form in small letters
 * @returns its other spellings, without itself
 */
export function spellings(form: string): readonly string[] {
  if (form.length < 4 || !/^[a-z-]+$/.test(form)) return [];
  const whole = wholeWords.get(form);
  const found = whole === undefined ? [] : [whole];
  for (let length = 4; length <= form.length; length++) {
    const beginning = beginnings.get(form.slice(0, length));
    if (beginning !== undefined) found.push(beginning + form.slice(length));
  }
  for (const { pattern, other } of patterns) {
    const parts = pattern.exec(form);
    if (parts) found.push(parts[1]! + other + parts[2]!);
  }
  return found;
}

/** Words of one family: stem, then what differs, then one of the endings. */
interface Family {
  readonly stems: string;
  readonly british: string;
  readonly american: string;
  readonly endings: string;
}

const anyOf = (words: string) => `(?:${words.split(' ').join('|')})`;

const families: readonly Family[] = [
  {
    // Not before -ous, -ary and -atory, where both write -or.
    stems: `(?:dis|mis|un|re)?${anyOf(
      'arb ard arm behavi cand clam col demean enam endeav fav ferv flav harb hon hum lab ' +
        'misdemean neighb od parl ranc rig rum savi sav splend succ tum val vap vig',
    )}`,
    british: 'our',
    american: 'or',
    endings: anyOf(
      's ed ing ings er ers ful fully less able ably al ally ist ists ite ites y ies hood hoods ly some',
    ),
  },
  {
    // The stress is not on the last syllable.
    stems: anyOf(
      'cancel carol channel chisel counsel dial dishevel drivel duel enamel equal fuel funnel ' +
        'grovel initial jewel label level libel marshal marvel medal model panel parcel pedal ' +
        'pencil quarrel revel rival shovel shrivel signal snorkel spiral swivel total towel ' +
        'travel tunnel unravel',
    ),
    british: 'l',
    american: '',
    endings: '(?:ed|ing|ings|er|ers|or|ors|ous|ously)',
  },
  {
    // Where the s belongs to the stem, it is never a z; nor after a vowel (raise, noise, cruise).
    stems: `(?!${anyOf(
      'adv advert app appr comp compr comprom chast circumc conc dem desp dev disgu enfranch ' +
        'enterpr exc exerc expert franch improv inc merchand otherw likew parad pract prec prem ' +
        'prom rev repr superv surm surpr telev treat upr',
    )}i)[a-z-]*[a-z]{2}[b-df-hj-np-z]i`,
    british: 's',
    american: 'z',
    endings: anyOf('e es ed er ers ing ings ation ations ational able'),
  },
  {
    stems: '(?:psychoanal|anal|breathal|catal|dial|hydrol|paral)y',
    british: 's',
    american: 'z',
    endings: anyOf('e ed er ers ing'),
  },
  {
    stems: '(?:anal|catal|dial|epil|monol|prol)og',
    british: 'ue',
    american: '',
    endings: 's',
  },
  {
    stems:
      '(?:amphitheat|cent|centilit|centimet|epicent|fib|kilomet|lit|millilit|millimet|mit|och|sab|theat)',
    british: 're',
    american: 'er',
    endings: anyOf('s goer goers piece pieces glass'),
  },
];

const patterns = families.flatMap(({ stems, british, american, endings }) => {
  // The bare word, without an ending, where the stem is one.
  const ends = /^(?:s|z|l)$/.test(british) ? endings : `${endings}?`;
  const pattern = (spelt: string) => new RegExp(`^(${stems})${spelt}(${ends})$`);
  return [
    { pattern: pattern(british), other: american },
    { pattern: pattern(american), other: british },
  ];
});

/** Both ways between words, or between the beginnings of words. */
function bothWays(pairs: string): ReadonlyMap<string, string> {
  return new Map(
    pairs.split(', ').flatMap((pair) => {
      const [british, american] = pair.split(' ') as [string, string];
      return [
        [british, american],
        [american, british],
      ] as const;
    }),
  );
}

const beginnings = bothWays(
  'acknowledgement acknowledgment, aeroplane airplane, anaemi anemi, anaesth anesth, ' +
    'archaeolog archeolog, artefact artifact, caesarean cesarean, coeliac celiac, defence defense, ' +
    'diarrhoea diarrhea, doughnut donut, encyclopaed encycloped, enrolment enrollment, ' +
    'faeces feces, foetal fetal, foetus fetus, fulfilment fulfillment, gynaec gynec, haemo hemo, ' +
    'homoeopath homeopath, instalment installment, jewellery jewelry, judgement judgment, ' +
    'leukaem leukem, licence license, mediaeval medieval, moustach mustach, ' +
    'oesophag esophag, oestrogen estrogen, offence offense, orthopaed orthoped, paediatr pediatr, ' +
    'paedophil pedophil, plough plow, practise practice, practising practicing, pretence pretense, ' +
    'pyjama pajama, sceptic skeptic, skilful skillful, sulph sulf, wilful willful, ' +
    'woollen woolen, yoghurt yogurt',
);

const wholeWords = bothWays(
  'ageing aging, aluminium aluminum, burnt burned, centred centered, centring centering, cosy cozy, ' +
    'distil distill, dreamt dreamed, enrol enroll, enrols enrolls, fulfil fulfill, ' +
    'fulfils fulfills, grey gray, greys grays, instil instill, learnt learned, ' +
    'manoeuvre maneuver, manoeuvred maneuvered, manoeuvring maneuvering, mould mold, ' +
    'moulds molds, mouldy moldy, programme program, programmes programs, spoilt spoiled',
);
