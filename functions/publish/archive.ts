import { html } from 'hono/html';
import type { Digest } from '../contracts/digest.ts';
import type { Editions } from '../contracts/stored.ts';
import { languageOf } from '../languages/languages.ts';
import { renderPage } from './formats/html/page.ts';
import { longTime } from './formats/local-time.ts';

/** Renders the archive page of a digest: all editions, newest first, with their first headlines. */
export function renderArchive(latest: Digest, { editions }: Editions): string {
  const language = languageOf(latest.lang);
  const { labels } = language;
  const rows = editions.toReversed().map(
    ({ id, to, headlines }) => html`<article><h2><a href="${id}/">${longTime(to, latest.lang, latest.timeZone)}</a></h2>
<ul>${headlines.map((headline) => html`<li>${headline}</li>`)}</ul></article>
`,
  );
  const body = html`<header class="top"><h1>${latest.title}</h1><p>${labels.archive}</p>
<nav><a href="${latest.editionId}/">${labels.latest}</a><a href="feed.atom">${labels.subscribe}</a></nav></header>
<main>${rows}</main>`;
  const head = html`<link rel="alternate" type="application/atom+xml" href="feed.atom" title="${latest.title}">`;
  return renderPage({ language, title: `${latest.title} — ${labels.archive}`, head, body });
}
