/** Where someone was, as an app puts it at the end of a post: "@ Old Town Hall", "(with Ada at Old Town Hall)". */
const place = /\((?:@|at|with|w\/)\s[^)]*\)?|(?<!\S)[@＠]\s.*/giu;

/** "I'm at Old Town Hall", as an app begins a post. */
const checkIn = /^(I'm at|At)\s[^.!?]*$/gmu;

/** Laughter, smileys made of letters, and marks of apps, in which no language shows. */
const noise =
  /(?<![\p{L}'])(?:a*(?:ha|ah){2,}h?|(?:he){2,}h?|(?:hi){2,}|l+o+l+|w{2,}|xd+|u\.u|o\.o|RT|pic)(?![\p{L}'])|[:;=]-?[dpo](?!\p{L})/giu;

/** Codes, dates, "n/a" and "24h": what holds a digit, a slash or a backslash. */
const codes = /(?<![A-Za-z])[A-Za-z]*[\d/\\][A-Za-z\d/\\]*/g;

/**
 * A text's sentences without what names a place, laughs, smiles or counts, with letters that are
 * drawn out ("soooo") twice at most, straight apostrophes and plain letters (𝗿𝗲𝗻𝘁 as rent): what a
 * language can be told by.
 * @param text without its names, tags, links and emoji
 */
export function runningText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[’‘`]/gu, "'")
    .replace(place, ' ')
    .replace(checkIn, '$1')
    .replace(codes, ' ')
    .replace(noise, ' ')
    .replace(/(\p{L})\1{2,}/gu, '$1$1');
}
