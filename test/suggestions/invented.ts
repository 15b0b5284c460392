import type { CodedReply } from './coded-thread.ts';

export const codebook = `# Kept by hand.
themes:
  transport:
    name: Transport
    about: How people get about.
    rules:
      - bus    # the obvious one
      - train
    not: [bus shelter]

  # People who are heard.
  listening:
    name: Listening
    about: People should be heard.
    rules: [listen] # one list
`;

const cyclists = [
  'Paint proper cycle lanes on the ring road',
  'My daughter wants a cycle path to school',
  'Safer cycle crossings near the market',
  'Give us a cycle rack by the library',
  'Build more cycle parking at the station',
];
const coachTours = [
  'The old train museum needs new windows',
  'We loved the train museum as children',
  'Keep the train museum open on Sundays',
];
const others = [
  'Plant trees along the river',
  'Open the baths in the evening',
  'Mend the church roof please',
  'Our youth club was closed in spring',
  'Fewer leaflets and more honesty',
  'The park needs benches',
  'Clean water comes first',
  'Rents are far too high',
  'Bring the market back to the square',
  'A nurse for every school',
  'More teachers in every village',
  'Let farmers sell in town',
];

const said = (texts: readonly string[], transport: boolean): CodedReply[] =>
  texts.map((text, place) => ({ text, likes: place, says: { transport } }));

/** 5 coded replies speak of cycling and have the theme; 3 of a train museum and do not. */
export const codedReplies: readonly CodedReply[] = [
  ...said(cyclists, true),
  ...said(['The bus is late every morning', 'A night bus for nurses'], true),
  ...said(coachTours, false),
  ...said(others, false),
  // Not coded: three would be found by "cycle", one of them wrongly, but nobody has said so.
  { text: 'More room for my cycle', likes: 40 },
  { text: 'A cycle shop on the high street', likes: 30 },
  { text: 'The cycle of poverty must end', likes: 20 },
  { text: 'Nothing else matters', likes: 1 },
];
