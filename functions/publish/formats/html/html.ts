import { html as markup } from 'hono/html';
import type { Digest } from '../../../contracts/digest.ts';
import { digestFileName } from '../../../contracts/keys.ts';
import type { Story } from '../../../contracts/story.ts';
import { languageOf } from '../../../languages/languages.ts';
import type { Format } from '../../format.ts';
import { fill, longTime } from '../local-time.ts';
import { renderFooter } from './footer.ts';
import { foreign } from './foreign.ts';
import { type Markup, renderPage } from './page.ts';
import { renderRevisions } from './revisions.ts';
import { renderStory, type StoryContext } from './story.ts';

/** The edition as one page: no script, no request, readable offline and in print. */
export const html: Format = {
  name: 'html',
  fileName: 'index.html',
  contentType: 'text/html; charset=utf-8',
  render(digest: Digest): string {
    const language = languageOf(digest.lang);
    const { labels } = language;
    const context = { digest, language };
    const date = longTime(digest.to, digest.lang, digest.timeZone);
    const from = longTime(digest.from, digest.lang, digest.timeZone);
    const body = markup`<header class="top">
<h1>${digest.title}</h1>
<p class="date">${fill(labels.dateLine, { date })}</p>
<p class="small">${fill(labels.stories, { n: digest.stories.length })} · ${fill(labels.covers, { from, to: date })}</p>
<nav><a href="../">${labels.archive}</a>${digest.previous === undefined ? '' : markup`<a href="../${digest.previous}/">${labels.previous}</a>`}<a href="../feed.atom">${labels.subscribe}</a><a href="#how">${labels.verify}</a></nav>
</header>
<main>
${renderRevisions(digest)}
${renderChanges(context)}
${digest.stories.length === 0 ? markup`<p>${labels.empty}</p>` : ''}
${digest.stories.map((story, at) => renderStory(story, context, at === 0))}
</main>
${renderFooter(context)}`;
    const head = markup`<link rel="alternate" type="application/atom+xml" href="../feed.atom" title="${digest.title}">
<link rel="alternate" type="application/json" href="${digestFileName(digest.revisions?.length ?? 0)}">`;
    return renderPage({ language, title: `${digest.title} — ${date}`, head, body, wide: true });
  },
};

/**
 * What changed since the last edition: the first thing a returning reader wants. Stories that went on come with their
 * weightiest change, new ones by name. Nothing on a first edition.
 */
function renderChanges({ digest, language: { labels } }: StoryContext): Markup | string {
  if (digest.previous === undefined) return '';
  const developing = digest.stories.filter(({ status }) => status === 'developing');
  const fresh = digest.stories.filter(({ status }) => status === 'new');
  const line = (story: Story): Markup =>
    markup`<li><a href="#s-${story.id}"${foreign(story.lang, digest.lang)}>${story.headline}</a>${renderChange(story, digest)}</li>`;
  return markup`<section class="changes"><h2>${labels.whatChanged}</h2>
${developing.length + fresh.length === 0 ? markup`<p>${labels.nothingChanged}</p>` : ''}
${developing.length === 0 ? '' : markup`<ul>${developing.map(line)}</ul>`}
${fresh.length === 0 ? '' : markup`<details><summary class="quiet"><span class="status">${labels.new}</span> (${fresh.length})</summary><ul>${fresh.map(line)}</ul></details>`}</section>`;
}

function renderChange({ changes, articles, lang }: Story, digest: Digest): Markup | string {
  const change = changes?.[0];
  if (change === undefined) return '';
  const { figure, evidence } = change;
  const of = articles.find(({ id }) => id === evidence.articleId)?.lang ?? lang;
  const numbers =
    figure === undefined ? '' : markup`<b><bdi dir="ltr">${figure.from} → ${figure.to}</bdi> ${figure.noun}</b> · `;
  return markup`<p${foreign(of, digest.lang)}>${numbers}${evidence.text}</p>`;
}
