import { normalizeLine } from '../../text/normalize-text.ts';
import { parseDate } from '../feed/parse-date.ts';
import { withoutAbsent } from '../without-absent.ts';

/** What a page says about its article; what it does not say is absent. */
export interface PageMetadata {
  readonly title?: string;
  readonly byline?: string;
  readonly published?: string;
  readonly lang?: string;
  readonly canonical?: string;
  readonly siteName?: string;
  readonly image?: LeadImage;
  readonly kind?: PageKind;
  /** The page says that its text is not free to read. */
  readonly paid?: true;
}

/** The picture a page leads with; its credit where the page gives one. */
export interface LeadImage {
  readonly url: string;
  readonly credit?: string;
}

/** What a page is where it is no plain article: entries as they come, pictures with captions, a film with a few lines. */
export type PageKind = 'live' | 'gallery' | 'video';

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
  const image = leadImage(document, linked, meta('og:image', 'og:image:url', 'twitter:image'), url);
  const kind = kindOf(document, linked, meta('og:type'));
  const facts = withoutAbsent({
    title: title === undefined ? undefined : withoutSite(normalizeLine(title), meta('og:site_name'), shown),
    byline: name(linked.author) ?? meta('author', 'article:author', 'dc.creator') ?? shownByline(document),
    published: [text(linked.datePublished), meta('article:published_time', 'datePublished', 'date', 'dc.date'), time]
      .map(parseDate)
      .find((date) => date !== undefined),
    lang: document.documentElement?.getAttribute('lang') ?? meta('og:locale')?.replace('_', '-'),
    canonical: canonical === undefined ? undefined : URL.parse(canonical, url)?.href,
    siteName: normalizeLine(meta('og:site_name') ?? name(linked.publisher) ?? ''),
  });
  return {
    ...facts,
    ...(image === undefined ? {} : { image }),
    ...(kind === undefined ? {} : { kind }),
    ...(/^false$/i.test(String(linked.isAccessibleForFree)) ||
    /^(?:locked|metered)$/i.test(meta('article:content_tier') ?? '')
      ? { paid: true as const }
      : {}),
  };
}

/** The picture of JSON-LD or of the meta elements; its credit from JSON-LD, or from under the first figure. */
function leadImage(
  document: Document,
  linked: Record<string, unknown>,
  named: string | undefined,
  url: string,
): LeadImage | undefined {
  const [first] = [linked.image].flat();
  const object = (typeof first === 'object' && first !== null ? first : {}) as Record<string, unknown>;
  const address = named ?? text(first) ?? text(object.url) ?? text(object.contentUrl);
  const parsed = address === undefined ? null : URL.parse(address.trim(), url);
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return undefined;
  const caption = document.querySelector('figure figcaption, figure .credit, .wp-caption-text')?.textContent ?? '';
  const credit = text(object.creditText) ?? name(object.author) ?? creditIn(normalizeLine(caption));
  return { url: parsed.href, ...(credit === undefined ? {} : { credit: normalizeLine(credit) }) };
}

/** Who made a picture, as captions say it: after a sign, or after the word and a colon. */
function creditIn(caption: string): string | undefined {
  const found =
    /(?:©|\(c\)|(?:ph(?:oto)?s?|foto|cr[ée]dits?|credit|bild|image|imagen|immagine|صورة|تصوير)\s*:)\s*(.{2,80})$/iu.exec(
      caption,
    );
  return found?.[1]?.replace(/[).\s]+$/, '');
}

function kindOf(document: Document, linked: Record<string, unknown>, type: string | undefined): PageKind | undefined {
  const own = String(linked['@type']);
  if (/LiveBlog/i.test(own)) return 'live';
  if (/Gallery/i.test(own)) return 'gallery';
  if (/^video/i.test(type ?? '') || /^VideoObject$/.test(own)) return 'video';
  const named = (words: string): number => document.querySelectorAll(`[class*="${words}"]`).length;
  if (named('live-entry') + named('liveblog') + named('live-blog') + named('live-post') >= LEAST_ENTRIES) return 'live';
  return undefined;
}

const LEAST_ENTRIES = 3;

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
  return /Article|Posting|Gallery|^VideoObject$/.test(String(object['@type']))
    ? object
    : articleIn(object['@graph'], depth + 1);
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
