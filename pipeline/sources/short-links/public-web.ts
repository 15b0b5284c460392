import { BlockList, isIPv6 } from 'node:net';
import { parse as parseHost } from 'tldts';

/** Addresses that lead into somebody's own network: IANA's special-purpose registries (RFC 6890). */
const ownNetworks = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  ownNetworks.addSubnet(network, prefix, 'ipv4');
  ownNetworks.addSubnet(`::ffff:${network}`, 96 + prefix, 'ipv6');
}
for (const [network, prefix] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const) {
  ownNetworks.addSubnet(network, prefix, 'ipv6');
}

/** Names that nobody can register, so that they mean something within a network at most. */
const ownNames = /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|arpa)$/;

/** Whether an address leads to the public web: by http or https, to a host that all can reach. */
export function isPublicWeb({ protocol, hostname }: URL): boolean {
  if (!/^https?:$/.test(protocol)) return false;
  const host = hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.+$/, '');
  if (parseHost(hostname).isIp) return !ownNetworks.check(host, isIPv6(host) ? 'ipv6' : 'ipv4');
  return host.includes('.') && !ownNames.test(host);
}
