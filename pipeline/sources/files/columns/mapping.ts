import { didYouMean } from '../../../analysis/nearest.ts';
import { type ColumnField, columnFields } from '../../../analysis/settings.ts';
import { InputError } from '../../../input-error.ts';
import { type Field, fields, knownHeadings, plainHeading, unsureTexts } from './headings.ts';

/** Which column holds which field. */
export type Mapping = Readonly<Partial<Record<Field, string>>>;

const mostNamed = 40;

/**
 * Which column holds which field: as given, else guessed from the headings that are known.
 * @param given heading by field, from the analysis.
 * @throws InputError where a given heading is not there, and where no column, or more than one, could
 * be the text.
 */
export function mapColumns(
  headings: readonly string[],
  given: Readonly<Partial<Record<ColumnField, string>>>,
  shown: string,
): Mapping & { readonly text: string } {
  const mapping: Partial<Record<Field, string>> = {};
  for (const field of columnFields) {
    const wanted = given[field];
    if (wanted !== undefined) mapping[field] = headingLike(wanted, field, headings, shown);
  }
  const taken = new Set(Object.values(mapping));
  const free = headings.filter((heading) => !taken.has(heading));
  if (mapping.text === undefined) refuseUnsure(free, shown);
  for (const [field, heading] of guess(free)) mapping[field] ??= heading;
  const { text } = mapping;
  if (text === undefined) {
    throw new InputError(
      `${shown}: found the columns ${named(headings)} and none that is known to hold the text; name it in analysis.yaml, like columns: { text: ${JSON.stringify(headings[0] ?? 'text')} }.`,
    );
  }
  return { ...mapping, text };
}

/** The fields that known headings hold. */
export function guess(headings: readonly string[]): Map<Field, string> {
  const free = new Map<string, string>();
  for (const heading of headings) {
    const plain = plainHeading(heading);
    if (!free.has(plain)) free.set(plain, heading);
  }
  const found = new Map<Field, string>();
  for (const field of fields) {
    const plain = knownHeadings[field].find((candidate) => free.has(candidate));
    if (plain === undefined) continue;
    found.set(field, free.get(plain)!);
    free.delete(plain);
  }
  return found;
}

function headingLike(
  wanted: string,
  field: string,
  headings: readonly string[],
  shown: string,
): string {
  const like = headings.find((heading) => plainHeading(heading) === plainHeading(wanted));
  if (headings.includes(wanted)) return wanted;
  if (like !== undefined) return like;
  throw new InputError(
    `${shown}: found no column ${JSON.stringify(wanted)}, which columns.${field} of analysis.yaml names${didYouMean(wanted, headings)}; its columns are ${named(headings)}.`,
  );
}

function refuseUnsure(headings: readonly string[], shown: string): void {
  const text = guess(headings).get('text');
  if (text === undefined || !unsureTexts.includes(plainHeading(text))) return;
  const unsure = headings.filter((heading) => unsureTexts.includes(plainHeading(heading)));
  if (unsure.length < 2) return;
  throw new InputError(
    `${shown}: found the columns ${named(unsure)}, each of which could hold the text; say which in analysis.yaml, like columns: { text: ${JSON.stringify(unsure[0])} }.`,
  );
}

function named(headings: readonly string[]): string {
  const names = headings.slice(0, mostNamed).map((heading) => JSON.stringify(heading.slice(0, 60)));
  const more = headings.length - names.length;
  return more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', ');
}
