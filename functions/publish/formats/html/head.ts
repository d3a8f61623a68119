import { html } from 'hono/html';
import type { Markup } from './page.ts';

/** What a page tells of itself to those who link to it. */
export interface PageHead {
  /** Address of the site without a trailing slash; without one nothing is told: no address would be true. */
  readonly siteUrl: string | undefined;
  /** Key of the page, a folder with a trailing slash for its `index.html`. */
  readonly path: string;
  readonly title: string;
  readonly siteName: string;
  /** BCP 47. */
  readonly lang: string;
  /** A line or two, as those who link show it. */
  readonly description?: string;
  /** When an article of its own was published (ISO 8601); absent on lists. */
  readonly published?: string;
  /** Key of a picture, 1200 by 630 pixels. */
  readonly picture?: string;
}

const LONGEST_DESCRIPTION = 200;

/** Writes the canonical address, Open Graph and Twitter data of a page. Source: ogp.me; schema of Twitter cards. */
export function headOf({
  siteUrl,
  path,
  title,
  siteName,
  lang,
  description,
  published,
  picture,
}: PageHead): Markup | '' {
  if (siteUrl === undefined) return '';
  const address = `${siteUrl}/${path}`;
  const text = description?.slice(0, LONGEST_DESCRIPTION).toWellFormed();
  const image = picture === undefined ? undefined : `${siteUrl}/${picture}`;
  const pairs: [string, string | undefined][] = [
    ['og:type', published === undefined ? 'website' : 'article'],
    ['og:url', address],
    ['og:title', title],
    ['og:site_name', siteName],
    ['og:locale', lang.replace('-', '_')],
    ['og:description', text],
    ['article:published_time', published],
    ['og:image', image],
    ['og:image:width', image && '1200'],
    ['og:image:height', image && '630'],
    ['og:image:alt', image && title],
  ];
  return html`<link rel="canonical" href="${address}">
${
  text === undefined
    ? ''
    : html`<meta name="description" content="${text}">
`
}${pairs.map(([name, value]) =>
  value === undefined
    ? ''
    : html`<meta property="${name}" content="${value}">
`,
)}<meta name="twitter:card" content="${image === undefined ? 'summary' : 'summary_large_image'}">`;
}
