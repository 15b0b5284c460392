import { inserted } from './inserted.ts';
import { head, namespaces } from './namespaces.ts';

/** What leads from one part to another. */
export interface Relationship {
  readonly id: string;
  readonly type: 'drawing' | 'table' | 'chart' | 'image';
  /** From the folder of the part that it belongs to. */
  readonly target: string;
}

/** The relationships of a part of its own (ECMA-376 part 2, 9.3). */
export function relationshipsXml(relationships: readonly Relationship[]): string {
  return withRelationships(undefined, relationships);
}

/** The relationships that a part has, and further ones. */
export function withRelationships(
  xml: string | undefined,
  relationships: readonly Relationship[],
): string {
  const none = `${head}<Relationships xmlns="${namespaces.packageRelationships}"></Relationships>`;
  const added = relationships.map(
    ({ id, type, target }) =>
      `<Relationship Id="${id}" Type="${namespaces.relationships}/${type}" Target="${target}"/>`,
  );
  return inserted(xml ?? none, '</Relationships>', added.join(''));
}
