import { html } from 'hono/html';
import type { Digest, FeedReport } from '../../../contracts/digest.ts';
import { digestFileName } from '../../../contracts/keys.ts';
import type { Language } from '../../../contracts/language.ts';
import { healthOf, isWell } from '../feed-health.ts';
import { frenchSpaces, withColon } from '../french-spaces.ts';
import type { Markup } from './page.ts';
import type { StoryContext } from './story.ts';

/** Renders what stands behind an edition: how each feed did, what was withheld and why, and how to prove the rest. */
export function renderFooter({ digest, language }: StoryContext): Markup {
  const { labels } = language;
  const failing = digest.feeds.filter(({ health }) => !isWell(health));
  const kinds = [...Map.groupBy(failing, ({ health }) => health)];
  const summary = kinds.map(([health, feeds]) => ` · ${feeds.length} ${labels[`health_${health}`]}`);
  const command = `npm run depeche -- verify out/depeche-site/${digest.digestId}/${digest.editionId}`;
  const file = digestFileName(digest.revisions?.length ?? 0);
  return html`<footer>
<details><summary class="quiet">${labels.feeds} (${digest.feeds.length})${summary}</summary>
<table class="small"><thead><tr><th scope="col">${labels.feed}</th><th scope="col">${labels.items}</th><th scope="col">${labels.feeds}</th></tr></thead><tbody>${digest.feeds.map((feed) => renderFeed(feed, digest, language))}</tbody></table></details>
<details><summary class="quiet">${labels.withheld} (${digest.withheld.length})</summary>
${
  digest.withheld.length === 0
    ? html`<p class="small">${labels.nothingWithheld}</p>`
    : html`<ul class="small">${digest.withheld.map(({ title, url, reason }) => html`<li><bdi>${title === '' ? (url ?? '') : title}</bdi> — ${english(reason.message, language)}</li>`)}</ul>`
}</details>
<h2 id="how">${labels.howMade}</h2>
<p>${frenchSpaces(labels.howMadeText, digest.lang)}</p>
<p class="small">${withColon(labels.verify, digest.lang)} <code dir="ltr">${command}</code><br><a href="${file}">${file}</a> · <a href="digest.md">digest.md</a> · <a href="../../schema/digest.json">JSON Schema</a> · <code dir="ltr">inputs ${digest.inputs.slice(0, 16)}</code></p>
</footer>`;
}

function renderFeed(feed: FeedReport, digest: Digest, language: Language): Markup {
  const { name, items, problem, pages } = feed;
  const notes = [
    ...(problem === undefined ? [] : [english(problem.message, language)]),
    ...(pages ?? []).map(({ url, message }) => html`<bdi>${url}</bdi> — ${english(message, language)}`),
  ];
  return html`<tr><td>${name}</td><td>${items}</td><td>${healthOf(feed, digest)}${notes.map((note) => html`<br>${note}`)}</td></tr>
`;
}

/** Problems are told in English; a page in another language says so, to those who read it aloud, too. */
function english(message: string, { code }: Language): Markup | string {
  return code === 'en' ? message : html`<span lang="en" dir="ltr">${message}</span>`;
}
