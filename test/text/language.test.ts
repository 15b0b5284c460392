import { describe, expect, it } from 'vitest';
import { isOtherLanguage } from '../../pipeline/text/language.ts';

describe('the language of a reply', () => {
  it('is told where the text is long enough to be sure', () => {
    expect(isOtherLanguage('Demandez aux infirmières et aux aides à domicile', null)).toBe(true);
    expect(isOtherLanguage('Ask the nurses and those who care at home', null)).toBe(false);
  });

  it('is English in doubt: names, slang and one word', () => {
    for (const text of ['Nurses.', 'Dads', 'Sellotape, mate', 'lol', '', '!!!']) {
      expect(isOtherLanguage(text, null)).toBe(false);
    }
  });

  it('is English where a reply only names people or places, whatever language they are from', () => {
    for (const text of [
      'Kate Raworth',
      'Jürgen Habermas',
      'Zoë Müller and Bohumil Hrabal',
      'Ghent',
    ]) {
      expect(isOtherLanguage(text, null)).toBe(false);
    }
  });

  it('is English with misspelt words, text speak and what a service adds', () => {
    for (const text of [
      'nurces',
      'More nurces and beter shcools plz',
      'tbh idk, wfh?',
      'Sooooo trueeee lol',
      'N/A',
      'Breakfast (@ Café Zürich in Straßburg)',
    ]) {
      expect(isOtherLanguage(text, null)).toBe(false);
    }
  });

  it('is told of a few words that another language uses every day', () => {
    for (const text of [
      'Muchas gracias',
      'bom dia',
      'Merci beaucoup',
      'selamat pagi',
      'jajajaja',
    ]) {
      expect(isOtherLanguage(text, null)).toBe(true);
    }
  });

  it('is another one in another script, however short, unless it is a word within English', () => {
    expect(isOtherLanguage('いいね', null)).toBe(true);
    expect(isOtherLanguage('спасибо 2030', null)).toBe(true);
    expect(isOtherLanguage('مَرْحَبًا', null)).toBe(true);
    expect(isOtherLanguage('Ikigai (生き甲斐) is what schools should teach', null)).toBe(false);
    expect(isOtherLanguage('𝗿𝗲𝗻𝘁 𝗰𝗼𝗻𝘁𝗿𝗼𝗹𝘀 𝗻𝗼𝘄', null)).toBe(false);
  });

  it('is believed of the service where a text might be either', () => {
    expect(isOtherLanguage('nurces', 'cy')).toBe(true);
    expect(isOtherLanguage('Ystyriwch y gweithwyr', 'en')).toBe(false);
  });

  it('is told of hostile text without getting lost in it', () => {
    for (const part of ['ha', '@ ', '1a/', "I'm at ", '(at ', 'lo', ':d', 'é']) {
      expect(() => isOtherLanguage(part.repeat(50_000), null)).not.toThrow();
    }
  });

  it('may be one that the detector does not know, where the service says so', () => {
    expect(isOtherLanguage("Gofynnwch i'r nyrsys a'r gofalwyr gartref", 'cy')).toBe(true);
  });

  it('is not believed of the service where the text is plainly English', () => {
    expect(isOtherLanguage('Ask the drivers and the cleaners, they know what to do', 'tl')).toBe(
      false,
    );
  });
});
