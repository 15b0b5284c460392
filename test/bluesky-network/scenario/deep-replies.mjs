import { host } from './people.mjs';

/** A chain of four, whose second was deleted when the others stood already. */
export const deletedMiddle = [
  { name: 'middle-a', by: 'fenna-storm', text: 'Shut the high street to cars.' },
  { name: 'middle-b', by: 'rosa-tarn', under: 'middle-a', text: 'Every day?', becomes: 'deleted' },
  {
    name: 'middle-c',
    by: 'fenna-storm',
    under: 'middle-b',
    text: 'On Sundays.',
    becomes: 'cut-off',
  },
  {
    name: 'middle-d',
    by: 'colm-reed',
    under: 'middle-c',
    text: 'Yes, Sundays.',
    becomes: 'cut-off',
  },
];

const speakers = ['yara-quist', 'colm-reed', 'suki-hale'];
/** 26 replies, each under the one before: more than two of the service's ten levels. */
export const chain = Array.from({ length: 26 }, (_, above) => ({
  name: `chain-${above + 1}`,
  by: speakers[above % speakers.length],
  text: `Step ${above + 1} on the way to a tram.`,
  ...(above > 0 ? { under: `chain-${above}` } : {}),
  ...({ 13: { likes: 2 }, 26: { likes: 3 } }[above + 1] ?? {}),
}));

/** A fork below the first edge, and three more posts on it (depth 10) with different things below. */
export const besideTheChain = [
  { name: 'branch-14', by: 'bram-otter', under: 'chain-13', text: 'Or a cable car?' },
  { name: 'branch-15', by: 'priya-lund', under: 'branch-14', likes: 1, text: 'A cable car!' },
  {
    name: 'edge-leaf',
    by: 'fenna-storm',
    under: 'chain-9',
    text: 'At the edge, with nothing below.',
  },
  { name: 'edge-blocked', by: host, under: 'chain-9', text: 'At the edge, with a block below.' },
  {
    name: 'under-edge-blocked',
    by: 'wulf-arden',
    under: 'edge-blocked',
    text: 'No tram!',
    becomes: 'blocked',
  },
  {
    name: 'edge-deleted',
    by: 'gareth-moss',
    under: 'chain-9',
    text: 'At the edge, with a gap below.',
  },
  {
    name: 'under-edge-deleted',
    by: 'tobias-fenn',
    under: 'edge-deleted',
    text: 'Gone.',
    becomes: 'deleted',
  },
];
