/** Key of the page shown for an address that does not exist. */
export const notFoundKey = '404.html';

/** The page shown for an address that does not exist: on CloudFront, and where the site is served on this machine. */
export const notFoundPage = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>404</title>
<style>body { font: 1.125rem/1.5 system-ui, sans-serif; max-width: 34rem; margin: 20vh auto; padding: 0 1rem }
:root { color-scheme: light dark }</style>
<h1>404</h1>
<p>There is no such page. Editions keep their address for ever; <a href="/">the latest are here</a>.</p>
</html>
`;

/**
 * What a page of the site may do, as a header: pages are whole by themselves, styles stand in the page, nothing else is
 * loaded and nothing runs.
 */
export const contentSecurityPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Paths of the search, as CloudFront matches them: the one folder of a digest where a script runs. */
export const searchPattern = '*/search/*';

/** What the page of the search may do beside: run the script file beside it, and ask the site for the files it searches. */
export const searchSecurityPolicy = `${contentSecurityPolicy}; script-src 'self'; connect-src 'self'`;

/** The policy of a path, on this machine as on CloudFront. */
export function securityPolicyOf(path: string): string {
  return path.includes('/search/') ? searchSecurityPolicy : contentSecurityPolicy;
}

/** Key of the file that tells search engines what to read. */
export const robotsKey = 'robots.txt';

/** Welcomes search engines to all pages, and names the sitemap of each digest. Source: RFC 9309; sitemaps.org. */
export function robotsText(siteUrl: string, digests: readonly string[]): string {
  return ['User-agent: *', 'Allow: /', ...digests.map((id) => `Sitemap: ${siteUrl}/${id}/sitemap.xml`), ''].join('\n');
}
