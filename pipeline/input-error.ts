/**
 * What the user gave is wrong: one sentence that says where, what was found and what is allowed.
 * The command line prints it as it is and ends with 2.
 */
export class InputError extends Error {
  override readonly name = 'InputError';
}
