import { normalizeLine } from '../../text/normalize-text.ts';
import { withoutAbsent } from '../feed/json-feed.ts';
import { parseDate } from '../feed/parse-date.ts';

/** What a page says about its article; what it does not say is absent. */
export interface PageMetadata {
  readonly title?: string;
  readonly byline?: string;
  readonly published?: string;
  readonly lang?: string;
  readonly canonical?: string;
}

/** Reads JSON-LD, then meta elements, then what is visible; the first that speaks counts. */
export function pageMetadata(document: Document, url: string): PageMetadata {
  const linked = linkedData(document);
  const meta = (...names: string[]): string | undefined => {
    for (const name of names) {
      const content = document
        .querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)
        ?.getAttribute('content');
      if (content !== null && content !== undefined && content.trim() !== '') return content;
    }
    return undefined;
  };
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined;
  const time = document.querySelector('article time[datetime], time[datetime]')?.getAttribute('datetime') ?? undefined;
  const shown = normalizeLine(document.querySelector('h1')?.textContent ?? '');
  const title = text(linked.headline) ?? meta('og:title') ?? (shown === '' ? document.title : shown);
  return withoutAbsent({
    title: title === undefined ? undefined : withoutSite(normalizeLine(title), meta('og:site_name'), shown),
    byline: name(linked.author) ?? meta('author', 'article:author', 'dc.creator') ?? shownByline(document),
    published: [text(linked.datePublished), meta('article:published_time', 'datePublished', 'date', 'dc.date'), time]
      .map(parseDate)
      .find((date) => date !== undefined),
    lang: document.documentElement?.getAttribute('lang') ?? meta('og:locale')?.replace('_', '-'),
    canonical: canonical === undefined ? undefined : URL.parse(canonical, url)?.href,
  });
}

/** The first object of the page's JSON-LD that is an article. */
function linkedData(document: Document): Record<string, unknown> {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const found = articleIn(JSON.parse(script.textContent ?? ''));
      if (found !== undefined) return found;
    } catch {
      // Broken JSON-LD says nothing; the meta elements are asked next.
    }
  }
  return {};
}

function articleIn(value: unknown, depth = 0): Record<string, unknown> | undefined {
  if (depth > 5 || typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = articleIn(item, depth + 1);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  const object = value as Record<string, unknown>;
  return /Article|Posting/.test(String(object['@type'])) ? object : articleIn(object['@graph'], depth + 1);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function name(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    const names = value.map(name).filter((item) => item !== undefined);
    return names.length === 0 ? undefined : names.join(', ');
  }
  return typeof value === 'object' && value !== null ? text((value as { name?: unknown }).name) : text(value);
}

/** A name that stands under the headline, where nothing else tells it: short, and without the date beside it. */
function shownByline(document: Document): string | undefined {
  for (const element of document.querySelectorAll('[rel="author"], [itemprop="author"], .author, .auteur, .byline')) {
    const line = normalizeLine(element.textContent ?? '').replace(/^(?:by|par|por|von|di|door)\s+/i, '');
    if (line !== '' && line.length <= LONGEST_BYLINE && !/\d/.test(line)) return line;
  }
  return undefined;
}

const LONGEST_BYLINE = 80;

/** Takes the name of the site off the end of a title: the name itself, or what follows the headline that is shown. */
function withoutSite(title: string, site: string | undefined, shown: string): string {
  const after = title.slice(shown.length);
  if (shown.length > 0 && title.startsWith(shown) && /^\s*[|–—·-]/.test(after)) return shown;
  if (site === undefined || site === '') return title;
  const cut = title.lastIndexOf(site);
  const before = title.slice(0, Math.max(0, cut)).replace(/\s*[|–—·:-]\s*$/, '');
  return cut > 0 && cut + site.length === title.length && before !== title.slice(0, cut) ? before : title;
}
