import type { Codebook } from '../../analysis/codebook.ts';
import type { Reader } from '../../database/access.ts';
import { digest } from '../../digest.ts';

/** Digest of a codebook as coders read it and as its themes are found; a `kind` changes neither. */
export function codebookDigest(codebook: Codebook): string {
  return digest(codebook.map(({ kind: _, ...theme }) => theme));
}

/**
 * The digests by which a draw is known to be of the codebook as it is: that of all themes, and that
 * of the themes on which people decided, so that others may be added after a draw. A theme that was
 * added within one that was decided on may change what is found there; it is passed over only where
 * it finds nothing in any reply but what the theme around it finds there too. Reads `matches`.
 * @param decided the subjects on which there are decisions
 */
export function digestsOfToday(
  read: Reader,
  codebook: Codebook,
  decided: ReadonlySet<string>,
): ReadonlySet<string> {
  const beyond = read.lookup<{ found: number }>(`
    select exists (
      select 1 from matches where theme = ? and reply not in (
        select reply from matches where theme = ?)) as found`);
  const isHarmless = ({ id, parent, method }: Codebook[number]) =>
    parent === null || (method === 'rules' && beyond(id, parent)[0]!.found === 0);
  const known = codebook.filter((theme) => decided.has(theme.id) || !isHarmless(theme));
  return new Set([codebookDigest(codebook), codebookDigest(known)]);
}
