import type { InlineErrorV2 } from 'twitter-api-v2';
import { objectOf } from '../cells/shape.ts';
import type { Received } from '../source.ts';
import { idOf } from './x-api-v2-post.ts';

/** A post that X API v2 says it cannot give, beside what it gives; of errors about users nothing. */
export function* missingPost(value: unknown): Generator<Extract<Received, { kind: 'missing' }>> {
  const error = objectOf<InlineErrorV2>(value);
  const id = idOf(error?.resource_id ?? error?.value);
  if (!error || id === null || !/^(?:tweet|post)$/.test(String(error.resource_type))) return;
  yield { kind: 'missing', id, reason: reasonOf(error) };
}

/** Mostly X says no more than that nobody may see it; where it says why, with one of these words. */
const reasons = ['suspended', 'protected', 'deactivated'] as const;

function reasonOf({ title, detail }: { readonly title?: unknown; readonly detail?: unknown }) {
  if (/not found/i.test(String(title))) return 'not-found';
  const words = String(detail).toLowerCase();
  const named = reasons.filter((reason) => words.includes(reason));
  return named.length === 1 ? named[0]! : 'protected-or-suspended';
}
