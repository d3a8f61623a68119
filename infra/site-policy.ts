/** Key of the 404 page. */
export const notFoundKey = '404.html';

/** The 404 page, on CloudFront and where the site is served locally. */
export const notFoundPage = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>404</title>
<style>body { font: 1.125rem/1.5 system-ui, sans-serif; max-width: 34rem; margin: 20vh auto; padding: 0 1rem }
:root { color-scheme: light dark }</style>
<h1>404</h1>
<p>This page does not exist. URLs of editions are permanent; <a href="/">see the latest</a>.</p>
</html>
`;

/**
 * The Content-Security-Policy of the site: pages are self-contained with inline styles; nothing else is loaded and no
 * script runs.
 */
export const contentSecurityPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Paths of the search, as CloudFront matches them: the only folder of a digest where a script runs. */
export const searchPattern = '*/search/*';

/** The policy of the search page: it may also run its script and fetch the files it searches. */
export const searchSecurityPolicy = `${contentSecurityPolicy}; script-src 'self'; connect-src 'self'`;

/** The policy of a path, locally as on CloudFront. */
export function securityPolicyOf(path: string): string {
  return path.includes('/search/') ? searchSecurityPolicy : contentSecurityPolicy;
}

/** Key of robots.txt. */
export const robotsKey = 'robots.txt';

/** Allows search engines all pages, and names the sitemap of each digest. Source: RFC 9309; sitemaps.org. */
export function robotsText(siteUrl: string, digests: readonly string[]): string {
  return ['User-agent: *', 'Allow: /', ...digests.map((id) => `Sitemap: ${siteUrl}/${id}/sitemap.xml`), ''].join('\n');
}
