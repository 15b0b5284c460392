import { grouped } from './numbers.ts';

const rules = new Intl.PluralRules('en-GB', { type: 'ordinal' });
const endings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };

/** 1 → "1st", 12 → "12th", 22 → "22nd". */
export function ordinal(number: number): string {
  return `${grouped(number)}${endings[rules.select(number)]}`;
}
