import type { Theme } from '../analysis/codebook.ts';
import type { Reader } from '../database/access.ts';
import { InputError } from '../input-error.ts';
import type { Stretch } from '../text/echo.ts';
import { tokenReader } from '../text/stored-tokens.ts';
import { matcher, numberRules } from '../themes/matcher.ts';
import { parseRule, type Rule } from '../themes/rule.ts';

/** A place in a reply where a rule found its words. */
export interface Spot extends Stretch {
  readonly reply: number;
  /** The theme's name; null where no theme asked for it. */
  readonly theme: string | null;
  readonly rule: string;
}

/**
 * Where a word stands in the counted replies, found just as a rule of a codebook finds it.
 * @param text any rule: a word, a phrase, a `glob*`, an "exact form", a #tag, an @name, an address
 * @throws InputError where it is no rule
 */
export async function spotsOfRule(read: Reader, text: string): Promise<Spot[]> {
  const rule = parseRule(text.trim());
  if (typeof rule === 'string') throw new InputError(`context: ${rule}`);
  const { tokeniser } = await import('../text/tokenise.ts');
  const { entitiesOf } = await import('../text/entities.ts');
  const tokenised = tokeniser();
  const foundIn = matcher(numberRules([themeOf(rule)]), (written) =>
    tokenised(written, entitiesOf(written)),
  );
  const unpacked = tokenReader(read);
  const spots: Spot[] = [];
  for (const { reply, tokens } of read.each<{ reply: number; tokens: string }>(
    'select tokens.reply, tokens from tokens join counted_replies using (reply) order by tokens.reply',
  )) {
    for (const { starts, ends } of foundIn(unpacked(tokens)).matches) {
      spots.push({ reply, starts, ends, theme: null, rule: rule.text });
    }
  }
  return spots;
}

/** A theme that holds nothing but one rule, and whose denied mentions are found like any other. */
function themeOf(rule: Rule): Theme {
  return {
    id: 'word',
    parent: null,
    name: rule.text,
    about: rule.text,
    link: null,
    counts: 'support',
    kind: null,
    negation: 'ignore',
    misspellings: false,
    method: 'rules',
    rules: [rule],
    not: [],
  };
}
