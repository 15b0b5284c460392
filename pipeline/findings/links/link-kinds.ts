import { fileURLToPath } from 'node:url';
import { getPublicSuffix } from 'tldts';
import { z } from 'zod';
import { readYaml } from '../../analysis/yaml.ts';
import { isShort } from '../../text/address/shorteners.ts';

const lines = z.array(z.string()).default([]);

/** One kind of the list: what it is called, what its domains are "of", and the lines. */
const kindShape = z.strictObject({
  name: z.string(),
  said: z.string(),
  suffixes: lines,
  domains: lines,
  starts: lines,
  paths: lines,
});

export type ListedKind = z.infer<typeof kindShape>;

/** What a link is, and what speaks for it, as a sentence. */
export interface LinkKind {
  readonly kind: string;
  readonly why: string;
}

const shortAddress: LinkKind = {
  kind: 'short',
  why: 'It is a short address, and where it leads is not known.',
};

const other: LinkKind = { kind: 'other', why: 'No rule knows its domain.' };

let known: Readonly<Record<string, ListedKind>> | undefined;

/** The reviewed list beside this file, read once: every kind by its name in the findings. */
export function listedKinds(): Readonly<Record<string, ListedKind>> {
  known ??= readYaml(
    fileURLToPath(new URL('link-kinds.yaml', import.meta.url)),
    'pipeline/findings/links/link-kinds.yaml',
    z.record(z.string(), kindShape),
  ).value;
  return known;
}

/** What a kind is called where people read it. */
export function nameOfKind(kind: string): string {
  if (kind === shortAddress.kind) return 'Short addresses, not resolved';
  return listedKinds()[kind]?.name ?? 'Other';
}

/** Makes of the list a function that tells the kind of an address in its normal form. */
export function kindFinder(kinds: Readonly<Record<string, ListedKind>> = listedKinds()) {
  const byLine = linesOf(kinds, ({ domains }) => domains);
  const bySuffix = linesOf(kinds, ({ suffixes }) => suffixes);
  const byStart = linesOf(kinds, ({ starts }) => starts);
  const byPath = linesOf(kinds, ({ paths }) => paths);
  const said = (kind: string, line: string) => ({
    kind,
    why: `${line} is a ${line.includes('/') ? 'place' : 'domain'} ${kinds[kind]!.said}.`,
  });

  return (address: string): LinkKind => {
    if (isShort(address)) return shortAddress;
    if (!URL.canParse(address)) return other;
    const { hostname, pathname } = new URL(address);
    for (const line of placesOf(hostname, pathname)) {
      const kind = byLine.get(line);
      if (kind !== undefined) return said(kind, line);
    }
    const suffix = getPublicSuffix(hostname) ?? '';
    const ofSuffix = bySuffix.get(suffix);
    if (ofSuffix !== undefined) return said(ofSuffix, suffix);
    const start = hostname.split('.', 1)[0]!;
    const ofStart = byStart.get(start);
    if (ofStart !== undefined) return { kind: ofStart, why: `Its host begins with "${start}.".` };
    const [path, ofPath] = [...byPath].find(([part]) => `${pathname}/`.includes(part)) ?? [];
    return ofPath === undefined ? other : { kind: ofPath, why: `Its path holds "${path}".` };
  };
}

function linesOf(
  kinds: Readonly<Record<string, ListedKind>>,
  part: (kind: ListedKind) => readonly string[],
): Map<string, string> {
  return new Map(
    Object.entries(kinds).flatMap(([name, kind]) =>
      part(kind).map((line) => [line, name] as const),
    ),
  );
}

/** A host and its parents, each first with the beginnings of the path, the most exact first. */
function placesOf(host: string, path: string): string[] {
  const labels = host.split('.');
  const hosts = labels.map((_, place) => labels.slice(place).join('.'));
  const first = path.split('/', 2).join('/');
  return hosts.flatMap((name) =>
    first === '/' || first === '' ? [name] : [`${name}${first}`, name],
  );
}
