/** Parameters that track where a reader came from and do not identify the article. */
const TRACKING =
  /^(?:utm_\w+|at_\w+|xtor|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|wt_mc|cmpid|cmp|ref_src|ns_\w+|ito|smid|ocid|ftag)$/i;

/** Services between a feed and its articles that have the article's URL in a parameter. */
const WRAPPERS: readonly { readonly host: RegExp; readonly path: RegExp; readonly parameters: readonly string[] }[] = [
  { host: /^(?:www\.)?google\.[a-z.]{2,6}$/, path: /^\/url$/, parameters: ['url', 'q'] },
  { host: /^(?:www\.)?bing\.com$/, path: /^\/news\/apiclick\.aspx$/i, parameters: ['url'] },
  { host: /^lm?\.facebook\.com$/, path: /^\/l\.php$/, parameters: ['u'] },
];

/** URL shorteners: their URLs do not identify an article, only the redirect does. */
const SHORTENERS =
  /^(?:feedproxy\.google\.com|feeds\.feedburner\.com|(?:[a-z0-9-]+\.)*feedsportal\.com|t\.co|bit\.ly|ow\.ly|buff\.ly|dlvr\.it|ift\.tt|tinyurl\.com)$/;

/** How deeply wrapped URLs are unwrapped. */
const MAX_WRAPPED = 3;

/**
 * Makes the URL of an article independent of how a reader got there: no tracking, no fragment, no default port, and
 * unwrapped from AMP caches and click counters (Google, Bing).
 *
 * Errors: none; anything but an http(s) URL gives undefined.
 */
export function canonicalUrl(text: string): string | undefined {
  let url = URL.parse(text);
  for (let turn = 0; url !== null && turn < MAX_WRAPPED; turn += 1) {
    const inner = wrappedIn(url);
    if (inner === undefined) break;
    url = inner;
  }
  if (url === null || !isOfTheWeb(url)) return undefined;
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (isTracking(name)) url.searchParams.delete(name);
  if (url.searchParams.size === 0) url.search = '';
  return url.href;
}

/** Whether a query parameter only says where a reader came from, so that a URL without it leads to the same. */
export function isTracking(parameter: string): boolean {
  return TRACKING.test(parameter);
}

/** A key that the URLs of one article share: host without `www.`, path and query; http and https are equal. */
export function addressKey(canonical: string): string {
  return canonical.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/(?=\?|$)/, '');
}

/** Whether a URL is a shortened one. */
export function isShortened(url: string): boolean {
  return SHORTENERS.test(new URL(url).hostname);
}

function wrappedIn(url: URL): URL | undefined {
  const wrapper = WRAPPERS.find(({ host, path }) => host.test(url.hostname) && path.test(url.pathname));
  for (const name of wrapper?.parameters ?? []) {
    const inner = URL.parse(url.searchParams.get(name) ?? '');
    if (inner !== null && isOfTheWeb(inner)) return inner;
  }
  // The path of an AMP cache: an optional content type, `s` for https, then the publisher's host and path.
  const isCache = /(?:^|\.)cdn\.ampproject\.org$/.test(url.hostname);
  const isViewer = /^(?:www\.)?google\.[a-z.]{2,6}$/.test(url.hostname) && url.pathname.startsWith('/amp/');
  if (!isCache && !isViewer) return undefined;
  const match = /^\/(?:[a-z]{1,3}\/|amp\/)?(s\/)?([a-z0-9-]+(?:\.[a-z0-9-]+)+\/.*)$/i.exec(url.pathname);
  if (match === null) return undefined;
  const inner = URL.parse(`${match[1] === undefined ? 'http' : 'https'}://${match[2]}${url.search}`);
  return inner !== null && isOfTheWeb(inner) ? inner : undefined;
}

function isOfTheWeb({ protocol, username, password }: URL): boolean {
  return /^https?:$/.test(protocol) && username === '' && password === '';
}
