import type { Word } from '../text/word.ts';
import { globSet } from './globs.ts';
import { misspellingTable } from './misspellings.ts';
import { spellings } from './spellings.ts';
import { bareAddress, type Step, type WordStep } from './steps.ts';

/** Numbers of steps by what they ask of a word. */
type Index = Map<string, number[]>;

const none: readonly number[] = [];

/**
 * Numbers the distinct steps of all rules, and tells for a word which of them it meets, by look-up:
 * the cost for a word does not grow with the number of rules.
 */
export function stepTable(): {
  numberOf(step: Step): number;
  metBy(word: Word): readonly number[];
} {
  const numbers = new Map<string, number>();
  const index = {
    lemma: new Map() as Index,
    spelt: new Map() as Index,
    form: new Map() as Index,
    written: new Map() as Index,
    entity: new Map() as Index,
    address: new Map() as Index,
  };
  const globs = globSet();
  const misspelt = misspellingTable();

  const enter = (step: Step, number: number): void => {
    if (step.by === 'glob') globs.add(step.value, number);
    else if (step.by !== 'word') put(index[step.by], step.value, number);
    else {
      put(index.lemma, step.lemma, number);
      for (const form of step.forms) put(index.spelt, form, number);
      if (!step.misspellings) return;
      for (const form of step.forms.flatMap(everySpelling)) misspelt.add(form, number);
    }
  };

  const asWords = (form: string, lemma: string, written: string): readonly number[] => {
    const forms = everySpelling(form);
    const joined = form.includes('-') ? everySpelling(form.replaceAll('-', '')) : [];
    return [
      ...(index.form.get(form) ?? none),
      ...(index.written.get(written) ?? none),
      ...[...forms, ...joined].flatMap((spelling) => index.spelt.get(spelling) ?? none),
      ...(lemma === form ? forms : everySpelling(lemma)).flatMap(
        (spelling) => index.lemma.get(spelling) ?? none,
      ),
      ...forms.flatMap(globs.metBy),
    ];
  };

  const lookUp = ({ kind, form, lemma, written }: Word): readonly number[] => {
    const entity = index.entity.get(form) ?? none;
    if (kind === 'address') {
      return addressesOf(form).flatMap((address) => index.address.get(address) ?? none);
    }
    if (kind === 'name' || kind === 'emoji') return entity;
    // "wellbeing" is meant to find #wellbeing as well, where it is a word's form, not its lemma.
    if (kind === 'tag') return [...entity, ...asWords(form.slice(1), '', written.slice(1))];
    const met = asWords(form, lemma, written);
    // A word that the rules know as it is stands for no other.
    return met.length > 0 || kind === 'number' ? met : misspelt.meantBy(form);
  };

  return {
    numberOf(step) {
      const name = step.by === 'word' ? nameOf(step) : `${step.by} ${step.value}`;
      const seen = numbers.get(name);
      if (seen !== undefined) return seen;
      const number = numbers.size;
      numbers.set(name, number);
      enter(step, number);
      return number;
    },
    metBy(word) {
      const met = lookUp(word);
      return met.length === 0 ? none : [...new Set(met)];
    },
  };
}

function nameOf({ lemma, forms, misspellings }: WordStep): string {
  return `word ${misspellings} ${lemma} ${forms.join(' ')}`;
}

function put(index: Index, key: string, number: number): void {
  const numbers = index.get(key);
  if (numbers) numbers.push(number);
  else index.set(key, [number]);
}

function everySpelling(form: string): string[] {
  return [form, ...spellings(form)];
}

/** The address itself, each part of it up to a / ? or #, and the same below each parent of its host. */
function addressesOf(address: string): string[] {
  const bare = bareAddress(address);
  const [, host, rest] = /^([^/?#:]*)(?::\d+)?(.*)$/s.exec(bare)!;
  const hosts = host!.split('.').map((_, place, labels) => labels.slice(place).join('.'));
  const ends = [...rest!.matchAll(/[/?#&]/g)].map(({ index }) => rest!.slice(0, index));
  const parts = new Set(['', ...ends, rest!.replace(/\/$/, '')]);
  return hosts.flatMap((name) => [...parts].map((part) => `${name}${part}`));
}
