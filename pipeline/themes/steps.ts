import NounInflector from 'natural/lib/natural/inflectors/noun_inflector.js';
import { entitiesOf } from '../text/entities.ts';
import type { Token } from '../text/word.ts';
import type { Rule } from './rule.ts';

/**
 * What one word of a text must be for one word of a rule: a rule is a list of steps, and a step is
 * met where any of its words is.
 */
export type Step =
  | { readonly by: 'word'; readonly lemma: string; readonly forms: readonly string[] }
  | { readonly by: 'form'; readonly form: string }
  | { readonly by: 'written'; readonly written: string }
  | { readonly by: 'glob'; readonly glob: string }
  | { readonly by: 'entity'; readonly value: string }
  | { readonly by: 'address'; readonly address: string };

export type TokensOf = (text: string) => readonly Token[];

/**
 * The ways in which a rule may be met, each as steps. A glob with a hyphen has two, as the
 * tokeniser keeps some such words whole ("co-op") and cuts others ("well-being").
 */
export function waysOf(rule: Rule, tokensOf: TokensOf): Step[][] {
  const whole = rule.kind === 'glob' && /^\S+-\S+$/u.test(rule.text);
  return [
    stepsOf(rule, tokensOf),
    ...(whole ? [[globStep(rule.text.normalize('NFKC').toLowerCase())]] : []),
  ];
}

/** Cuts a rule into steps, by the same tokeniser that cuts the replies. */
function stepsOf(rule: Rule, tokensOf: TokensOf): Step[] {
  switch (rule.kind) {
    case 'tag':
    case 'name':
      return [{ by: 'entity', value: rule.text.normalize('NFKC').toLowerCase() }];
    case 'address':
      return [{ by: 'address', address: bareAddress(rule.text) }];
    case 'exact':
      return tokensOf(rule.text.slice(1, -1)).map(exactStep);
    case 'glob':
      return rule.text
        .normalize('NFKC')
        .toLowerCase()
        .split(/[\s-]+/u)
        .filter(Boolean)
        .flatMap((part) => (part.includes('*') ? [globStep(part)] : wordSteps(part, tokensOf)));
    case 'word':
    case 'phrase':
      return wordSteps(rule.text, tokensOf);
  }
}

function wordSteps(text: string, tokensOf: TokensOf): Step[] {
  const tokens = tokensOf(text);
  return tokens.map(({ word }) => {
    if (word.kind !== 'word' && word.kind !== 'number') return { by: 'entity', value: word.form };
    const forms = new Set([word.form, ...inflected(word.form, tokensOf)]);
    return { by: 'word', lemma: word.lemma, forms: [...forms] };
  });
}

function exactStep({ word }: Token): Step {
  if (word.kind !== 'word' && word.kind !== 'number') return { by: 'entity', value: word.form };
  return /\p{Lu}/u.test(word.written)
    ? { by: 'written', written: word.written }
    : { by: 'form', form: word.form };
}

function globStep(part: string): Step {
  return { by: 'glob', glob: part.replace(/\*+/g, '*') };
}

const inflector = new NounInflector();

/**
 * The forms that the lemmatiser, which judges by context, may miss: the plural, and the -ing and
 * -ed forms that it itself takes for forms of this verb ("listening is key" is a noun to it).
 */
function inflected(form: string, tokensOf: TokensOf): string[] {
  if (!/^[a-z][a-z-]*[a-z]$/.test(form)) return [];
  const doubled = form + form.at(-1);
  const stems = [form, form.replace(/e$/, ''), doubled];
  const verbs = stems
    .flatMap((stem) => [`${stem}ing`, `${stem}ed`])
    .filter((candidate) => {
      const last = tokensOf(`they were ${candidate}`).at(-1);
      return last?.word.form === candidate && last.word.lemma === form;
    });
  return [...(form.endsWith('s') ? [] : [inflector.pluralize(form)]), ...verbs];
}

/** "https://www.example.org/page/" as "example.org/page". */
export function bareAddress(text: string): string {
  const full = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  const [link] = entitiesOf(full);
  return (link?.value ?? full).replace(/^https?:\/\//, '').toLowerCase();
}
