import { describe, expect, it } from 'vitest';
import { ownWords, readable } from '../../pipeline/text/own-words.ts';

describe('a readable text', () => {
  it('has its entities decoded once, and not twice', () => {
    expect(readable('buses &amp; trains &lt;3 &amp;amp;')).toBe('buses & trains <3 &amp;');
  });

  it('keeps letters of every script and loses what no sheet or page can show', () => {
    expect(readable('caf\u0065\u0301 \u0000بيت\ud800 ok\ufffe')).toBe('café بيت\ufffd ok');
  });

  it('keeps line breaks, of one kind', () => {
    expect(readable('one\r\ntwo\rthree')).toBe('one\ntwo\nthree');
  });
});

describe("a reply's own words", () => {
  const host = { handle: 'host_of_the_thread', text: 'What now? Ask @panel_of_citizens too.' };

  it('leave out the names by which the service addresses those who are answered', () => {
    expect(ownWords('@host_of_the_thread @panel_of_citizens More buses', host)).toBe('More buses');
  });

  it('keep a name in front that only the writer put there: it is the answer', () => {
    expect(ownWords('@Host_of_the_thread @nurses_of_the_north', host)).toBe('@nurses_of_the_north');
  });

  it('leave out every name in front where nothing is known of who is answered', () => {
    expect(ownWords('@someone_unknown, @another_one yes', { handle: null, text: '' })).toBe('yes');
  });

  it('keep all names where the post answers nobody', () => {
    expect(ownWords('@someone_unknown yes', null)).toBe('@someone_unknown yes');
  });

  it('keep a name in the middle', () => {
    expect(ownWords('@host_of_the_thread ask @host_of_the_thread', host)).toBe(
      'ask @host_of_the_thread',
    );
  });
});
