import ipaddr from 'ipaddr.js';

/** Why a URL must not be requested. */
export type Refusal = 'bad-url' | 'scheme' | 'credentials' | 'port' | 'private-address';

/** Why a URL must not be requested, in words. */
export const refusals: Readonly<Record<Refusal, string>> = {
  'bad-url': 'it is not a valid web address (at most 2048 characters, no spaces)',
  scheme: 'only http and https are supported',
  credentials: 'it contains a user name or password',
  port: 'its port is not one of the web (80, 443, 8080, 8443)',
  'private-address': 'it is not a public address',
};

/** Longer addresses break servers, logs and keys; no article has one. */
const MAX_URL_LENGTH = 2048;

/** Ports of web servers that publish feeds; any other is a private service. */
const WEB_PORTS = new Set(['', '80', '443', '8080', '8443']);

/** Names that never mean a public host. Source: RFC 6761, RFC 8375, the internal names of cloud providers. */
const LOCAL_NAME =
  /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|private|home\.arpa|in-addr\.arpa|ip6\.arpa)\.?$/;

/**
 * Returns why a URL must not be requested, or nothing. Makes no DNS query.
 *
 * IP addresses are refused in every notation that the URL standard normalizes (decimal, octal, hexadecimal, short).
 */
export function urlRefusal(text: string): Refusal | undefined {
  if (text.length > MAX_URL_LENGTH || /[\p{Cc}\s]/u.test(text)) return 'bad-url';
  const url = URL.parse(text);
  if (url === null) return 'bad-url';
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'scheme';
  if (url.username !== '' || url.password !== '') return 'credentials';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (host === '') return 'bad-url';
  if (ipaddr.isValid(host) ? !isPublicAddress(host) : LOCAL_NAME.test(host) || !host.includes('.'))
    return 'private-address';
  return WEB_PORTS.has(url.port) ? undefined : 'port';
}

/**
 * Whether an IP address is one of the public internet.
 *
 * Private, loopback, link-local, shared, documentation, multicast and reserved ranges are not; nor are addresses that
 * wrap another (mapped, NAT64, 6to4, Teredo, IPv4-compatible), nor the host address of one cloud (168.63.129.16).
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  if (parsed.kind() === 'ipv4') return parsed.toString() !== '168.63.129.16';
  return !WRAPPING.some(([range, bits]) => (parsed as ipaddr.IPv6).match(range, bits));
}

/** IPv4-compatible (RFC 4291), both NAT64 prefixes (RFC 6052, RFC 8215), discard, and the old site-local range. */
const WRAPPING = ['::/96', '64:ff9b::/96', '64:ff9b:1::/48', '100::/64', 'fec0::/10'].map(
  (range) => ipaddr.IPv6.parseCIDR(range) as [ipaddr.IPv6, number],
);
