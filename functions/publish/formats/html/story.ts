import { html } from 'hono/html';
import type { Digest } from '../../../contracts/digest.ts';
import type { Evidence, KeyPoint } from '../../../contracts/key-point.ts';
import type { Language } from '../../../contracts/language.ts';
import type { Disagreement, Story, StoryArticle } from '../../../contracts/story.ts';
import { withdrawalsOf } from '../../withdrawals.ts';
import { fill, shortTime } from '../local-time.ts';
import { webAddress } from '../web-address.ts';
import { foreign, languageName } from './foreign.ts';
import type { Markup } from './page.ts';

/** The page a story stands on, and its words. */
export interface StoryContext {
  readonly digest: Digest;
  readonly language: Language;
}

/** Renders a story: headline, key points that open to their sentences, what clashes, sources, and why it stands here. */
export function renderStory(story: Story, context: StoryContext, lead: boolean): Markup {
  const { digest, language } = context;
  const { labels } = language;
  const names = [...new Set(story.articles.map(({ source }) => source.name))];
  return html`<article id="s-${story.id}"${lead ? html` class="lead"` : ''}>
<h2${foreign(story.lang, digest.lang)}><a href="#s-${story.id}">${story.headline}</a></h2>
<p class="facts"><span class="status ${story.status}">${labels[story.status]}</span>${factsOf(story, context).map((fact) => ` · ${fact}`)}</p>
<ol class="points">${story.keyPoints.map((point) => renderPoint(point, story, context))}</ol>
${(story.disagreements ?? []).map((disagreement) => renderDisagreement(disagreement, story, context))}
<details><summary class="quiet">${labels.sources} (${story.articles.length}) · ${names.map((name, at) => html`${at === 0 ? '' : ', '}<bdi>${name}</bdi>`)}</summary>
<ul class="sources small">${story.articles.map((article) => renderSource(article, context))}</ul></details>
<details><summary class="quiet">${labels.rank}</summary>
<p class="small" dir="ltr">${Object.entries(story.score.parts).map(([name, value], at) => `${at === 0 ? '' : ' + '}${name} ${value.toFixed(2)}`)} = ${story.score.total.toFixed(2)}</p></details>
</article>
`;
}

function factsOf(story: Story, { digest, language }: StoryContext): string[] {
  const { labels } = language;
  const originals = story.articles.filter(({ duplicateOf }) => duplicateOf === undefined);
  const owners = new Set(originals.map(({ source }) => source.owner ?? source.id)).size;
  return [
    owners > 1 ? fill(labels.manySources, { n: owners }) : labels.oneSource,
    ...(foreign(story.lang, digest.lang) === '' ? [] : [languageName(story.lang, digest.lang)]),
    ...(story.articles.every(({ teaser }) => teaser) ? [labels.teaser] : []),
  ];
}

function renderPoint(point: KeyPoint, story: Story, context: StoryContext): Markup {
  const { digest, language } = context;
  const { labels } = language;
  const isChange = (story.changes ?? []).some(({ evidence }) =>
    point.evidence.some(({ articleId, start }) => articleId === evidence.articleId && start === evidence.start),
  );
  const marks = [
    ...(isChange ? [labels.new] : []),
    ...(point.corroboratedBy > 1 ? [fill(labels.manySources, { n: point.corroboratedBy })] : []),
  ];
  const attributes = foreign(point.lang, digest.lang);
  const shown = marks.map((mark) => html`<i${attributes === '' ? '' : html` lang="${language.code}"`}> · ${mark}</i>`);
  const revision = withdrawalsOf(digest).get(point.id);
  const said = html`<b>${point.label}${shown}</b>${point.text}`;
  const summary =
    revision === undefined
      ? said
      : html`<del>${said}</del> <span${attributes === '' ? '' : html` lang="${language.code}" dir="${language.direction}"`}>(${labels.withdrawn})</span>`;
  const why = revision === undefined ? '' : html`<p><b>${labels.withdrawn}</b> — ${revision.reason}</p>`;
  return html`<li id="p-${point.id}"><details><summary${attributes}>${summary}</summary>
<div>${why}${point.evidence.map((evidence, at) => renderEvidence(evidence, story, context, at === 0 ? point.deletions : []))}${speakersOf(point).map((name) => html`<p>« » <bdi${attributes}>${name}</bdi></p>`)}</div></details></li>
`;
}

/** Who is quoted in a point, each once. */
function speakersOf({ quotes = [] }: KeyPoint): string[] {
  return [...new Set(quotes.flatMap(({ speaker }) => speaker ?? []))];
}

/** What a reader needs to check a point: the sentence as it stands, who wrote it, where and when, and its hash. */
function renderEvidence(
  evidence: Evidence,
  story: Story,
  { digest, language }: StoryContext,
  deletions: KeyPoint['deletions'] = [],
): Markup {
  const article = articleOf(story, evidence);
  const url = article === undefined ? undefined : webAddress(article.url);
  const name = article?.source.name ?? '';
  const time =
    article?.published === undefined ? '' : ` · ${shortTime(article.published, digest.lang, digest.timeZone)}`;
  return html`<blockquote${foreign(article?.lang ?? story.lang, digest.lang)}>${marked(evidence.text, deletions)}</blockquote>
<p>${url === undefined ? name : html`<a href="${url}">${name}</a>`}${time} · ${fill(language.labels.sentence, { n: evidence.sentence + 1 })} · <code>${evidence.sha256.slice(0, 10)}</code></p>`;
}

/** A sentence with the parts struck through that its point leaves out: nothing is hidden from the reader. */
function marked(sentence: string, deletions: readonly (readonly [number, number])[]): (string | Markup)[] {
  const shown = deletions.flatMap(([start, end], at) => [
    sentence.slice(deletions[at - 1]?.[1] ?? 0, start),
    html`<del>${sentence.slice(start, end)}</del>`,
  ]);
  return [...shown, sentence.slice(deletions.at(-1)?.[1] ?? 0)];
}

/** Values side by side, each with its sentence: the reader sees that sources differ, and judges. */
function renderDisagreement({ noun, values }: Disagreement, story: Story, { digest, language }: StoryContext): Markup {
  return html`<section class="clash"><h3>${language.labels.disagreement}</h3><dl>${values.map(({ value, evidence }) => {
    const article = articleOf(story, evidence);
    const attributes = foreign(article?.lang ?? story.lang, digest.lang);
    return html`<div><dt${attributes}>${value} ${noun}</dt><dd${attributes}>${evidence.text}</dd><dd class="small">${article?.source.name ?? ''}</dd></div>`;
  })}</dl></section>`;
}

function renderSource(article: StoryArticle, { digest, language }: StoryContext): Markup {
  const { labels } = language;
  const { source, title, published, dateInFuture, lang, teaser, kind, duplicateOf, revisionOf, alsoIn = [] } = article;
  const url = webAddress(article.url);
  const from = [source.owner, source.country].filter((part) => part !== undefined).join(', ');
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

function articleOf(story: Story, evidence: Evidence): StoryArticle | undefined {
  return story.articles.find(({ id }) => id === evidence.articleId);
}
