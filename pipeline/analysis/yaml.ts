import { readFileSync, statSync } from 'node:fs';
import { isMap, isNode, LineCounter, parseDocument } from 'yaml';
import type { core, ZodType } from 'zod';
import { InputError } from '../input-error.ts';
import { didYouMean } from './nearest.ts';

const mostBytes = 1024 * 1024;

/** What a settings file said, checked, with the line where each part stands. */
export interface ReadYaml<Value> {
  readonly value: Value;
  lineOf(path: readonly PropertyKey[]): number;
}

/**
 * Reads a YAML file that a person wrote and checks it against its shape.
 * Whole numbers arrive as bigint, so that an id keeps all its digits.
 * @param shown the file's name as messages give it
 * @throws InputError naming file, line, what was found and what is allowed.
 */
export function readYaml<Value>(
  file: string,
  shown: string,
  shape: ZodType<Value>,
): ReadYaml<Value> {
  const counter = new LineCounter();
  const document = parseDocument(readSmallText(file, shown), {
    lineCounter: counter,
    intAsBigInt: true,
    prettyErrors: false,
  });
  const lineAt = (offset: number) => counter.linePos(offset).line;
  const [broken] = document.errors;
  if (broken) throw new InputError(`${shown}:${lineAt(broken.pos[0])}: ${explain(broken.message)}`);

  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      const offset = keyOffset(document.getIn(path.slice(0, length - 1), true), path[length - 1]);
      const found = offset ?? (isNode(node) ? node.range?.[0] : undefined);
      if (found !== undefined) return lineAt(found);
    }
    return 1;
  };

  const checked = shape.safeParse(plainValue(document, shown), { reportInput: true });
  if (checked.success) return { value: checked.data, lineOf };
  const [issue] = checked.error.issues;
  const path = issue?.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]!] : issue!.path;
  throw new InputError(`${shown}:${lineOf(path)}: ${sentence(issue!, shape)}`);
}

function readSmallText(file: string, shown: string): string {
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  if (size === undefined) throw new InputError(`${shown}: there is no such file.`);
  if (size > mostBytes) {
    throw new InputError(`${shown}: found ${size} bytes; a settings file holds at most 1 MiB.`);
  }
  return readFileSync(file, 'utf8');
}

function plainValue(document: ReturnType<typeof parseDocument>, shown: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch (cause) {
    throw new InputError(
      `${shown}: found an alias (*name); write the text out instead, aliases are not allowed.`,
      { cause },
    );
  }
}

function keyOffset(parent: unknown, key: PropertyKey | undefined): number | undefined {
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find((item) => String(item.key) === String(key));
  return isNode(pair?.key) ? pair.key.range?.[0] : undefined;
}

function explain(message: string): string {
  const reserved = /Plain value cannot start with reserved character (\S)/.exec(message);
  if (reserved) {
    return `a text that begins with ${reserved[1]} must stand in quotes, like '${reserved[1]}name'.`;
  }
  if (/compact mappings/.test(message)) {
    return 'found a second colon; a text with a colon in it must stand in quotes.';
  }
  return `this is not YAML as expected: ${message.trim().replace(/[.:]?$/, '.')}`;
}

function sentence(issue: core.$ZodIssue, shape: ZodType): string {
  const where = issue.path.length === 0 ? '' : `${issue.path.map(String).join(' › ')}: `;
  switch (issue.code) {
    case 'unrecognized_keys': {
      const found = issue.keys[0]!;
      const allowed = keysAt(shape, issue.path);
      return `${where}found ${JSON.stringify(found)}${didYouMean(found, allowed)}; allowed are ${allowed.join(', ')}.`;
    }
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      return `${where}found ${written(issue.input)}${didYouMean(String(issue.input), allowed)}; allowed are ${allowed.join(', ')}.`;
    }
    case 'invalid_type':
      if (!issue.message.startsWith('Invalid input')) break;
      return issue.input === undefined
        ? `${where}nothing is given; ${article(issue.expected)} is needed.`
        : `${where}found ${written(issue.input)}; ${article(issue.expected)} is allowed.`;
  }
  return `${where}found ${written(issue.input)}; ${issue.message}.`;
}

function written(input: unknown): string {
  const text = typeof input === 'bigint' ? String(input) : (JSON.stringify(input) ?? String(input));
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function article(expected: string): string {
  const names: Record<string, string> = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a group of settings',
    record: 'a group of entries',
  };
  return names[expected] ?? expected;
}

/** The keys that a shape allows at a path, looking through optional, default and record shapes. */
function keysAt(shape: ZodType, path: readonly PropertyKey[]): string[] {
  let here: ZodType | undefined = shape;
  for (const key of path) here = inner(here, key);
  const object = unwrap(here);
  return object && 'shape' in object ? Object.keys(object.shape as object) : [];
}

function inner(shape: ZodType | undefined, key: PropertyKey): ZodType | undefined {
  const object = unwrap(shape);
  if (!object) return undefined;
  if ('shape' in object) return (object.shape as Record<PropertyKey, ZodType>)[key];
  if ('valueType' in object) return object.valueType as ZodType;
  if ('element' in object) return object.element as ZodType;
  return undefined;
}

function unwrap(shape: ZodType | undefined): ZodType | undefined {
  let here = shape;
  // A list can be unwrapped as well, but its places come first.
  while (here && 'unwrap' in here && !('element' in here)) here = (here.unwrap as () => ZodType)();
  return here;
}
