/** What a reader has chosen; it stands in the address, so that what they see can be shared. */
export const fields = [
  'search',
  'theme',
  'flag',
  'over',
  'from',
  'to',
  'sort',
  'weighting',
  'sharing',
] as const;

/** The choices that narrow the list of replies down or put it in order. */
export const filters = fields.filter((field) => field !== 'weighting' && field !== 'sharing');

export type Field = (typeof fields)[number];

/** Every choice, "" where nothing is chosen. */
export type View = Readonly<Record<Field, string>>;

/** Reads the choices out of an address's hash; whatever else stands in it is left aside. */
export function viewOf(hash: string): View {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  return Object.fromEntries(fields.map((field) => [field, given.get(field) ?? ''])) as View;
}

/** "#search=bus&theme=transport"; "#" where nothing is chosen. */
export function hashOf(view: View): string {
  const chosen = fields.filter((field) => view[field] !== '').map((field) => [field, view[field]]);
  return `#${new URLSearchParams(Object.fromEntries(chosen))}`;
}

/** Whether a hash holds choices, and does not lead to a place on the page. */
export function isView(hash: string): boolean {
  return hash.includes('=');
}
