import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Addresses of IPv6 that belong to somebody on the internet; everything else is internal, odd or not given out. */
const GLOBAL = ipaddr.parseCIDR('2000::/3') as [ipaddr.IPv6, number];

/**
 * Whether a network address is one that everybody on the internet could reach: none of a machine's own, of a home's or
 * company's network, of a cloud's insides. An IPv4 address inside an IPv6 one counts as what it leads to.
 */
export function isPublic(address: string): boolean {
  if (isIP(address) === 0) return false; // the parser below would take "1.2.3" too
  const parsed = ipaddr.parse(address);
  if (parsed instanceof ipaddr.IPv4) return parsed.range() === 'unicast';
  if (parsed.zoneId) return false;
  const inner = innerOf(parsed);
  if (inner) return inner.range() === 'unicast';
  return parsed.range() === 'unicast' && parsed.match(GLOBAL);
}

/** The IPv4 address that a mapped (`::ffff:a.b.c.d`), 6to4 or NAT64 one stands for. */
function innerOf(address: ipaddr.IPv6): ipaddr.IPv4 | undefined {
  const bytes = address.toByteArray();
  if (address.isIPv4MappedAddress()) return new ipaddr.IPv4(bytes.slice(12));
  if (address.range() === '6to4') return new ipaddr.IPv4(bytes.slice(2, 6));
  if (address.match(ipaddr.parseCIDR('64:ff9b::/96') as [ipaddr.IPv6, number])) {
    return new ipaddr.IPv4(bytes.slice(12));
  }
  return undefined;
}
