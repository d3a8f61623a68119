import { isTracking } from '../text/canonical-url.ts';

/**
 * Normalizes the URL of a feed for comparison, never for requests: http or https, `www.`, case of the host, a trailing
 * slash, a fragment and tracking parameters make no difference.
 *
 * Errors: none; text that is not a URL is returned as it is.
 */
export function feedAddress(text: string): string {
  const url = URL.parse(text);
  if (url === null) return text;
  const kept = [...url.searchParams].filter(([name]) => !isTracking(name));
  const query = kept.length === 0 ? '' : `?${new URLSearchParams(kept)}`;
  const host = url.host.replace(/^www\./, '').replace(/\.(?=:|$)/, '');
  return `${host}${url.pathname.replace(/\/+$/, '')}${query}`;
}
