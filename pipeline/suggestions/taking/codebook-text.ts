import { isDeepStrictEqual } from 'node:util';
import { isMap, isSeq, parse, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';

/** One rule more, or less, in a list of a theme. */
export interface RuleEdit {
  readonly theme: string;
  readonly list: 'rules' | 'not';
  readonly rule: string;
  readonly edit: 'add' | 'take out';
}

type Path = readonly string[];

/**
 * The text of a codebook with one rule more or less. Nothing else of it changes, not a comment nor a
 * space: what is new is put between what is there. Where that is not possible, as in unusual ways to
 * write a list, the document is written anew by the library, which keeps comments and order.
 * @param text a codebook that can be read, with the theme in it
 */
export function editedCodebook(text: string, edit: RuleEdit): string {
  const document = parseDocument(text, { intAsBigInt: true });
  const path = pathOf(document.get('themes'), edit.theme, ['themes'])!;
  const theme = document.getIn(path) as YAMLMap;
  const rules = listIn(theme, edit.list);
  const before = (rules?.toJSON() ?? []) as unknown[];
  const at = before.findIndex((rule) => String(rule).trim() === edit.rule);
  const after =
    edit.edit === 'add' ? [...before, edit.rule] : before.filter((_, place) => place !== at);
  const wanted = parseDocument(text, { intAsBigInt: true });
  wanted.setIn([...path, edit.list], after);

  const spliced =
    edit.edit === 'add' ? withItem(text, theme, rules, edit) : withoutItem(text, rules!, at);
  const check = spliced === undefined ? undefined : parseDocument(spliced, { intAsBigInt: true });
  if (check?.errors.length === 0 && isDeepStrictEqual(check.toJS(), wanted.toJS())) return spliced!;
  if (rules === undefined) wanted.setIn([...path, edit.list], wanted.createNode(after));
  return wanted.toString({ lineWidth: 0 });
}

/** Where a theme stands: themes within themes have their own. */
function pathOf(themes: unknown, id: string, path: Path): Path | undefined {
  if (!isMap(themes)) return undefined;
  for (const { key, value } of themes.items) {
    const here = [...path, String(key)];
    if (String(key) === id) return here;
    const within = isMap(value) ? pathOf(value.get('themes'), id, [...here, 'themes']) : undefined;
    if (within) return within;
  }
  return undefined;
}

function listIn(theme: YAMLMap, list: string): YAMLSeq | undefined {
  const rules = theme.get(list);
  return isSeq(rules) ? rules : undefined;
}

function withItem(
  text: string,
  theme: YAMLMap,
  rules: YAMLSeq | undefined,
  { list, rule }: RuleEdit,
): string | undefined {
  const item = scalarOf(rule);
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  if (rules === undefined) {
    if (theme.flow) return undefined;
    const keys = theme.items.map(({ key }) => String(key));
    const above = [
      'rules',
      'method',
      'misspellings',
      'negation',
      'counts',
      'link',
      'about',
      'name',
    ];
    const name = above.find((key) => keys.includes(key))!;
    const indent = ' '.repeat(columnOf(text, rangeOf(theme)[0]));
    const end = lineEndAfter(text, rangeOf(theme.get(name, true))[1]);
    return insert(text, end, `${lineEnd}${indent}${list}: [${item}]`);
  }
  const [starts] = rangeOf(rules);
  const last = rules.items.at(-1);
  if (rules.flow) {
    return last === undefined
      ? insert(text, starts + 1, item)
      : insert(text, rangeOf(last)[1], `, ${item}`);
  }
  const indent = ' '.repeat(columnOf(text, starts));
  return insert(text, lineEndAfter(text, rangeOf(last)[1]), `${lineEnd}${indent}- ${item}`);
}

function withoutItem(text: string, rules: YAMLSeq, at: number): string | undefined {
  const [starts, ends] = rangeOf(rules.items[at]);
  const [listStarts, listEnds] = rangeOf(rules);
  if (rules.items.length === 1) return `${text.slice(0, listStarts)}[]${text.slice(listEnds)}`;
  if (rules.flow) {
    const next = rules.items[at + 1];
    return next === undefined
      ? text.slice(0, rangeOf(rules.items[at - 1])[1]) + text.slice(ends)
      : text.slice(0, starts) + text.slice(rangeOf(next)[0]);
  }
  const dash = text.lastIndexOf('-', starts - 1);
  const lineStart = text.lastIndexOf('\n', dash) + 1;
  return text.slice(0, lineStart) + text.slice(lineEndAfter(text, ends)).replace(/^\r?\n/, '');
}

/** A rule as YAML writes it: in quotes where it would be read as something else without. */
function scalarOf(rule: string): string {
  const isPlain = /^\p{L}[\p{L}\p{M}\p{N} *'-]*$/u.test(rule) && parse(rule) === rule;
  return isPlain ? rule : `'${rule.replaceAll("'", "''")}'`;
}

function rangeOf(node: unknown): readonly [starts: number, ends: number] {
  const { range } = node as { readonly range: readonly [number, number, number] };
  return [range[0], range[1]];
}

function columnOf(text: string, place: number): number {
  return place - (text.lastIndexOf('\n', place - 1) + 1);
}

/** The end of the line that a place lies in, before its line break; of a block text, its last line. */
function lineEndAfter(text: string, place: number): number {
  const before = text[place - 1] === '\n' ? place - 1 : place;
  const found = text.slice(before).search(/\r?\n/);
  return found < 0 ? text.length : before + found;
}

function insert(text: string, place: number, added: string): string {
  return text.slice(0, place) + added + text.slice(place);
}
