import { html } from 'hono/html';
import type { Story, StoryArticle } from '../../../contracts/story.ts';
import { fill, shortTime } from '../local-time.ts';
import { webAddress } from '../web-address.ts';
import { foreign } from './foreign.ts';
import type { Markup } from './page.ts';
import type { StoryContext } from './story.ts';

/** Renders the articles of a story with who is behind each: outlet, owner, country, time, and what is special about it. */
export function renderSources({ articles }: Story, context: StoryContext): Markup {
  const { labels, whole } = context;
  const names = [...new Set(articles.map(({ source }) => source.name))];
  return html`<details${whole ? html` open` : ''}><summary class="quiet">${labels.sources} (${articles.length}) · ${names.map((name, at) => html`${at === 0 ? '' : ', '}<bdi>${name}</bdi>`)}</summary>
<ul class="sources small">${articles.map((article) => renderSource(article, context))}</ul></details>`;
}

function renderSource(article: StoryArticle, { digest, labels }: StoryContext): Markup {
  const { source, title, published, dateInFuture, lang, teaser, kind, duplicateOf, revisionOf, alsoIn = [] } = article;
  const url = webAddress(article.url);
  const country = source.country === undefined ? [] : [countryName(source.country, digest.lang)];
  const from = [...(source.owner === undefined ? [] : [source.owner]), ...country].join(', ');
  const marks = [
    ...(published === undefined ? [] : [shortTime(published, digest.lang, digest.timeZone)]),
    ...(dateInFuture === undefined ? [] : [labels.dateInFuture]),
    ...(alsoIn.length === 0 ? [] : [fill(labels.alsoIn, { names: alsoIn.map(({ name }) => name).join(', ') })]),
    ...(duplicateOf === undefined ? [] : [labels.copyOf]),
    ...(revisionOf === undefined ? [] : [labels.version]),
    ...(kind === undefined ? [] : [labels[`kind_${kind}`]]),
    ...(teaser ? [labels.teaser] : []),
  ];
  const shown = html`<bdi${foreign(lang, digest.lang)}>${title === '' ? article.url : title}</bdi>`;
  return html`<li><bdi><b>${source.name}</b>${from === '' ? '' : ` (${from})`}</bdi> — ${url === undefined ? shown : html`<a href="${url}">${shown}</a>`}${marks.map((mark) => html` · <bdi>${mark}</bdi>`)}</li>
`;
}

const countries = new Map<string, Intl.DisplayNames>();

/** Names a country for readers of a language: `CH` is « Suisse » on a French page. */
function countryName(code: string, lang: string): string {
  const names = countries.get(lang) ?? new Intl.DisplayNames(lang, { type: 'region' });
  countries.set(lang, names);
  return names.of(code) ?? code;
}
