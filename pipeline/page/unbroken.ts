const beforeUnit = /(?<=[\d%]) (?=(?:likes?|people|person|repl(?:y|ies)|mentions?|points?)\b|\[)/g;

/** A text in which a figure stays on one line with its unit, or with the interval that follows it. */
export function unbroken(text: string): string {
  return text.replace(beforeUnit, '\u00A0');
}
