import NounInflector from 'natural/lib/natural/inflectors/noun_inflector.js';
import type { TokensOf } from './steps.ts';

const inflector = new NounInflector();

/**
 * A function from a form to the forms that the lemmatiser, which judges by context, may miss: the
 * plural, and the -ing and -ed forms that it itself takes for forms of this verb ("listening is
 * key" is a noun to it). The form itself comes first.
 */
export function inflections(tokensOf: TokensOf): (form: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (form) => {
    const seen = known.get(form);
    if (seen) return seen;
    const forms = [...new Set([form, ...plural(form), ...verbForms(form, tokensOf)])];
    known.set(form, forms);
    return forms;
  };
}

const isPlain = (form: string) => /^[a-z][a-z-]*[a-z]$/.test(form);

function plural(form: string): string[] {
  return isPlain(form) && !form.endsWith('s') ? [inflector.pluralize(form)] : [];
}

/** Asks the tokeniser, once a form: what is no verb has no verb's forms. */
function verbForms(form: string, tokensOf: TokensOf): string[] {
  if (!isPlain(form)) return [];
  const candidates = [...new Set(stemsOf(form).flatMap((stem) => [`${stem}ing`, `${stem}ed`]))];
  if (/[^aeiou]y$/.test(form)) candidates.push(form.replace(/y$/, 'ied'));
  const sentences = candidates.map((candidate) => `they were ${candidate}`).join('. ');
  const ofThisVerb = tokensOf(sentences).filter(({ word }) => word.lemma === form);
  const found = new Set(ofThisVerb.map(({ word }) => word.form));
  return candidates.filter((candidate) => found.has(candidate));
}

/** What -ing and -ed are put to: "mak", "plann", "listen". */
function stemsOf(form: string): string[] {
  if (form.endsWith('e')) return [form.slice(0, -1), form];
  const doubles = /[aeiou][bdgklmnprstz]$/.test(form);
  return doubles ? [form, form + form.at(-1)] : [form];
}
