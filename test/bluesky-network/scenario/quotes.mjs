/** Quotes of the root; one of them is a reply as well. */
export const quotes = [
  {
    name: 'quote-only',
    by: 'juniper-vale',
    quotes: 'root',
    likes: 2,
    text: 'Alderwick asks. Answer!',
  },
  { name: 'quote-beside-reply', by: 'rosa-tarn', quotes: 'root', text: 'I have answered this.' },
  {
    name: 'quote-in-reply',
    by: 'fenna-storm',
    under: 'root',
    quotes: 'root',
    text: 'Read the question again.',
  },
  {
    name: 'quote-by-blocked',
    by: 'wulf-arden',
    quotes: 'root',
    text: 'Look at this.',
    becomes: 'blocked',
  },
  { name: 'quote-deleted', by: 'ines-calder', quotes: 'root', text: 'Oops.', becomes: 'deleted' },
];
