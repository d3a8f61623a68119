/** Parameters that tell where a reader came from and nothing of what is read. */
const TRACKING =
  /^(?:utm_\w+|at_\w+|xtor|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|wt_mc|cmpid|cmp|ref_src|ns_\w+|ito|smid|ocid|ftag)$/i;

/**
 * Makes the address of an article the same however a reader got there: no tracking, no fragment, no default port.
 *
 * Errors: none; what is no address of the web gives nothing.
 */
export function canonicalUrl(text: string): string | undefined {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return undefined;
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  if (url.searchParams.size === 0) url.search = '';
  return url.href;
}
