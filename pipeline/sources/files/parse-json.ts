import { parse } from 'lossless-json';

/** A number of 16 digits or more outside quotes may be an id that does not fit into a number. */
const longNumber = /[:[,]\s*-?\d{16}/;

/**
 * A JSON text's value; a whole number above 2^53 arrives as text with all its digits.
 * @throws SyntaxError where it is not JSON.
 */
export function parseJson(text: string): unknown {
  return longNumber.test(text) ? parse(text, undefined, exactNumber) : JSON.parse(text);
}

function exactNumber(digits: string): number | string {
  const number = Number(digits);
  const exact = !Number.isInteger(number) || Number.isSafeInteger(number);
  return exact || !/^-?\d+$/.test(digits) ? number : digits;
}
