/**
 * A text that every format can carry: line ends are one "\n", a control character is shown by its
 * picture (NUL as ␀), and what is no character at all (a lone surrogate, U+FFFE, U+FFFF) as U+FFFD.
 */
export function plainText(text: string): string {
  if (!/[\p{Cc}\uFFFE\uFFFF]/u.test(text) && text.isWellFormed()) return text;
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, pictureOf)
    .toWellFormed()
    .replace(/[\uFFFE\uFFFF]/g, '\uFFFD');
}

/** Unicode's own picture of a control character, U+2400 and on, where it has one. */
function pictureOf(control: string): string {
  const code = control.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\uFFFD';
}
