import { html } from 'hono/html';
import { languageOf } from '../../../functions/languages/languages.ts';
import { renderPage } from '../../../functions/publish/formats/html/page.ts';

/** Renders the page that lists several digests on this machine; in the cloud `/` leads to the first one. */
export function renderHome(digests: readonly string[]): string {
  const list = digests.map((id) => html`<article><h2><a href="/${id}/">${id}</a></h2></article>`);
  const none = html`<p>There is no edition yet: run <code>npm run digest</code> and load this page again.</p>`;
  const body = html`<header class="top"><h1>Dépêche</h1></header><main>${digests.length === 0 ? none : list}</main>`;
  return renderPage({ language: languageOf('en'), title: 'Dépêche', body });
}
