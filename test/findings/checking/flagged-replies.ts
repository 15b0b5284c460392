/** A shared text of ten words. */
const shared = 'Please keep our village library open on every Saturday this winter';

/**
 * A thread to be counted by hand; likes over 2. Transport (buses, trains): replies 1, 2, 5;
 * listening: 3, 4. Flags: 1 abuse, 4 promotional, 6 to 8 similar, 9 party-political.
 */
export const flaggedReplies = [
  { id: '1', text: 'What should change?', author: 'host', likes: 50 },
  { id: '2', parent_id: '1', text: 'You utter scum, more buses', author: 'ann', likes: 10 },
  { id: '3', parent_id: '1', text: 'A night bus and a train', author: 'ann', likes: 3 },
  { id: '4', parent_id: '1', text: 'Listen to drivers', author: 'bob', likes: 5 },
  { id: '5', parent_id: '1', text: 'Listen, and subscribe to my channel', author: 'cem', likes: 7 },
  { id: '6', parent_id: '1', text: 'Trains, please', author: 'dee', likes: 1 },
  { id: '7', parent_id: '1', text: shared, author: 'eve', likes: 1 },
  { id: '8', parent_id: '1', text: `${shared}!`, author: 'fay', likes: 2 },
  { id: '9', parent_id: '1', text: `${shared}, and warm`, author: 'gil', likes: 4 },
  { id: '10', parent_id: '1', text: 'Vote Labour', author: 'hal', likes: 0 },
];
