import { SaxesParser } from 'saxes';

export type Attributes = Readonly<Record<string, string>>;

/** What a reader of elements is told, in order. Names come without their namespace's prefix. */
export interface XmlEvents {
  opened?(name: string, attributes: Attributes): void;
  closed?(name: string): void;
  text?(text: string): void;
}

/**
 * What a reader makes of an XML text as it streams in; of the text only one chunk is held.
 * @throws Error at what is not well-formed, and where the text is cut off.
 */
export async function* xmlItems<Item>(
  text: AsyncIterable<string>,
  eventsOf: (give: (item: Item) => void) => XmlEvents,
): AsyncGenerator<Item> {
  const items: Item[] = [];
  const events = eventsOf((item) => items.push(item));
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', (cause) => {
    throw cause;
  });
  parser.on('opentag', ({ name, attributes }) => events.opened?.(local(name), attributes));
  parser.on('closetag', ({ name }) => events.closed?.(local(name)));
  parser.on('text', (part) => events.text?.(part));
  parser.on('cdata', (part) => events.text?.(part));
  for await (const chunk of text) {
    parser.write(chunk);
    yield* items.splice(0);
  }
  parser.close();
  yield* items;
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
