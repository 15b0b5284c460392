import { longestAddress } from '../address.ts';

/**
 * Hosts whose addresses only lead on to others; reviewed one by one. No other host is ever asked
 * where an address leads, so a site that shows pages of its own has no place here.
 */
export const shorteners: ReadonlySet<string> = new Set([
  // Of services
  'fb.me',
  'g.co',
  'goo.gl',
  'lnkd.in',
  'maps.app.goo.gl',
  'pin.it',
  'redd.it',
  'spoti.fi',
  't.co',
  'tmblr.co',
  'vm.tiktok.com',
  'wp.me',
  // For everybody
  'adf.ly',
  'bit.do',
  'bit.ly',
  'buff.ly',
  'cutt.ly',
  'dlvr.it',
  'hubs.la',
  'hubs.li',
  'hubs.ly',
  'ift.tt',
  'is.gd',
  'j.mp',
  'mcaf.ee',
  'ow.ly',
  'po.st',
  'rb.gy',
  'rebrand.ly',
  's.id',
  'shorturl.at',
  'smarturl.it',
  'snip.ly',
  't.ly',
  'tiny.cc',
  'tinyurl.com',
  'trib.al',
  'tr.im',
  'v.gd',
  'zpr.io',
  // Of publishers, charities and shops
  '53eig.ht',
  'aje.io',
  'amn.st',
  'amzn.eu',
  'amzn.to',
  'apple.co',
  'bbc.in',
  'bloom.bg',
  'chng.it',
  'cnn.it',
  'econ.st',
  'econ.trib.al',
  'fxn.ws',
  'gofund.me',
  'gu.com',
  'huff.to',
  'ind.pn',
  'kck.st',
  'n.pr',
  'nyti.ms',
  'on.ft.com',
  'on.wsj.com',
  'politi.co',
  'reut.rs',
  'tcrn.ch',
  'tgam.ca',
  'theatln.tc',
  'ti.me',
  'wapo.st',
  'wef.ch',
  'yhoo.it',
]);

/**
 * Whether an address only leads on, and does not say where to: one of a shortener, with a path.
 * @param address in its normal form
 */
export function isShort(address: string, hosts: ReadonlySet<string> = shorteners): boolean {
  if (address.length > longestAddress || !URL.canParse(address)) return false;
  const { host, pathname, search } = new URL(address);
  return hosts.has(host) && `${pathname}${search}` !== '/';
}
