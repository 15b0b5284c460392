import type { Analysis } from '../analysis/analysis.ts';
import type { Reader } from '../database/access.ts';
import { hideNames, pseudonymsOf, readPseudonymKey } from './pseudonym.ts';

/** How people appear in whatever is published. */
export interface PublicNames {
  person(authorId: string | null): string;
  /** A post's text as it may be shown. */
  text(text: string): string;
}

/**
 * Names for the outputs, as the analysis asks: pseudonyms, or the names that people gave themselves.
 * The host is "host", and an @name that the codebook itself looks for stays, being what is counted.
 * Reads the tables `authors` and `thread`.
 */
export function publicNames(analysis: Analysis, read: Reader): PublicNames {
  const host = read.one<{ host_id: string | null }>('select host_id from thread')?.host_id ?? null;
  if (analysis.settings.people === 'names') return realNames(read);

  const pseudonym = pseudonymsOf(readPseudonymKey(analysis.places.pseudonymKey).key);
  const person = (id: string | null) => (id !== null && id === host ? 'host' : pseudonym(id));
  const idOf = read.lookup<{ id: string }>(
    'select id from authors where handle = ? collate nocase order by id limit 1',
  );
  const named = new Set(
    analysis.codebook
      .flatMap((theme) => theme.rules)
      .filter((rule) => rule.kind === 'name')
      .map((rule) => rule.text.slice(1).toLowerCase()),
  );
  return {
    person,
    text: (text) =>
      hideNames(text, (handle) => {
        const low = handle.toLowerCase();
        // Someone who is not in the thread has no id here; their handle is as stable.
        return named.has(low) ? undefined : person(idOf(handle)[0]?.id ?? low);
      }),
  };
}

function realNames(read: Reader): PublicNames {
  const shown = read.lookup<{ shown: string | null }>(
    'select coalesce(handle, name) as shown from authors where id = ?',
  );
  return {
    person: (id) => (id === null ? 'unknown' : (shown(id)[0]?.shown ?? id)),
    text: (text) => text,
  };
}
