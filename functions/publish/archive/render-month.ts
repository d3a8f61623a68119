import { html } from 'hono/html';
import type { Digest } from '../../contracts/digest.ts';
import { siteKeys } from '../../contracts/keys.ts';
import type { EditionMonth } from '../../contracts/stored.ts';
import { languageOf } from '../../languages/languages.ts';
import { headOf } from '../formats/html/head.ts';
import { renderPage } from '../formats/html/page.ts';
import { counted, wordsOf } from '../formats/words.ts';
import { archiveStyle, monthName, renderEditions } from './render-editions.ts';

/** Renders the page of one month: all its editions, newest first, with their first headlines. */
export function renderMonth(latest: Digest, { month, editions }: EditionMonth, siteUrl: string | undefined): string {
  const language = languageOf(latest.lang);
  const labels = wordsOf(latest.lang);
  const name = monthName(month, latest.lang);
  const title = `${latest.title} — ${name}`;
  const body = html`<header class="top"><h1>${latest.title}</h1><p class="date">${name}</p>
<p class="small">${counted(labels.plurals.editions, editions.length, latest.lang)}</p>
<nav><a href="../../">${labels.archive}</a><a href="../../search/">${labels.search}</a><a href="../../${latest.editionId}/">${labels.latest}</a></nav></header>
<main>${renderEditions(editions, latest, '../../')}</main>`;
  const path = siteKeys.monthPage(latest.digestId, month).replace(/index\.html$/, '');
  const head = html`${headOf({ siteUrl, path, title })}
${archiveStyle}`;
  return renderPage({ language, title, head, body });
}
