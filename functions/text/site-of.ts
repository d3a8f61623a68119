import { getDomain } from 'tldts';

/**
 * The site that a host belongs to: its registrable domain by the Public Suffix List (`paper.co.uk`). A blog of a host of
 * blogs is a site of its own (`me.github.io`); an IP address or a name without a domain is its own site.
 *
 * Its list costs some 20 ms to load: `sameSite` loads it only where it must. Source: publicsuffix.org, by tldts.
 */
export function siteOf(hostname: string): string {
  const host = hostname.toLowerCase().replace(/\.$/, '');
  return getDomain(host, { allowPrivateDomains: true }) ?? host;
}
