/**
 * The site that a host belongs to, near enough without a list of all registries: its last two labels, or three where
 * the second is a short one under a country (`paper.co.uk`, `paper.com.au`). An address of numbers is its own site.
 */
export function siteOf(hostname: string): string {
  const host = hostname.toLowerCase().replace(/\.$/, '');
  if (/^[\d.]+$|:/.test(host)) return host;
  const labels = host.split('.');
  const [second = '', top = ''] = labels.slice(-2);
  return labels.slice(top.length === 2 && second.length <= 3 ? -3 : -2).join('.');
}
