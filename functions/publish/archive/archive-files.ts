import type { Digest } from '../../contracts/digest.ts';
import { siteKeys } from '../../contracts/keys.ts';
import type { EditionMonth, Editions } from '../../contracts/stored.ts';
import { searchFiles } from '../search/search-files.ts';
import { renderSearch } from '../search/search-page.ts';
import { searchScript } from '../search/search-script.ts';
import type { SiteFile } from '../site-file.ts';
import { renderArchive } from './render-archive.ts';
import { renderMonth } from './render-month.ts';
import { monthSitemap, sitemapIndex } from './sitemaps.ts';

const SHORTLY = 'public, max-age=300';
const HTML = 'text/html; charset=utf-8';
const XML = 'application/xml; charset=utf-8';
const JSON_TYPE = 'application/json';

/**
 * Renders the archive of a digest: its first page, the page of the month that changed, the search, and the sitemaps where
 * the address of the site is known. `latest` is the latest edition. Pure.
 *
 * A past month seldom changes: its files are cached for a day, those of the latest month for five minutes.
 */
export function archiveFiles(
  latest: Digest,
  editions: Editions,
  month: EditionMonth,
  siteUrl: string | undefined,
): SiteFile[] {
  const { digestId } = latest;
  const file = (key: string, body: string, contentType: string, cacheControl = SHORTLY): SiteFile => {
    return { key, body, contentType, cacheControl };
  };
  const names = editions.months.map((counted) => counted.month).toReversed();
  const monthCache = month.month === names[0] ? SHORTLY : 'public, max-age=86400';
  return [
    file(siteKeys.archive(digestId), renderArchive(latest, editions, siteUrl), HTML),
    file(siteKeys.monthPage(digestId, month.month), renderMonth(latest, month, siteUrl), HTML, monthCache),
    ...searchFiles(month).map(({ name, body }) =>
      file(siteKeys.search(digestId, `${month.month}/${name}`), body, JSON_TYPE, monthCache),
    ),
    ...(siteUrl === undefined
      ? []
      : [file(siteKeys.monthSitemap(digestId, month.month), monthSitemap(month, siteUrl), XML, monthCache)]),
    file(siteKeys.search(digestId, 'months.json'), `${JSON.stringify(names)}\n`, JSON_TYPE),
    file(siteKeys.search(digestId, 'search.js'), searchScript, 'text/javascript; charset=utf-8'),
    file(siteKeys.search(digestId, 'index.html'), renderSearch(latest, siteUrl), HTML),
    ...(siteUrl === undefined ? [] : [file(siteKeys.sitemap(digestId), sitemapIndex(editions, siteUrl), XML)]),
  ];
}
