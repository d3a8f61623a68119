import { isTracking } from '../text/canonical-url.ts';

/**
 * Makes one string of all spellings of a feed's address: http or https, `www.`, case of the host, a slash at the end,
 * a fragment and tracking parameters make no difference. For comparing only, never for asking.
 *
 * Errors: none; what is no address is its own spelling.
 */
export function feedAddress(text: string): string {
  const url = URL.parse(text);
  if (url === null) return text;
  const kept = [...url.searchParams].filter(([name]) => !isTracking(name));
  const query = kept.length === 0 ? '' : `?${new URLSearchParams(kept)}`;
  const host = url.host.replace(/^www\./, '').replace(/\.(?=:|$)/, '');
  return `${host}${url.pathname.replace(/\/+$/, '')}${query}`;
}
