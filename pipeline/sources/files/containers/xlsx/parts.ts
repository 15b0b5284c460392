import { posix } from 'node:path';
import type { FileEntry } from '@zip.js/zip.js';
import { type Attributes, xmlItems } from './xml.ts';

/** The files in a workbook's archive, each by its name in small letters: case does not tell them apart. */
export type Parts = ReadonlyMap<string, FileEntry>;

/** How one part points to another (ECMA-376, part 2, 9.3). */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, which the transitional and the strict form of the format share. */
  readonly type: string;
  /** The part that it points to, as a name in the archive. */
  readonly part: string;
}

/**
 * Unpacks a part as text, chunk by chunk and no faster than it is read.
 * @throws Error where the archive lacks it, and where it is not in UTF-8.
 */
export async function* partText(parts: Parts, name: string): AsyncGenerator<string> {
  const entry = parts.get(name.toLowerCase());
  if (!entry) throw new Error(`it lacks its part ${name}`);
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  // The guard has read the same entry before, which counts as an overlap with itself.
  const unpacked = entry.getData(writable, { checkOverlappingEntry: false });
  // Whoever leaves before the end cancels the unpacking; any other fault is awaited below.
  unpacked.catch(() => {});
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of readable) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
  await unpacked;
}

/** Where a part's relationships lead inside the archive. */
export async function relationshipsOf(parts: Parts, name: string): Promise<Relationship[]> {
  const { dir, base } = posix.parse(name);
  const found: Relationship[] = [];
  const list = partText(parts, `${dir}/_rels/${base}.rels`);
  const relationships = xmlItems<Attributes>(list, (give) => ({
    opened(element, attributes) {
      if (element === 'Relationship' && attributes.TargetMode !== 'External') give(attributes);
    },
  }));
  for await (const { Id: id = '', Type = '', Target = '' } of relationships) {
    const type = Type.slice(Type.lastIndexOf('/') + 1);
    found.push({ id, type, part: posix.resolve(`/${dir}`, Target).slice(1) });
  }
  return found;
}
