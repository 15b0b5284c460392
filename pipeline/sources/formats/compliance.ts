import { readId } from '../cells/id.ts';
import { type Loose, objectOf, textOf } from '../cells/shape.ts';
import { type Rows, unreadable } from '../placed.ts';
import type { Received } from '../source.ts';
import type { Format } from './format.ts';

interface Deletion {
  id: string;
  action: string;
  reason: string;
}

/** The answer of X's compliance service: posts that are to be deleted, and why. */
export const compliance: Format = {
  name: () => 'X compliance answer',
  recognises: (value) => isDeletion(objectOf<Deletion>(value)),
  read: readDeletions,
};

function isDeletion(value: Loose<Deletion> | undefined): boolean {
  return value?.action === 'delete' && readId(value.id) !== null;
}

async function* readDeletions(values: () => Rows<unknown>): AsyncIterable<Received> {
  for await (const row of values()) {
    if (row.kind === 'unreadable') {
      yield row;
      continue;
    }
    const deletion = objectOf<Deletion>(row.value);
    const id = readId(deletion?.id);
    if (!deletion || typeof id !== 'string' || !isDeletion(deletion)) {
      yield unreadable(row.line, 'it names no post to delete', row.value);
    } else {
      yield { kind: 'missing', id, reason: textOf(deletion.reason) ?? 'deleted' };
    }
  }
}
