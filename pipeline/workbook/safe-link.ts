/** Longer addresses make Excel call the file damaged. */
const longest = 2079;

/**
 * An address that can be a link in a workbook, or nothing where it had better stay plain text:
 * only http and https, and what Excel does not take in an address is percent-encoded.
 */
export function safeLink(address: string): string | undefined {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined;
  const link = new URL(address).href.replace(/[\s"<>[\]\\^`{|}]/g, encodeURIComponent);
  return link.length <= longest ? link : undefined;
}
