import { html } from 'hono/html';
import type { Digest } from '../../contracts/digest.ts';
import type { EditionLabels } from '../../contracts/language.ts';
import type { Editions } from '../../contracts/stored.ts';
import { languageOf } from '../../languages/languages.ts';
import { feedLinks } from '../formats/html/feed-links.ts';
import { headOf } from '../formats/html/head.ts';
import { type Markup, renderPage } from '../formats/html/page.ts';
import { counted, wordsOf } from '../formats/words.ts';
import { archiveStyle, monthName, renderEditions } from './render-editions.ts';

/** Editions that the first page of the archive shows with their headlines; the pages of the months show all. */
const MAX_SHOWN = 14;

/** Renders the archive of a digest: its latest editions with their first headlines, then every month. */
export function renderArchive(latest: Digest, { editions, months }: Editions, siteUrl?: string): string {
  const language = languageOf(latest.lang);
  const labels = wordsOf(latest.lang);
  const title = `${latest.title} — ${labels.archive}`;
  const body = html`<header class="top"><h1>${latest.title}</h1><p>${labels.archive}</p>
<nav><a href="${latest.editionId}/">${labels.latest}</a><a href="search/">${labels.search}</a><a href="feed.atom">${labels.subscribe}</a></nav></header>
<main>${renderEditions(editions.slice(-MAX_SHOWN), latest, '')}
${months.length === 0 ? '' : renderMonths(months, latest.lang, labels)}</main>`;
  const head = html`${headOf({ siteUrl, path: `${latest.digestId}/`, title })}
${feedLinks(latest, '')}
${archiveStyle}`;
  return renderPage({ language, title, head, body });
}

function renderMonths(months: Editions['months'], lang: string, labels: EditionLabels): Markup {
  const items = months.toReversed().map(
    ({ month, editions }) =>
      html`<li><a href="archive/${month}/">${monthName(month, lang)}</a> · ${counted(labels.plurals.editions, editions, lang)}</li>
`,
  );
  return html`<section class="months"><h2>${labels.months}</h2><ul>
${items}</ul></section>`;
}
