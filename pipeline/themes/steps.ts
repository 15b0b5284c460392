import { entitiesOf } from '../text/entities.ts';
import type { Token } from '../text/word.ts';
import { compoundsOf } from './compounds.ts';
import type { Rule } from './rule.ts';

/**
 * What one word of a text must be for one word of a rule: a rule is a list of steps, and a step is
 * met where any of its words is.
 */
export type Step =
  | WordStep
  | {
      readonly by: 'form' | 'written' | 'glob' | 'entity' | 'address';
      readonly value: string;
    };

/** Met by its lemma, its forms and their other spellings, and, where asked, by a misspelt form. */
export interface WordStep {
  readonly by: 'word';
  readonly lemma: string;
  /** The first is the rule's own. */
  readonly forms: readonly string[];
  readonly misspellings: boolean;
}

export type TokensOf = (text: string) => readonly Token[];

/** What rules are cut into steps with. */
export interface Reading {
  readonly tokensOf: TokensOf;
  readonly formsOf: (form: string) => readonly string[];
  readonly misspellings: boolean;
}

/**
 * The ways in which a rule may be met, each as steps: as written, with its compounds written
 * otherwise, and a phrase as one #tag. A rule of nearness has none of its own, but its parts do.
 */
export function waysOf(rule: Rule, reading: Reading): Step[][] {
  switch (rule.kind) {
    case 'tag':
    case 'name':
      return [[{ by: 'entity', value: rule.text.normalize('NFKC').toLowerCase() }]];
    case 'address':
      return [[{ by: 'address', value: bareAddress(rule.text) }]];
    case 'exact':
      return [reading.tokensOf(rule.text.slice(1, -1)).map(exactStep)];
    case 'glob':
      return globWays(rule.text.normalize('NFKC').toLowerCase().replace(/[‘’ʼ]/gu, "'"), reading);
    case 'word':
    case 'phrase': {
      const steps = wordSteps(rule.text, reading);
      return [steps, ...compoundsOf(steps), ...asTag(steps)];
    }
    case 'proximity':
      return [];
  }
}

function wordSteps(text: string, { tokensOf, formsOf, misspellings }: Reading): Step[] {
  return tokensOf(text).map(({ word: { kind, form, lemma } }) =>
    kind === 'word' || kind === 'number'
      ? { by: 'word', lemma, forms: formsOf(form), misspellings }
      : { by: 'entity', value: form },
  );
}

/** "build back better" is met by #buildbackbetter as well, whatever its capitals. */
function asTag(steps: readonly Step[]): Step[][] {
  if (steps.length < 2) return [];
  const forms = steps.map((step) => (step.by === 'word' ? step.forms[0]! : ''));
  if (forms.includes('')) return [];
  return [[{ by: 'entity', value: `#${forms.join('').replace(/[^\p{L}\p{M}\p{N}_]/gu, '')}` }]];
}

function exactStep({ word }: Token): Step {
  if (word.kind !== 'word' && word.kind !== 'number') return { by: 'entity', value: word.form };
  return /\p{Lu}/u.test(word.written)
    ? { by: 'written', value: word.written }
    : { by: 'form', value: word.form };
}

/** With a hyphen there are three, as the tokeniser keeps "co-op" whole and cuts "well-being". */
function globWays(text: string, reading: Reading): Step[][] {
  const steps = text
    .split(/[\s-]+/u)
    .filter(Boolean)
    .flatMap((part) => (part.includes('*') ? [globStep(part)] : wordSteps(part, reading)));
  const compound = /^[^\s-]+(?:-[^\s-]+)+$/u.test(text);
  return [steps, ...(compound ? [[globStep(text)], [globStep(text.replaceAll('-', ''))]] : [])];
}

function globStep(part: string): Step {
  return { by: 'glob', value: part.replace(/\*+/g, '*') };
}

/** "https://www.example.org/page/" as "example.org/page". */
export function bareAddress(text: string): string {
  const full = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  const [link] = entitiesOf(full);
  return (link?.value ?? full).replace(/^https?:\/\//, '').toLowerCase();
}
