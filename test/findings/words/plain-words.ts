/** A word as the view `tokens_in_rows` has it, with whose it is. */
export interface PlainToken {
  readonly reply: number;
  readonly voice: number;
  readonly clause: number;
  readonly form: string;
  readonly lemma: string;
  readonly kind: string;
  readonly stop: number;
  readonly starts: number;
  readonly ends: number;
}

export const plainTokens = `select tokens_in_rows.*, voice from tokens_in_rows
  join weights using (reply) order by reply, position`;

export interface PlainWord {
  readonly lemma: string;
  readonly form: string;
  readonly starts: number;
  readonly ends: number;
}

/** The words of a reply as they are counted, those that the thread uses as one put together. */
export function plainWords(
  tokens: readonly PlainToken[],
  phrases: readonly (readonly string[])[],
): PlainWord[] {
  const words: PlainWord[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!;
    const stands = (form: string, step: number) => {
      const next = tokens[at + step];
      return (
        next?.form === form && next.clause === token.clause && (step === 0 || next.kind === 'word')
      );
    };
    const here = phrases.filter((forms) => forms.every(stands)).map((forms) => forms.length);
    const size = Math.max(1, ...here);
    const whole = tokens.slice(at, at + size);
    if (size > 1 || (token.kind === 'word' && token.stop === 0) || token.kind === 'tag') {
      words.push({
        lemma: whole.map((one) => one.lemma).join(' '),
        form: whole.map((one) => one.form).join(' '),
        starts: token.starts,
        ends: whole.at(-1)!.ends,
      });
    }
    at += size;
  }
  return words;
}

export function grouped<Row, Key>(rows: readonly Row[], key: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
}

export interface PlainCount {
  readonly forms: Set<string>;
  readonly in: Set<number>;
  readonly out: Set<number>;
  /** Mentions in the body, and those of them that lie in what its theme matched. */
  all: number;
  own: number;
}

/** G² and the log ratio, from the four counts alone. */
export function plainFigures(
  { in: { size: a }, out: { size: b }, forms }: PlainCount,
  m: number,
  n: number,
) {
  const share = (a + b) / (m + n);
  const part = (seen: number, due: number) => (seen === 0 ? 0 : seen * Math.log(seen / due));
  const statistic =
    2 *
    (part(a, m * share) +
      part(b, n * share) +
      part(m - a, m * (1 - share)) +
      part(n - b, n * (1 - share)));
  return { a, b, forms, statistic, ratio: Math.log2((a || 0.5) / m) - Math.log2((b || 0.5) / n) };
}
