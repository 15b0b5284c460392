import { describe, expect, it } from 'vitest';
import { peopleSaid } from '../../pipeline/evidence/people-said.ts';

/** What people said: "A yes, B no". */
function said(words: string) {
  return peopleSaid(
    words.split(', ').map((word) => {
      const [coder, answer] = word.split(' ');
      return { reply: 1, subject: 'listening', coder: coder!, decision: Number(answer === 'yes') };
    }),
  );
}

describe('what people said of a theme', () => {
  it.each([
    ['A yes, B yes', 'coders (A and B)', 'Coders say yes: A and B'],
    [
      'A yes, B no',
      'coders differ (A yes, B no)',
      'Coders differ: A yes, B no; so rules and learning stand',
    ],
    [
      'A yes, B no, agreed no',
      'coders, settled together (A yes, B no)',
      'Coders settled on no (A yes, B no)',
    ],
    // Together they came to see what neither had seen.
    [
      'A yes, B yes, agreed no',
      'coders, settled together (A yes, B yes)',
      'Coders settled on no (A yes, B yes)',
    ],
    ['agreed yes', 'coders, settled together', 'Coders settled on yes'],
  ])('names those who said it, or that they settled it: %s', (words, briefly, inFull) => {
    expect(said(words)).toEqual({ briefly, inFull });
  });

  it.each([
    ['correction no', 'coders, corrected', 'Corrected to no'],
    ['correction-Anna yes', 'coders, corrected by Anna', 'Corrected to yes by Anna'],
    [
      'A yes, B no, correction-Anna no',
      'coders, corrected by Anna; before: A yes, B no',
      'Corrected to no by Anna; before: A yes, B no',
    ],
    [
      'A yes, B yes, agreed yes, correction no',
      'coders, corrected; before: A yes, B yes, agreed yes',
      'Corrected to no; before: A yes, B yes, agreed yes',
    ],
  ])('says that a correction decided where one did: %s', (words, briefly, inFull) => {
    expect(said(words)).toEqual({ briefly, inFull });
  });

  it('names corrections among those who differ where they contradict each other', () => {
    expect(said('correction-Anna yes, correction-Ben no').briefly).toBe(
      'coders differ (correction-Anna yes, correction-Ben no)',
    );
    expect(said('A yes, correction-Anna yes, correction-Ben no, agreed yes').inFull).toBe(
      'Coders settled on yes (A yes, correction-Anna yes, correction-Ben no)',
    );
  });
});
