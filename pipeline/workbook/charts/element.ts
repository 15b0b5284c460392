/** An element of a chart with what is in it, in the order given. */
export function element(name: string, ...children: readonly string[]): string {
  return `<c:${name}>${children.join('')}</c:${name}>`;
}

/** An element that is one value, as most of a chart's are. */
export function value(name: string, value: string | number): string {
  return `<c:${name} val="${value}"/>`;
}
