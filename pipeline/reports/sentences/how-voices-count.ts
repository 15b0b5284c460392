/** What intervals and tests count as one voice, for the method; the same in every output. */
export const howVoicesCount =
  'Intervals and tests rest on voices: a person is one voice however often they write, and people who share the words of a campaign are one voice together, because what they say is not said independently.';
