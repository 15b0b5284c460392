import type { ComAtprotoLabelDefs } from '@atproto/api';
import { listOf, objectOf } from '../cells/shape.ts';

/**
 * The label by which people ask not to be shown to anybody who is not signed in. The service hands
 * their posts over all the same; honouring it is left to whoever asks.
 * See https://docs.bsky.app/docs/advanced-guides/moderation, "Global label values".
 */
const label = '!no-unauthenticated';

/** What remains of such a post and of its author; of what was written, only what it answers. */
const kept = new Set(['$type', 'uri', 'did', 'labels', 'replyCount']);

interface MayBeLabelled {
  readonly labels?: unknown;
  readonly author?: unknown;
}

/** Whether a post, or all that its author writes, is meant only for people who are signed in. */
export function isSignedInOnly(view: MayBeLabelled): boolean {
  return isLabelled(view) || isLabelled(objectOf(view.author));
}

function isLabelled(value: MayBeLabelled | undefined): boolean {
  return listOf(value?.labels).some((one) => {
    const { val, neg } = objectOf<ComAtprotoLabelDefs.Label>(one) ?? {};
    return val === label && neg !== true;
  });
}

/**
 * A JSON text without the words and names of whoever asks for it: of each such post, quoted ones
 * too, remain its address, its author's permanent id, the labels, what it answers and how many
 * answer it. A text without any is given back as it is.
 * @throws SyntaxError where it is not JSON; RangeError where it is nested too deep.
 */
export function keptText(text: string): string {
  return text.includes(label) ? JSON.stringify(keptValue(JSON.parse(text))) : text;
}

/** The same for a value that was just parsed: it is changed in place. */
export function keptValue(value: unknown): unknown {
  // Without recursion, as someone else's JSON may be nested without end.
  const waiting = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null) continue;
    if (isSignedInOnly(next)) removeWords(next as Record<string, unknown>);
    for (const inner of Object.values(next)) waiting.push(inner);
  }
  return value;
}

function removeWords(object: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(object)) {
    const inner = objectOf(value) as Record<string, unknown> | undefined;
    if (kept.has(key)) continue;
    if (inner && (key === 'record' || key === 'value')) object[key] = { reply: inner.reply };
    else if (inner && key === 'author') removeWords(inner);
    else delete object[key];
  }
}
