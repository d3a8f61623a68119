import { html } from 'hono/html';
import type { Digest } from '../../contracts/digest.ts';
import { siteKeys } from '../../contracts/keys.ts';
import { languageOf } from '../../languages/languages.ts';
import { headOf } from '../formats/html/head.ts';
import { renderPage } from '../formats/html/page.ts';
import { wordsOf } from '../formats/words.ts';

/**
 * Renders the page that searches all editions of a digest: the only page with a script, a file next to it. Without
 * scripts it links to the archive by month.
 */
export function renderSearch(latest: Digest, siteUrl: string | undefined): string {
  const language = languageOf(latest.lang);
  const labels = wordsOf(latest.lang);
  const title = `${latest.title} — ${labels.search}`;
  const body = html`<header class="top"><h1>${latest.title}</h1><p>${labels.search}</p>
<nav><a href="../">${labels.archive}</a><a href="../${latest.editionId}/">${labels.latest}</a></nav></header>
<main data-found="${JSON.stringify(labels.plurals.stories)}" data-nothing="${labels.searchNothing}" data-failed="${labels.searchFailed}">
<noscript><p>${labels.searchNoScript} <a href="../">${labels.months}</a></p></noscript>
<form id="search" role="search" hidden><label for="words">${labels.searchFor}</label>
<input id="words" type="search" name="q" autocomplete="off" dir="auto"></form>
<p id="status" class="small" role="status"></p>
<div id="found"></div>
<button id="earlier" type="button" hidden>${labels.searchEarlier}</button>
</main>`;
  const head = html`${headOf({ siteUrl, path: siteKeys.search(latest.digestId, ''), title })}
<style>form label{display:block;font:600 .84rem/1.4 var(--sans);color:var(--soft)}input,button{font:inherit;width:100%;padding:.55rem .7rem;border:1px solid var(--soft);border-radius:3px;background:var(--paper);color:var(--ink)}button{margin-top:1rem;cursor:pointer}[hidden]{display:none}</style>
<script src="search.js" defer></script>`;
  return renderPage({ language, title, head, body, runs: true });
}
