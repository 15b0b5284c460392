import type { SaxesTagNS } from 'saxes';
import { type Refuse, readXml } from './read-xml.ts';
import { namespace } from './write-codebook.ts';

/** A code of a REFI-QDA codebook, with those within it. */
export interface Code {
  readonly guid: string;
  readonly name: string;
  readonly description: string;
  /** The line on which it begins. */
  readonly line: number;
  readonly codes: readonly Code[];
}

export interface RefiCodebook {
  readonly codes: readonly Code[];
  /** Sets of codes that it holds beside them. */
  readonly sets: number;
  /** The program that wrote it, where it says so. */
  readonly origin: string | undefined;
}

type Writable<Item> = { -readonly [Key in keyof Item]: Item[Key] };
type CodeInTheMaking = Omit<Writable<Code>, 'codes'> & { codes: CodeInTheMaking[] };

/** What each element may hold, as REFI-QDA 1.5 has it. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  '': ['CodeBook'],
  CodeBook: ['Codes', 'Sets'],
  Codes: ['Code'],
  Code: ['Description', 'Code'],
  Sets: ['Set'],
  Set: ['Description', 'MemberCode'],
  MemberCode: [],
  Description: [],
};

/** Deeper codes than this are no codebook that a person made. */
const deepest = 30;
const mostCodes = 5000;

const guidPattern = /^(\{?)[\dA-F]{8}(?:-[\dA-F]{4}){3}-[\dA-F]{12}(\}?)$/i;

/**
 * Reads a REFI-QDA codebook strictly by its published structure; what elements of other namespaces
 * hold is passed by.
 * @throws InputError naming file and line for whatever is not as it should be
 */
export function readRefiCodebook(file: string, shown: string): RefiCodebook {
  const codes: CodeInTheMaking[] = [];
  const guids = new Set<string>();
  const open: SaxesTagNS[] = [];
  const within: CodeInTheMaking[] = [];
  let sets = 0;
  let seenCodes = false;
  let origin: string | undefined;
  let foreign = 0;

  readXml(file, shown, (refuse, line) => ({
    opened(tag) {
      if (foreign > 0 || (open.length > 0 && tag.uri !== open[0]!.uri)) {
        foreign++;
        return;
      }
      checkPlace(tag, open.at(-1), refuse);
      open.push(tag);
      if (tag.local === 'CodeBook') origin = attribute(tag, 'origin');
      if (tag.local === 'Codes') {
        if (seenCodes) refuse('found a second <Codes>; there is one.');
        seenCodes = true;
      }
      if (tag.local === 'Set') sets++;
      if (tag.local === 'Code') {
        if (guids.size === mostCodes)
          refuse(`found more than ${mostCodes} codes; at most so many are read.`);
        if (within.length === deepest)
          refuse(`found codes nested more than ${deepest} deep; at most so many are read.`);
        const code = { ...codeOf(tag, guids, refuse), description: '', line: line(), codes: [] };
        (within.at(-1)?.codes ?? codes).push(code);
        within.push(code);
      }
    },
    text(text) {
      const last = open.at(-1)?.local;
      const inCode = open.at(-2)?.local === 'Code';
      if (foreign === 0 && last === 'Description' && inCode) within.at(-1)!.description += text;
      else if (foreign === 0 && last !== 'Description' && /\S/.test(text)) {
        refuse(
          `found the text ${JSON.stringify(text.trim().slice(0, 40))} in <${last}>; texts stand in <Description>.`,
        );
      }
    },
    closed(tag) {
      if (foreign > 0) {
        foreign--;
        return;
      }
      open.pop();
      if (tag.local === 'Code') within.pop();
      if (tag.local === 'Codes' && codes.length === 0)
        refuse('found no <Code> in <Codes>; at least one is needed.');
      if (tag.local === 'CodeBook' && !seenCodes)
        refuse('found no <Codes>; a codebook needs them.');
    },
  }));
  return { codes, sets, origin };
}

function checkPlace(tag: SaxesTagNS, parent: SaxesTagNS | undefined, refuse: Refuse): void {
  if (parent === undefined && tag.local === 'Project') {
    refuse(
      'found a REFI-QDA project; a codebook (.qdc) is allowed, which the same program can export.',
    );
  }
  const may = allowed[parent?.local ?? '']!;
  if (!may.includes(tag.local)) {
    const where = parent ? ` in <${parent.local}>` : '';
    const what =
      may.length === 0
        ? 'nothing is'
        : `${may.map((name) => `<${name}>`).join(' and ')} ${may.length === 1 ? 'is' : 'are'}`;
    refuse(`found <${tag.local}>${where}; ${what} allowed.`);
  }
  if (parent === undefined && !/^urn:QDA-XML:codebook:/.test(tag.uri)) {
    refuse(`found the namespace ${JSON.stringify(tag.uri)}; ${namespace} is allowed.`);
  }
}

function codeOf(tag: SaxesTagNS, guids: Set<string>, refuse: Refuse) {
  const name = attribute(tag, 'name')?.trim() ?? '';
  if (name === '') refuse('found a code without a name; each needs one.');
  const about = `the code ${JSON.stringify(name)}`;
  const guid = attribute(tag, 'guid') ?? refuse(`${about} has no guid; each code needs one.`);
  const [, opens, closes] = guidPattern.exec(guid.trim()) ?? [];
  if (opens === undefined || (opens === '') !== (closes === '')) {
    refuse(
      `${about} has the guid ${JSON.stringify(guid)}; 32 hexadecimal digits like 1FF58B12-6F6F-4B0C-8BE5-BBDC91F55294 are allowed.`,
    );
  }
  const plain = guid.trim().replace(/[{}]/g, '').toLowerCase();
  if (guids.has(plain))
    refuse(`${about} has a guid that another code has already; each has its own.`);
  guids.add(plain);
  const isCodable = attribute(tag, 'isCodable')?.trim();
  if (isCodable === undefined || !/^(true|false|0|1)$/.test(isCodable)) {
    refuse(
      `${about} has ${isCodable === undefined ? 'no isCodable' : `isCodable=${JSON.stringify(isCodable)}`}; true or false is needed.`,
    );
  }
  const colour = attribute(tag, 'color')?.trim();
  if (colour !== undefined && !/^#(?:[\da-f]{6}|[\da-f]{3})$/i.test(colour)) {
    refuse(`${about} has the colour ${JSON.stringify(colour)}; one like #2A6CE8 is allowed.`);
  }
  return { guid: plain, name };
}

function attribute(tag: SaxesTagNS, name: string): string | undefined {
  return tag.attributes[name]?.value;
}
