/** What people decided on texts for one theme: 1 yes, -1 no, 0 where they said nothing. */
export type Outcomes = Int8Array;
