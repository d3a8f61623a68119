import { html } from 'hono/html';
import type { Digest } from '../../../contracts/digest.ts';
import { languageOf } from '../../../languages/languages.ts';
import type { Markup } from './page.ts';

/** Names the feeds of a digest in the head of a page, those of stories first; `up` leads to the folder of the digest. */
export function feedLinks({ title, lang }: Pick<Digest, 'title' | 'lang'>, up: string): Markup {
  const editions = `${title} — ${languageOf(lang).labels.archive}`;
  return html`<link rel="alternate" type="application/atom+xml" href="${up}feed.atom" title="${title}">
<link rel="alternate" type="application/feed+json" href="${up}feed.json">
<link rel="alternate" type="application/atom+xml" href="${up}editions-feed.atom" title="${editions}">
<link rel="alternate" type="application/feed+json" href="${up}editions-feed.json">`;
}
