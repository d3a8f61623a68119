import { html as markup } from 'hono/html';
import type { Digest } from '../../../contracts/digest.ts';
import type { LanguageTools } from '../../../contracts/language.ts';
import { findLanguage } from '../../../languages/languages.ts';
import type { Format } from '../../format.ts';
import { fill, longTime } from '../local-time.ts';
import { frenchSpaces } from './french-spaces.ts';
import { type Markup, renderPage } from './page.ts';
import { foreign, renderStory } from './story.ts';

/** The edition as one page: no script, no request, readable offline and in print. */
export const html: Format = {
  name: 'html',
  fileName: 'index.html',
  contentType: 'text/html; charset=utf-8',
  render(digest: Digest): string {
    const language = findLanguage(digest.lang);
    const { labels } = language;
    const date = longTime(digest.to, digest.lang, digest.timeZone);
    const body = markup`<header class="top">
<h1>${digest.title}</h1>
<p>${fill(labels.dateLine, { date })}</p>
<p class="small">${fill(labels.stories, { n: digest.stories.length })} · ${fill(labels.covers, {
      from: longTime(digest.from, digest.lang, digest.timeZone),
      to: date,
    })}</p>
<nav><a href="../">${labels.archive}</a>${digest.previous === undefined ? '' : markup`<a href="../${digest.previous}/">${labels.previous}</a>`}<a href="../feed.atom">${labels.subscribe}</a><a href="#how">${labels.verify}</a></nav>
</header>
<main>
${renderChanges(digest, language)}
${digest.stories.length === 0 ? markup`<p>${labels.empty}</p>` : ''}
${digest.stories.map((story) => renderStory(story, digest, language))}
</main>
${renderFooter(digest, language)}`;
    const head = markup`<link rel="alternate" type="application/atom+xml" href="../feed.atom" title="${digest.title}">
<link rel="alternate" type="application/json" href="digest.json">`;
    return renderPage({ language, title: `${digest.title} — ${date}`, head, body });
  },
};

/** What changed since the last edition: the first thing a returning reader wants. Nothing on a first edition. */
function renderChanges(digest: Digest, { labels }: LanguageTools): Markup | string {
  if (digest.previous === undefined) return '';
  const developing = digest.stories.filter(({ status }) => status === 'developing');
  const fresh = digest.stories.filter(({ status }) => status === 'new');
  const lines = developing.map((story) => {
    const told = (story.changes ?? []).slice(0, 3).map(({ figure, evidence }) => {
      const lang = story.articles.find(({ id }) => id === evidence.articleId)?.lang ?? story.lang;
      const numbers = figure === undefined ? '' : markup`<b>${figure.from} → ${figure.to} ${figure.noun}</b>. `;
      return markup`<li>${numbers}<span ${foreign(lang, digest.lang)}>${evidence.text}</span></li>`;
    });
    return markup`<li><a href="#s-${story.id}">${story.headline}</a> (${labels.developing})${told.length === 0 ? '' : markup`<ul>${told}</ul>`}</li>`;
  });
  const news = fresh.map(({ id, headline }) => markup`<li><a href="#s-${id}">${headline}</a> (${labels.new})</li>`);
  return markup`<section class="changes"><h2>${labels.whatChanged}</h2>${
    lines.length + news.length === 0 ? markup`<p>${labels.nothingChanged}</p>` : markup`<ul>${lines}${news}</ul>`
  }</section>`;
}

function renderFooter(digest: Digest, { labels }: LanguageTools): Markup {
  const command = `npm run depeche -- verify ${digest.digestId}/${digest.editionId}`;
  return markup`<footer>
<h2>${labels.feeds}</h2>
<table class="small"><thead><tr><th scope="col">${labels.feed}</th><th scope="col">${labels.items}</th><th scope="col">${labels.feeds}</th></tr></thead><tbody>${digest.feeds.map(
    ({ name, items, health, problem, pages }) =>
      markup`<tr><td>${name}</td><td>${items}</td><td>${labels[`health_${health}`]}${problem === undefined ? '' : ` — ${problem.message}`}${(pages ?? []).map(({ url, message }) => markup`<br>${url}: ${message}`)}</td></tr>`,
  )}</tbody></table>
<h2>${labels.withheld}</h2>
${digest.withheld.length === 0 ? markup`<p class="small">${labels.nothingWithheld}</p>` : markup`<ul class="small">${digest.withheld.map(({ title, reason }) => markup`<li>${title}: ${reason.message}</li>`)}</ul>`}
<h2 id="how">${labels.howMade}</h2>
<p>${frenchSpaces(labels.howMadeText, digest.lang)}</p>
<p class="small">${labels.verify}: <code>${command}</code><br>inputs <code>${digest.inputs}</code><br><a href="digest.json">digest.json</a> · <a href="digest.md">digest.md</a> · <a href="../../schema/digest.json">schema</a></p>
</footer>`;
}
