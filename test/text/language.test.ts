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

  it('may be one that the detector does not know, where the service says so', () => {
    expect(isOtherLanguage("Gofynnwch i'r nyrsys a'r gofalwyr gartref", 'cy')).toBe(true);
  });

  it('is not believed of the service where the text is plainly English', () => {
    expect(isOtherLanguage('Ask the drivers and the cleaners, they know what to do', 'tl')).toBe(
      false,
    );
  });
});
