import { describe, expect, it } from 'vitest';
import { abuseDetector } from '../../pipeline/flags/abuse.ts';
import { books, readingOf, tokensOf, wordsFound } from './reading.ts';

const detect = abuseDetector(books.abuse, tokensOf);

describe('the flag for likely abuse', () => {
  it.each([
    ['well f*ck that', ['f*ck']],
    ['this is fuuuuuck all use', ['fuuuuuck']],
    ['total sh1t', ['sh1t']],
    ['oh f*** off', ['f*']],
    ['what a load of b*llsh*t, s**t', ['s**t']],
    ['they are ｆｕｃｋｉｎｇ useless', ['ｆｕｃｋ']],
  ])('finds a swear word in disguise: %s', (text, words) => {
    expect(wordsFound(detect, text)).toEqual(words);
  });

  it.each([
    'These people are vermin.',
    'The lot of them should be hanged',
    'I hope you die alone',
    'nothing but parasites, all of them',
    "We know where you live, so don't try it",
    'Go back to where you came from',
    'Kill yourself',
    'sewer rats in suits',
  ])('finds a threat or a phrase that dehumanises, without any swear word: %s', (text) => {
    expect(detect(readingOf(text))).not.toBeNull();
  });

  it.each([
    'Penistone, Scunthorpe, Cockermouth and Clitheroe need a better train',
    'The shiitake mushrooms were lovely',
    'Ask Dick about it, Dick Turpin would know',
    'We still remember Bloody Sunday',
    'You need a bastard file for that edge',
    'The pilot left the cockpit',
    'Kill the bill!',
    'Das steht heute in der Welt, die Welt ist klein',
    'An end to slut-shaming in schools',
    'Teach sex education, and fund rape crisis centres',
    'The flood dykes of Lincolnshire held; Offa’s Dyke did not have to',
    'Great tits and blue tits are back, tit for tat',
    'Stop human trafficking now',
    'Assorted assistants assess the assembly',
    'It costs £455 and 5,455 people paid it',
    'A fire-retardant cladding that slows the fire',
    'The finger prick test took a minute',
    'The picture should be hung on the wall',
    'Plymouth Hoe, Cuckmere Haven and Cuckfield',
    'Mice and cockroaches in our flat, and damp: fix council housing',
    'Moby Dick and Charles Dickens',
    'Spic and span',
    'She was born in Penistone in the Sussex of the North',
  ])('leaves a false friend alone: %s', (text) => {
    expect(wordsFound(detect, text)).toBeNull();
  });

  it('looks at words only, not at the @names and addresses beside them', () => {
    expect(wordsFound(detect, '@bitchface see https://shit.example/fuck')).toBeNull();
  });

  it('says why without repeating a word', () => {
    const hint = detect(readingOf('You vermin, you should be hanged, you idiot'))!;
    expect(hint.why).toBe(
      'It has threats or wishes of harm, words that dehumanise or cast out and insults, in 3 places.',
    );
  });

  it('gives places in the text as it was written, emoji and all', () => {
    const text = '🙄🙄 éé @ann what utter sc\u00adum, scum!';
    expect(wordsFound(detect, text)).toContain('scum');
  });

  it('gives places in order and without overlap', () => {
    const { places } = detect(readingOf('fuck you fucking bitchbitch, dumb ass moron'))!;
    for (const [index, { starts, ends }] of places.entries()) {
      expect(ends).toBeGreaterThan(starts);
      expect(starts).toBeGreaterThan(places[index - 1]?.ends ?? -1);
    }
  });
});
