import { html } from 'hono/html';
import type { Digest } from '../../../contracts/digest.ts';
import type { Evidence, KeyPoint } from '../../../contracts/key-point.ts';
import type { LanguageTools } from '../../../contracts/language.ts';
import type { Story, StoryArticle } from '../../../contracts/story.ts';
import { findLanguage } from '../../../languages/languages.ts';
import { fill, shortTime } from '../local-time.ts';
import { webAddress } from '../web-address.ts';
import type { Markup } from './page.ts';

/** Renders a story: headline, key points that open to their sentences, what clashes, sources, and why it stands here. */
export function renderStory(story: Story, digest: Digest, language: LanguageTools): Markup {
  const { labels } = language;
  const owners = new Set(
    story.articles
      .filter(({ duplicateOf }) => duplicateOf === undefined)
      .map(({ source }) => source.owner ?? source.id),
  );
  const facts = [
    html`<span class="status">${labels[story.status]}</span>`,
    owners.size > 1 ? fill(labels.manySources, { n: owners.size }) : labels.oneSource,
    ...(story.articles.every(({ teaser }) => teaser) ? [labels.teaser] : []),
  ];
  return html`<article id="s-${story.id}">
<h2 ${foreign(story.lang, digest.lang)}><a href="#s-${story.id}">${story.headline}</a></h2>
<p class="facts">${facts.map((fact, at) => html`${at === 0 ? '' : ' · '}${fact}`)}</p>
<ol class="points">${story.keyPoints.map((point) => renderPoint(point, story, digest, language))}</ol>
${(story.disagreements ?? []).map(
  ({ noun, values }) =>
    html`<section class="clash"><h3>${labels.disagreement}</h3><dl>${values.map(
      ({ value, evidence }) =>
        html`<dt>${value} ${noun}</dt><dd ${foreign(articleOf(story, evidence)?.lang ?? story.lang, digest.lang)}>${evidence.text} <span class="small">— ${articleOf(story, evidence)?.source.name ?? ''}</span></dd>`,
    )}</dl></section>`,
)}
<details><summary class="quiet">${labels.sources} (${story.articles.length})</summary>
<ul class="sources small">${story.articles.map((article) => renderSource(article, digest, language))}</ul></details>
<details><summary class="quiet">${labels.rank}</summary>
<p class="small">${Object.entries(story.score.parts).map(([name, value]) => html`${name} ${value.toFixed(2)} · `)}= ${story.score.total.toFixed(2)}</p></details>
</article>
`;
}

function renderPoint(point: KeyPoint, story: Story, digest: Digest, language: LanguageTools): Markup {
  const { labels } = language;
  const sources = point.corroboratedBy > 1 ? fill(labels.manySources, { n: point.corroboratedBy }) : labels.oneSource;
  return html`<li id="p-${story.id}-${point.id}"><details><summary ${foreign(point.lang, digest.lang)}><b>${point.label}</b> — ${point.text}</summary>
<div class="evidence">${point.evidence.map((evidence) => renderEvidence(evidence, story, digest, language))}<p class="small">${sources}</p></div></details></li>
`;
}

function renderEvidence(evidence: Evidence, story: Story, digest: Digest, { labels }: LanguageTools): Markup {
  const article = articleOf(story, evidence);
  const url = article === undefined ? undefined : webAddress(article.url);
  const time =
    article?.published === undefined ? '' : ` · ${shortTime(article.published, digest.lang, digest.timeZone)}`;
  return html`<blockquote ${foreign(article?.lang ?? story.lang, digest.lang)}>${evidence.text}</blockquote>
<p class="small">${article?.source.name ?? ''}${time} · ${fill(labels.sentence, { n: evidence.sentence + 1 })} · <code title="sha256 ${evidence.sha256}">${evidence.sha256.slice(0, 10)}</code>${url === undefined ? '' : html` · <a href="${url}" rel="noopener">${labels.openSource}</a>`}</p>
`;
}

function renderSource(article: StoryArticle, digest: Digest, { labels }: LanguageTools): Markup {
  const { source, title, published, lang, teaser, duplicateOf, revisionOf } = article;
  const url = webAddress(article.url);
  const from = [source.owner, source.country].filter((part) => part !== undefined).join(', ');
  const marks = [
    ...(published === undefined ? [] : [shortTime(published, digest.lang, digest.timeZone)]),
    ...(duplicateOf === undefined ? [] : [labels.copyOf]),
    ...(revisionOf === undefined ? [] : [labels.version]),
    ...(teaser ? [labels.teaser] : []),
  ];
  const shown = html`<span ${foreign(lang, digest.lang)}>${title}</span>`;
  return html`<li><b>${source.name}</b>${from === '' ? '' : html` (${from})`}: ${url === undefined ? shown : html`<a href="${url}" rel="noopener">${shown}</a>`}${marks.map((mark) => ` · ${mark}`)}</li>
`;
}

/** Language and direction of a text that is not in the language of the page. */
export function foreign(lang: string, pageLang: string): Markup | string {
  const own = lang.split('-')[0] === pageLang.split('-')[0];
  return own ? '' : html`lang="${lang}" dir="${findLanguage(lang).direction}"`;
}

function articleOf(story: Story, evidence: Evidence): StoryArticle | undefined {
  return story.articles.find(({ id }) => id === evidence.articleId);
}
