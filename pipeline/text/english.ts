import spanish from 'natural/lib/natural/util/stopwords_es.js';
import french from 'natural/lib/natural/util/stopwords_fr.js';
import indonesian from 'natural/lib/natural/util/stopwords_id.js';
import italian from 'natural/lib/natural/util/stopwords_it.js';
import dutch from 'natural/lib/natural/util/stopwords_nl.js';
import norwegian from 'natural/lib/natural/util/stopwords_no.js';
import polish from 'natural/lib/natural/util/stopwords_pl.js';
import portuguese from 'natural/lib/natural/util/stopwords_pt.js';
import swedish from 'natural/lib/natural/util/stopwords_sv.js';
import model from 'wink-eng-lite-web-model';

/** Words that English posts are full of and that few other languages write in the same way. */
const everyday = new Set(
  (
    'the and of is are was you that this with for have what they we it not be our who how should ' +
    'would been from your there their people more about but my just like im dont can get got know ' +
    'good day love now up out at if when why will he his her him them were has had did does yes ' +
    'too very really going go see time back new want need one some any than then here think make ' +
    'today tomorrow tonight last night never always still way off over after before because much ' +
    'well work home right thanks thank happy great best please check watch i to in on so by or as ' +
    'an do us all everything everyone nothing something nobody ' +
    'lol omg lmao smh tbh idk idc imo imho wtf ffs fyi ftw ikr rn ur thx pls plz txt cuz coz cos ' +
    'gonna wanna gotta gimme kinda dunno yall aint bruv innit mate mates wfh asap nhs bbc covid brexit'
  ).split(' '),
);

/** What the lists below have in common with English, or with the initials of a name. */
const sharedWithEnglish = new Set(
  (
    'a at bare bland bra come dell dem die dig din dock door dove em fin god ha halo hallo hello hem ' +
    'hit ho hoe hoes hun inn lite ma man me men met mine mon no nod non nuns pan par per pod pour pun ' +
    'sa sedan sent sera sex sexton sin son sue tack tar ten till ton tot u under van yr'
  ).split(' '),
);

/** Small words of languages that natural has no list of, and those that people type for short. */
const ownList =
  'der das und ist nicht ich du wir ihr mit auf für von dem den ein eine auch noch aber wie wenn ' +
  'oder bei nach schon mal mehr nur hat habe bin bist sind wird kann ' +
  'bir bu ve mi mı ben sen biz siz çok ne için ama gibi var yok daha kadar değil olan her şey iyi ya ' +
  'ang ng mga ko mo ka ba po ako siya niya kasi naman yung kung hindi ito ' +
  'yn yr ac mae gan eich oes wedi hefyd ond gyda fel ' +
  'și este nu sunt pentru mai vc vcs pra pro tá né tô porque xq pq mdr ptdr jsuis cest ' +
  'yg gak ga gue gw aja nih dgn udah udh sih dong deh banget bgt tak nak je dah kau korang gitu';

/** What people greet, thank and wish with. */
const greetings =
  'hola gracias buenos buenas días dias noches tardes adiós feliz bueno vamos hermano amigo amigos ' +
  'obrigado obrigada bom boa noite tarde olá merci bonjour bonsoir salut oui voilà grazie ciao ' +
  'buongiorno buonasera danke guten morgen nacht bitte hallo dank goedemorgen tack grattis ' +
  'selamat pagi malam siang terima kasih günaydın teşekkürler merhaba geceler salamat magandang ' +
  'dziękuję dobry cześć mulțumesc multumesc diolch bore shwmae';

const elsewhere = new Set(
  [spanish, french, indonesian, italian, dutch, norwegian, polish, portuguese, swedish]
    .flatMap(({ words }) => words)
    .concat(ownList.split(' '), greetings.split(' '))
    .map((word) => word.toLowerCase())
    .filter((word) => /^\p{L}+$/u.test(word) && !/^[b-df-hj-np-tv-xz]$/.test(word))
    .filter((word) => !everyday.has(word) && !sharedWithEnglish.has(word)),
);

/** Laughter as Spanish, Portuguese and Indonesian spell it. */
const laughter = /^(?:(?:ja){2,}j?|(?:je){2,}j?|(?:rs){2,}|k{4,}|(?:kw|wk){2,}[kw]?)$/;

interface CoreModel {
  readonly features: { readonly lexeme: { readonly list: readonly string[] } };
}

/** wink-nlp's words, which the model unpacks anew for whoever asks. */
const lexicon = new Set(
  (model.core as () => CoreModel)().features.lexeme.list.filter((word) =>
    /^[a-z][a-z'-]+[a-z]$/.test(word),
  ),
);

/** What a word, in small letters and with straight apostrophes, tells about the language it stands in. */
export type WordSign = 'everyday' | 'english' | 'elsewhere' | 'unknown' | 'none';

/**
 * What a word says about its language: it is among the most usual of English, else among the small
 * words of other languages (natural's lists and a list of our own), else in wink-nlp's lexicon of
 * English – as it stands, or without 's, a doubled letter or a dropped g – else unknown. Of one or
 * two letters, it says nothing.
 */
export function signOf(word: string): WordSign {
  if (everyday.has(word)) return 'everyday';
  if (elsewhere.has(word)) return 'elsewhere';
  if (word.length > 2 && lexicon.has(word)) return 'english';
  if (laughter.test(word)) return 'elsewhere';
  const bare = word.replace(/'.*$/, '');
  if (everyday.has(bare)) return 'everyday';
  if (bare.length < 3) return 'none';
  const single = bare.replace(/(\p{L})\1+/gu, '$1');
  const spellings = [bare, single, bare.replace(/in$/, 'ing'), bare.replace(/s$/, '')];
  return spellings.some((spelling) => lexicon.has(spelling)) ? 'english' : 'unknown';
}
