import { html } from 'hono/html';
import type { Digest } from '../../contracts/digest.ts';
import { siteKeys } from '../../contracts/keys.ts';
import type { Story } from '../../contracts/story.ts';
import { languageOf } from '../../languages/languages.ts';
import { siteAddress } from '../feeds/site-address.ts';
import { foreign } from '../formats/html/foreign.ts';
import { renderPage } from '../formats/html/page.ts';

/** Renders the page of a story that was merged into another: it redirects there, and has a plain link. */
export function renderMovedPage({ digestId, lang, title }: Digest, into: Story, siteUrl: string | undefined): string {
  const language = languageOf(lang);
  const to = `../${into.id}/`;
  const head = html`<meta http-equiv="refresh" content="0; url=${to}">
<link rel="canonical" href="${siteUrl === undefined ? to : siteAddress(siteUrl, siteKeys.story(digestId, into.id))}">`;
  const body = html`<header class="top"><h1>${language.labels.storyMoved}</h1></header>
<main><p><a href="${to}"${foreign(into.lang, lang)}>${into.headline}</a></p></main>`;
  return renderPage({ language, title: `${into.headline} — ${title}`, head, body });
}
