const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** 1234567 → "1,234,567". */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/** "1 reply", "1,234 replies", "no replies". */
export function counted(number: number, one: string, many = `${one}s`): string {
  if (number === 0) return `no ${many}`;
  return `${grouped(number)} ${number === 1 ? one : many}`;
}

export const replies = (number: number) => counted(number, 'reply', 'replies');
export const people = (number: number) => counted(number, 'person', 'people');
export const likes = (number: number) => counted(number, 'like');

/** 0.326 → "33%"; a share that is there but rounds to nothing is "under 1%". */
export function percent(share: number): string {
  if (share > 0 && share < 0.005) return 'under 1%';
  if (share < 1 && share >= 0.995) return 'over 99%';
  return `${Math.round(share * 100)}%`;
}

/** An ISO 8601 day or time as "15 April 2020"; what is none stays as it is. */
export function day(time: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})/.exec(time) ?? [];
  const name = months[Number(month) - 1];
  return name ? `${Number(date)} ${name} ${year}` : time;
}

/** "a, b and c". */
export function list(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** "It is in another language." → "it is in another language", to go on a sentence. */
export function clause(sentence: string): string {
  const [first = '', second = ''] = sentence;
  const opening = second === second.toLowerCase() ? first.toLowerCase() : first;
  return opening + sentence.slice(first.length).replace(/\.$/, '');
}

export function capitalised(sentence: string): string {
  const [first = ''] = sentence;
  return first.toUpperCase() + sentence.slice(first.length);
}
