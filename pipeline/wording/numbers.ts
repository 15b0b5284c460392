const thousands = new Intl.NumberFormat('en-GB');

/** 1234567 → "1,234,567". */
export function grouped(number: number): string {
  return thousands.format(number);
}

/** "1 reply", "1,234 replies", "no replies". */
export function counted(number: number, one: string, many = `${one}s`): string {
  return number === 0 ? `no ${many}` : `${grouped(number)} ${number === 1 ? one : many}`;
}

export const replies = (number: number) => counted(number, 'reply', 'replies');
export const people = (number: number) => counted(number, 'person', 'people');
export const likes = (number: number) => counted(number, 'like');
export const mentions = (number: number) => counted(number, 'mention');
export const posts = (number: number) => counted(number, 'post');

/** What lies above a threshold: "over 20 likes", "over 1 like", "over 0 likes". */
export function over(threshold: number, unit: 'like' | 'mention'): string {
  return `over ${grouped(threshold)} ${threshold === 1 ? unit : `${unit}s`}`;
}

/** 0.326 → "33%"; a share that is there but rounds to nothing is "under 1%". */
export function percent(share: number): string {
  if (share > 0 && share < 0.005) return 'under 1%';
  if (share < 1 && share >= 0.995) return 'over 99%';
  return `${Math.round(share * 100)}%`;
}

/**
 * A part of a whole to a tenth of a percent, never rounded up: 1498 of 1532 → "97.7%". Only the
 * whole itself is 100%.
 */
export function shareOf(part: number, whole: number): string {
  const tenths = Math.floor((part * 1000) / whole);
  return part > 0 && tenths === 0 ? 'under 0.1%' : `${tenths / 10}%`;
}
