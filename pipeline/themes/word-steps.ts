import type { Word } from '../text/word.ts';
import { globSet } from './globs.ts';
import { bareAddress, type Step } from './steps.ts';

/**
 * Numbers the distinct steps of all rules, and tells for a word which of them it meets, by look-up:
 * the cost for a word does not grow with the number of rules.
 */
export function stepTable(): {
  numberOf(step: Step): number;
  metBy(word: Word): readonly number[];
} {
  const numbers = new Map<string, number>();
  const byKey = new Map<string, number[]>();
  const globs = globSet();

  const enter = (step: Step, number: number): void => {
    if (step.by === 'glob') globs.add(step.glob, number);
    for (const key of keysOfStep(step)) {
      const known = byKey.get(key);
      if (known) known.push(number);
      else byKey.set(key, [number]);
    }
  };

  return {
    numberOf(step) {
      const name = JSON.stringify(step);
      const known = numbers.get(name);
      if (known !== undefined) return known;
      const number = numbers.size;
      numbers.set(name, number);
      enter(step, number);
      return number;
    },
    metBy(word) {
      const met = new Set<number>();
      for (const key of keysOfWord(word))
        for (const number of byKey.get(key) ?? []) met.add(number);
      const plain = plainForm(word);
      if (plain !== undefined) for (const number of globs.metBy(plain)) met.add(number);
      return [...met];
    },
  };
}

function keysOfStep(step: Step): string[] {
  switch (step.by) {
    case 'word':
      return [`lemma ${step.lemma}`, ...step.forms.map((form) => `form ${form}`)];
    case 'form':
      return [`form ${step.form}`];
    case 'written':
      return [`written ${step.written}`];
    case 'entity':
      return [`entity ${step.value}`];
    case 'address':
      return [`address ${step.address}`];
    case 'glob':
      return [];
  }
}

function keysOfWord(word: Word): string[] {
  switch (word.kind) {
    case 'address':
      return addressKeys(word.form);
    case 'name':
    case 'emoji':
      return [`entity ${word.form}`];
    case 'tag':
      // "wellbeing" is meant to find #wellbeing as well.
      return [
        `entity ${word.form}`,
        `form ${word.form.slice(1)}`,
        `written ${word.written.slice(1)}`,
      ];
    default:
      return [`lemma ${word.lemma}`, `form ${word.form}`, `written ${word.written}`];
  }
}

function plainForm(word: Word): string | undefined {
  if (word.kind === 'tag') return word.form.slice(1);
  return word.kind === 'word' || word.kind === 'number' ? word.form : undefined;
}

/** The address itself, each part of it up to a / ? or #, and the same below each parent of its host. */
function addressKeys(address: string): string[] {
  const bare = bareAddress(address);
  const [, host, rest] = /^([^/?#:]*)(?::\d+)?(.*)$/s.exec(bare)!;
  const hosts = host!.split('.').map((_, place, labels) => labels.slice(place).join('.'));
  const ends = [...rest!.matchAll(/[/?#&]/g)].map(({ index }) => rest!.slice(0, index));
  const parts = new Set(['', ...ends, rest!.replace(/\/$/, '')]);
  return hosts.flatMap((name) => [...parts].map((part) => `address ${name}${part}`));
}
