/** A rule of the codebook, as the page has it in its theme. */
export interface KnownRule {
  /** "Listen to people: rule listen". */
  readonly words: string;
  /** Its theme, and those that this lies within. */
  readonly themes: readonly string[];
}

/** A function from a mark in a reply to the rules that found it. */
export function rulesOfMarks(page: Document): (mark: HTMLElement) => readonly KnownRule[] {
  const rules = new Map<string, KnownRule>();
  for (const rule of page.querySelectorAll<HTMLElement>('code[id^="rule-"]')) {
    const panel = rule.closest('details')!;
    const name = panel.querySelector('h4')?.textContent ?? '';
    rules.set(rule.id.slice('rule-'.length), {
      words: `${name}: rule ${rule.textContent}`,
      themes: withOuter(panel, page),
    });
  }
  return (mark) => (mark.dataset.rules ?? '').split(' ').flatMap((rule) => rules.get(rule) ?? []);
}

function withOuter(panel: HTMLElement, page: Document): string[] {
  const theme = panel.id.slice('theme-'.length);
  const outer = page.getElementById(`theme-${panel.dataset.within ?? ''}`);
  return outer === null ? [theme] : [theme, ...withOuter(outer, page)];
}
