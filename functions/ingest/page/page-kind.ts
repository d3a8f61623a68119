import type { PageKind } from '../../contracts/article.ts';
import type { LinkedData } from './linked-data.ts';

/** Tells a live blog, a gallery or a video page from an article, by what the page says of itself. */
export function kindOf(document: Document, linked: LinkedData, type: string | undefined): PageKind | undefined {
  const own = String(linked['@type']);
  if (/LiveBlog/i.test(own)) return 'live';
  if (/Gallery/i.test(own)) return 'gallery';
  if (/^video/i.test(type ?? '') || /^VideoObject$/.test(own)) return 'video';
  const classes = document.querySelectorAll('article [class*="live"], main [class*="live"]');
  let entries = 0;
  for (const element of classes) if (/live[-_]?(?:blog|entry|post|update)/i.test(element.className)) entries += 1;
  return entries >= MIN_ENTRIES ? 'live' : undefined;
}

const MIN_ENTRIES = 3;
