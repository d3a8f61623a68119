import { html } from 'hono/html';
import type { Markup } from './page.ts';

/** What a page says about itself to sites that link to it. */
export interface PageHead {
  /** Address of the site without a trailing slash; without one nothing is written. */
  readonly siteUrl: string | undefined;
  /** Key of the page; a folder with a trailing slash for its `index.html`. */
  readonly path: string;
  readonly title: string;
  /** One line, for previews of the link. */
  readonly description?: string | undefined;
}

/** Previews cut what is longer, and a page of twelve stories has no bytes to spare. */
const MAX_DESCRIPTION_LENGTH = 120;

/**
 * Writes the canonical address of a page, and its Open Graph and Twitter data; nothing where the site's address is not
 * known. The canonical address also serves as `og:url`. Source: ogp.me; RFC 6596.
 */
export function headOf({ siteUrl, path, title, description }: PageHead): Markup | '' {
  if (siteUrl === undefined) return '';
  const address = `${siteUrl}/${path}`;
  const text = description?.slice(0, MAX_DESCRIPTION_LENGTH).toWellFormed();
  return html`<link rel="canonical" href="${address}">
${
  text === undefined
    ? ''
    : html`<meta name="description" property="og:description" content="${text}">
`
}<meta property="og:type" content="website">
<meta property="og:title" content="${title}">
<meta name="twitter:card" content="summary">`;
}
