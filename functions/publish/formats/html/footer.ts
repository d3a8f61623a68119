import { html } from 'hono/html';
import type { FeedReport, Problem, Withheld } from '../../../contracts/digest.ts';
import { digestFileName, siteKeys } from '../../../contracts/keys.ts';
import { editorsReason } from '../editor-words.ts';
import { healthOf, isHealthy } from '../feed-health.ts';
import { problemIn } from '../problem-words.ts';
import { isolated } from './foreign.ts';
import type { Markup } from './page.ts';
import type { StoryContext } from './story-context.ts';

/** Renders the details of an edition: the health of each feed, what was withheld and why, and how to prove the rest. */
export function renderFooter(context: StoryContext, siteUrl: string | undefined): Markup {
  const { digest, labels } = context;
  const failing = digest.feeds.filter(({ health }) => !isHealthy(health));
  const kinds = [...Map.groupBy(failing, ({ health }) => health)];
  const summary = kinds.map(([health, feeds]) => ` · ${feeds.length} ${labels[`health_${health}`]}`);
  const open = digest.stories.length === 0 ? html` open` : '';
  return html`<footer>
<details${open}><summary class="quiet">${labels.feeds} (${digest.feeds.length})${summary}</summary>
<table class="small"><thead><tr><th scope="col">${labels.feed}</th><th scope="col">${labels.items}</th><th scope="col">${labels.state}</th></tr></thead><tbody>${digest.feeds.map((feed) => renderFeed(feed, context))}</tbody></table></details>
<details${open}><summary class="quiet">${labels.withheld} (${digest.withheld.length})</summary>
${
  digest.withheld.length === 0 ? html`<p class="small">${labels.nothingWithheld}</p>` : renderWithheld(context)
}</details>
${renderNotices(context)}${renderProof(context, siteUrl)}
</footer>`;
}

/** Renders how an edition was made and how anyone proves it again. */
export function renderProof({ digest, labels, whole }: StoryContext, siteUrl: string | undefined): Markup {
  const folder = siteKeys.edition(digest.digestId, digest.editionId);
  const file = digestFileName(digest.revisions?.length ?? 0);
  const near = whole ? `../../${digest.editionId}/` : '';
  const commands = [`out/depeche-site/${folder}`, ...(siteUrl === undefined ? [] : [`${siteUrl}/${folder}`])];
  return html`<h2 id="how">${labels.howMade}</h2>
<p>${labels.howMadeText}</p>
<p class="small">${labels.verifyText}${commands.map((place) => html`<br><code dir="ltr">npm run depeche -- verify ${place}</code>`)}</p>
<p class="small"><a href="${near}${file}">${file}</a> · <a href="${near}digest.md">digest.md</a> · <a href="${whole ? '../../../' : '../../'}schema/digest.json">JSON Schema</a> · <code dir="ltr">inputs ${digest.inputs.slice(0, 16)}</code></p>`;
}

function renderFeed(feed: FeedReport, { digest }: StoryContext): Markup {
  const { name, items, problem, pages } = feed;
  const notes = [
    ...(problem === undefined ? [] : [said(problem, digest.lang)]),
    ...(pages ?? []).map((page) => html`${isolated(page.url, digest.lang)} — ${said(page, digest.lang)}`),
  ];
  return html`<tr><td>${name}</td><td>${items}</td><td>${healthOf(feed, digest)}${notes.map((note) => html`<br>${note}`)}</td></tr>
`;
}

/** What was left out, grouped by reason. */
function renderWithheld({ digest, labels }: StoryContext): Markup[] {
  const reasonOf = (item: Withheld): Markup | string => {
    const why = editorsReason(item, labels, digest.lang);
    return why === undefined ? said(item.reason, digest.lang) : html`<bdi>${why}</bdi>`;
  };
  const byReason = Map.groupBy(digest.withheld, (item) => String(reasonOf(item)));
  return [...byReason.values()].map(
    (items) =>
      html`<div class="small">${items.slice(0, 1).map(reasonOf)}<ul>${items.map(({ title, url = '' }) => html`<li>${isolated(title === '' ? url : title, digest.lang)}</li>`)}</ul></div>`,
  );
}

/** What the editor asked for and the edition could not do: shown open, since the editor is waiting for it. */
function renderNotices({ digest, labels }: StoryContext): Markup | string {
  const { notices = [], lang } = digest;
  if (notices.length === 0) return '';
  return html`<details open><summary class="quiet">${labels.editorNotices} (${notices.length})</summary>
<ul class="small">${notices.map((notice) => html`<li>${said(notice, lang)}</li>`)}</ul></details>
`;
}

/** A problem in the reader's language; without words in that language, in English and marked as English. */
function said(problem: Problem, lang: string): Markup | string {
  const words = problemIn(problem, lang);
  if (words !== undefined) return isolated(words, lang);
  return lang.startsWith('en') ? problem.message : html`<span lang="en" dir="ltr">${problem.message}</span>`;
}
