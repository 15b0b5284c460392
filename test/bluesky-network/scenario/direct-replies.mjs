import { deactivated, host, onlyForMembers } from './people.mjs';

/** Under the root itself, or named with what they stand under. */
export const directReplies = [
  { name: 'buses', by: 'tobias-fenn', likes: 5, text: 'Buses after seven in the evening. 🚌' },
  {
    name: 'library',
    by: 'ines-calder',
    likes: 3,
    text: 'Café, naïve 📚 or not – open the library on Saturdays: library.example/hours',
    link: {
      words: 'library.example/hours',
      address: 'https://library.example/opening/hours?day=6',
    },
  },
  {
    name: 'square',
    by: 'priya-lund',
    likes: 1,
    text: 'Our neighbours have already done it with their square.',
    card: { title: 'A square for people', address: 'https://neighbours.example/square' },
  },
  {
    name: 'benches',
    by: 'gareth-moss',
    text: 'Thank you for asking – @maren-holt.test. Benches, please!',
    mention: host,
  },
  {
    name: 'trees',
    by: 'suki-hale',
    likes: 2,
    text: 'Trees, not a car park. #GreenAlderwick',
    tag: 'GreenAlderwick',
  },
  {
    name: 'footbridge',
    by: 'bram-otter',
    text: 'I have been asking for the footbridge for years.',
    createdAt: '2019-06-01T10:00:00.000Z',
  },
  {
    name: 'members-only',
    by: onlyForMembers,
    likes: 1,
    text: 'The clinic needs a second door.',
    becomes: 'no-unauthenticated',
  },
  { name: 'under-members-only', by: 'gareth-moss', under: 'members-only', text: 'And a ramp.' },
  {
    name: 'blocked-by-host',
    by: 'wulf-arden',
    likes: 2,
    text: 'Nobody at the town hall listens anyway.',
    becomes: 'blocked',
  },
  {
    name: 'under-blocked',
    by: 'tobias-fenn',
    under: 'blocked-by-host',
    text: 'They did listen about the school road.',
    becomes: 'cut-off',
  },
  {
    name: 'blocks-host',
    by: 'odile-brack',
    text: 'Lower the rents first.',
    becomes: 'blocked',
  },
  {
    name: 'hidden-by-host',
    by: 'hilde-roke',
    likes: 1,
    text: 'Buy my paint instead!',
    becomes: 'hidden',
  },
  {
    name: 'under-hidden',
    by: 'ines-calder',
    under: 'hidden-by-host',
    text: 'This is not the place.',
  },
  { name: 'deleted-leaf', by: 'colm-reed', text: 'A statue of me.', becomes: 'deleted' },
  {
    name: 'deactivated',
    by: deactivated,
    text: 'I am moving away.',
    likes: 1,
    becomes: 'deactivated',
  },
  {
    name: 'under-deactivated',
    by: 'bram-otter',
    under: 'deactivated',
    text: 'Do not!',
    becomes: 'cut-off',
  },
  { name: 'playground', by: 'rosa-tarn', likes: 4, text: 'A playground that wheelchairs can use.' },
];
