import type { PageKind } from '../../contracts/article.ts';
import { definedOnly } from '../../text/defined-only.ts';
import { normalizeLine } from '../../text/normalize-text.ts';
import { withoutBlank } from '../without-blank.ts';
import { type LeadImage, leadImage } from './lead-image.ts';
import { linkedData, nameIn, textIn } from './linked-data.ts';
import { pageAuthor } from './page-author.ts';
import { pageDate } from './page-date.ts';
import { kindOf } from './page-kind.ts';

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

/** Reads JSON-LD, then meta elements, then what is visible; the first that speaks counts. */
export function pageMetadata(document: Document, url: string): PageMetadata {
  const linked = linkedData(document);
  const metas = metaElements(document);
  const meta = (...names: string[]): string | undefined => {
    for (const name of names) {
      const content = metas.get(name.toLowerCase());
      if (content !== undefined) return content;
    }
    return undefined;
  };
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined;
  const shown = normalizeLine(document.querySelector('h1')?.textContent ?? '');
  const title = textIn(linked.headline) ?? meta('og:title') ?? (shown === '' ? document.title : shown);
  const image = leadImage(document, linked, meta('og:image', 'og:image:url', 'twitter:image'), url);
  const kind = kindOf(document, linked, meta('og:type'));
  const facts = withoutBlank({
    title: title === undefined ? undefined : withoutSite(normalizeLine(title), meta('og:site_name'), shown),
    byline: pageAuthor(document, linked, meta),
    published: pageDate(document, linked, meta, url),
    lang: document.documentElement?.getAttribute('lang') ?? meta('og:locale')?.replace('_', '-'),
    canonical: canonical === undefined ? undefined : URL.parse(canonical, url)?.href,
    siteName: normalizeLine(meta('og:site_name') ?? nameIn(linked.publisher) ?? ''),
  });
  return {
    ...facts,
    ...definedOnly({ image, kind }),
    ...(/^false$/i.test(String(linked.isAccessibleForFree)) ||
    /^(?:locked|metered)$/i.test(meta('article:content_tier') ?? '')
      ? { paid: true as const }
      : {}),
  };
}

/** What the meta elements say, by name in lower case; the first of a name counts. */
function metaElements(document: Document): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content') ?? '';
    if (content.trim() === '') continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name !== undefined && !found.has(name)) found.set(name, content);
    }
  }
  return found;
}

/** Takes the name of the site off the end of a title: the name itself, or what follows the headline that is shown. */
function withoutSite(title: string, site: string | undefined, shown: string): string {
  const after = title.slice(shown.length);
  if (shown.length > 0 && title.startsWith(shown) && /^\s*[|–—·-]/.test(after)) return shown;
  if (site === undefined || site === '') return title;
  const cut = title.lastIndexOf(site);
  const before = title.slice(0, Math.max(0, cut)).replace(/\s*[|–—·:-]\s*$/, '');
  return cut > 0 && cut + site.length === title.length && before !== title.slice(0, cut) ? before : title;
}
