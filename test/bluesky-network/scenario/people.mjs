/** The people of an invented town. Their handles are these names under `.test`. */
export const people = {
  'maren-holt': 'Maren Holt',
  'tobias-fenn': 'Tobias Fenn',
  'ines-calder': 'Ines Calder',
  'wulf-arden': 'Wulf Arden',
  'priya-lund': 'Priya Lund',
  'odile-brack': 'Odile Brack',
  'gareth-moss': 'Gareth Moss',
  'suki-hale': 'Suki Hale',
  'bram-otter': 'Bram Otter',
  'yara-quist': 'Yara Quist',
  'colm-reed': 'Colm Reed',
  'fenna-storm': 'Fenna Storm',
  'dele-marsh': 'Dele Marsh',
  'hilde-roke': 'Hilde Roke',
  'rosa-tarn': 'Rosa Tarn',
  'juniper-vale': 'Juniper Vale',
  'lorne-gale': 'Lorne Gale',
};

/** The civil servant who asks. */
export const host = 'maren-holt';

/** Wears the label that asks for readers with a login. */
export const onlyForMembers = 'dele-marsh';

/** Leaves the network in the end, with the account kept but switched off. */
export const deactivated = 'lorne-gale';

export const blocks = [
  { by: host, of: 'wulf-arden' },
  { by: 'odile-brack', of: host },
];
