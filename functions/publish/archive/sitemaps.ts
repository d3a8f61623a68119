import { html } from 'hono/html';
import { siteKeys } from '../../contracts/keys.ts';
import type { EditionMonth, Editions } from '../../contracts/stored.ts';

const SCHEMA = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/**
 * Writes the sitemap of one month: its page, its editions and their stories. One file may have 50,000 addresses, which
 * is 1,600 stories a day. Source: sitemaps.org.
 */
export function monthSitemap({ digestId, month, editions }: EditionMonth, siteUrl: string): string {
  const page = siteKeys.monthPage(digestId, month).replace(/index\.html$/, '');
  // A story of several months is listed in each: crawlers ignore repeated addresses.
  const stories = new Set(editions.flatMap(({ shown }) => shown.map(({ id }) => id)));
  const urls = [
    html`<url><loc>${siteUrl}/${page}</loc></url>
`,
    ...editions.map(
      ({ id, to }) => html`<url><loc>${siteUrl}/${siteKeys.edition(digestId, id)}</loc><lastmod>${to}</lastmod></url>
`,
    ),
    ...[...stories].map(
      (id) => html`<url><loc>${siteUrl}/${siteKeys.story(digestId, id)}</loc></url>
`,
    ),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${html`<urlset xmlns="${SCHEMA}">
${urls}</urlset>
`}`;
}

/** Writes the index of the sitemaps of a digest, one a month, so that none keeps growing. Source: sitemaps.org. */
export function sitemapIndex({ digestId, months }: Editions, siteUrl: string): string {
  const maps = months.map(
    ({ month }) => html`<sitemap><loc>${siteUrl}/${siteKeys.monthSitemap(digestId, month)}</loc></sitemap>
`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${html`<sitemapindex xmlns="${SCHEMA}">
${maps}</sitemapindex>
`}`;
}
