import { isStopWord } from '../text/stop-words.ts';
import type { Step, WordStep } from './steps.ts';

/** What stands before a word with a hyphen, with a space or joined to it, and never for itself. */
const prefixes = new Set(
  'anti bio co cyber eco inter intra macro micro mid mini multi neo non post pre pro re semi socio sub trans'.split(
    ' ',
  ),
);

/** Compounds of words that alone say too little to be joined or cut by themselves. */
const reviewed: ReadonlyMap<string, number> = new Map([
  ['wellbeing', 4],
  ['ongoing', 2],
  ['online', 2],
  ['offline', 3],
]);

/**
 * The other ways to write the compounds of a rule, one changed at a time: "well-being" and "well
 * being" joined, "co-op" and "foodbank" cut, and "people's voices" without its 's. Words so common
 * that they meet by chance are neither joined nor cut: "over time" is not overtime.
 */
export function compoundsOf(steps: readonly Step[]): Step[][] {
  return steps.flatMap((step, place) => {
    const [before, after] = [steps.slice(0, place), steps.slice(place + 1)];
    if (step.by !== 'word') return [];
    const next = after[0];
    return [
      ...(isPossessive(step) && steps.length > 1 ? [[...before, ...after]] : []),
      ...(next?.by === 'word' && areOne(step, next)
        ? [[...before, joined(step, next), ...after.slice(1)]]
        : []),
      ...unhyphened(step).map((way) => [...before, ...way, ...after]),
      ...(steps.length === 1 ? seamsOf(step.forms[0]!).map((seam) => cut(step, seam)) : []),
    ];
  });
}

function isPossessive(step: WordStep): boolean {
  return step.forms[0] === "'s";
}

function areOne(left: WordStep, right: WordStep): boolean {
  const [first, last] = [left.forms[0]!, right.forms[0]!];
  return reviewed.get(first + last) === first.length || mayBeHalves(first, last);
}

function mayBeHalves(first: string, last: string): boolean {
  if (prefixes.has(first)) return last.length > 1 && !isCommon(last);
  const isNumbered = /^\p{L}{3,}$/u.test(first) && /^\p{N}+$/u.test(last);
  if (isNumbered) return true;
  const areLong = first.length > 2 && last.length > 2;
  return areLong && isWord(first) && isWord(last) && !isCommon(first) && !isCommon(last);
}

const isWord = (text: string) => /^[\p{L}']+$/u.test(text);
const denials = new Set(['not', 'non', 'never']);
const isCommon = (form: string) => isStopWord(form, form, '') || denials.has(form);

/** Where a word of seven letters or more, or one with a prefix, may be cut. */
function seamsOf(form: string): number[] {
  const known = reviewed.get(form);
  if (known !== undefined) return [known];
  const places = Array.from({ length: Math.max(0, form.length - 1) }, (_, place) => place + 1);
  return places.filter((place) => {
    const [first, last] = [form.slice(0, place), form.slice(place)];
    const isLong = form.length > 6 || prefixes.has(first) || /\p{N}$/u.test(last);
    return isLong && mayBeHalves(first, last);
  });
}

function joined(left: WordStep, right: WordStep): WordStep {
  const [first] = left.forms as [string];
  const forms = right.forms.map((form) => first + form);
  return { ...right, lemma: first + right.lemma, forms };
}

function cut(step: WordStep, seam: number): Step[] {
  const first = step.forms[0]!.slice(0, seam);
  const ends = [step.lemma, ...step.forms].filter(
    (form) => form.startsWith(first) && form.length > seam,
  );
  const forms = [...new Set(ends.map((form) => form.slice(seam)))];
  return [
    { by: 'form', value: first },
    { ...step, lemma: forms[0]!, forms },
  ];
}

/** A word that the tokeniser keeps whole with its hyphens: joined, and cut at the last of them. */
function unhyphened(step: WordStep): Step[][] {
  const [own] = step.forms as [string];
  const seam = own.lastIndexOf('-');
  if (seam < 1 || seam === own.length - 1) return [];
  const without = (form: string) => form.replaceAll('-', '');
  const whole = { ...step, lemma: without(step.lemma), forms: step.forms.map(without) };
  const firsts = own.slice(0, seam).split('-').filter(Boolean);
  const last = cut(step, seam + 1)[1]!;
  return [[whole], [...firsts.map((value): Step => ({ by: 'form', value })), last]];
}
