import { InputError } from '../input-error.ts';
import { agreed, coderPattern, correction, isBlind } from './coding.ts';

/**
 * The coders that somebody names: "AB" means A and B, "anna,ben" two people by name.
 * @throws InputError for a word that can be no coder's name, or one given twice
 */
export function codersOf(given: string): string[] {
  const names = /^\p{Lu}+$/u.test(given) ? [...given] : given.split(',').map((one) => one.trim());
  for (const [place, name] of names.entries()) {
    checkCoder(name, '--coders');
    if (names.map(folded).indexOf(folded(name)) !== place) {
      throw new InputError(
        `--coders: found ${JSON.stringify(name)} twice; each coder has one name, also in small letters.`,
      );
    }
  }
  return names;
}

/** The coder under whom corrections are kept. */
export function correctionBy(coder: string | undefined): string {
  if (coder === undefined) return correction;
  checkCoder(coder, '--coder');
  return `${correction}-${coder}`;
}

function checkCoder(name: string, option: string): void {
  if (coderPattern.test(name) && name.length <= 20 && isBlind(name)) return;
  throw new InputError(
    `${option}: found ${JSON.stringify(name)}; letters like AB, or names of up to 20 letters, digits and hyphens with commas between, are allowed, but not "${agreed}" or "${correction}".`,
  );
}

/** Names of files may not tell capitals from small letters. */
function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
