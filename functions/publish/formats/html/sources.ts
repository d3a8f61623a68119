import { html } from 'hono/html';
import type { Story, StoryArticle } from '../../../contracts/story.ts';
import { frenchSpaces, withColon } from '../french-spaces.ts';
import { linkInWords } from '../link-words.ts';
import { fill, shortTime } from '../local-time.ts';
import { amount, rankOf } from '../rank-words.ts';
import { webAddress } from '../web-address.ts';
import { foreign, isolated } from './foreign.ts';
import type { Markup } from './page.ts';
import type { StoryContext } from './story-context.ts';

/**
 * Renders the articles of a story with the source of each (outlet, owner, country, time, and what is special about it),
 * what links those in different languages, and how the story was ranked.
 */
export function renderSources(story: Story, context: StoryContext): Markup {
  const { digest, labels, whole } = context;
  // Only the page of the story has room for the reasons why its articles belong together.
  const links = whole ? (story.links ?? []) : [];
  const names = [...new Set(story.articles.map(({ source }) => source.name))];
  const rank = `${rankOf(story, digest).join(' + ')} = ${amount(story.score.total, digest.lang)}`;
  return html`<details${whole ? html` open` : ''}><summary>${labels.sources} (${story.articles.length}) · ${names.map((name, at) => html`${at === 0 ? '' : ', '}${isolated(name, digest.lang)}`)}</summary>
<ul>${story.articles.map((article) => renderSource(article, context))}</ul>
${links.length === 0 ? '' : html`<p>${withColon(labels.linked, digest.lang)} ${links.map((link, at) => html`${at === 0 ? '' : ' · '}<bdi>${linkInWords(link, digest.lang)}</bdi>`)}</p>`}<p>${withColon(labels.rank, digest.lang)} ${rank}</p></details>
`;
}

function renderSource(article: StoryArticle, { digest, labels, whole }: StoryContext): Markup {
  const { source, title, published, dateInFuture, lang, teaser, kind, duplicateOf, revisionOf, alsoIn = [] } = article;
  const { words = [] } = article.joined ?? {};
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
    ...(whole && words.length > 0 ? [fill(labels.joinedBy, { words: words.join(', ') })] : []),
  ];
  const attributes = foreign(lang, digest.lang);
  const name = title === '' ? article.url : frenchSpaces(title, lang);
  const shown =
    url === undefined ? html`<bdi${attributes}>${name}</bdi>` : html`<a href="${url}"${attributes}>${name}</a>`;
  return html`<li><b>${isolated(source.name, digest.lang)}</b>${from === '' ? '' : html` (${isolated(from, digest.lang)})`} — ${shown}${marks.map((mark) => html` · ${isolated(mark, digest.lang)}`)}</li>
`;
}

const countries = new Map<string, Intl.DisplayNames>();

/** Names a country for readers of a language: `CH` is `Suisse` on a French page. */
function countryName(code: string, lang: string): string {
  const names = countries.get(lang) ?? new Intl.DisplayNames(lang, { type: 'region' });
  countries.set(lang, names);
  return names.of(code) ?? code;
}
