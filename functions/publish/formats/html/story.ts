import { html } from 'hono/html';
import type { Disagreement, Story } from '../../../contracts/story.ts';
import { interventionsOf } from '../editor-words.ts';
import { frenchSpaces } from '../french-spaces.ts';
import { sourceCount } from '../source-count.ts';
import { counted } from '../words.ts';
import { renderCoverage } from './coverage.ts';
import { foreign, languageName } from './foreign.ts';
import type { Markup } from './page.ts';
import { renderPoint } from './point.ts';
import { renderSources } from './sources.ts';
import type { StoryContext } from './story-context.ts';

/** A longer headline is set smaller: it is a paragraph. */
const LONG_HEADLINE = 160;

/** Renders a story of an edition: its headline, which links to its own page, and its body. */
export function renderStory(story: Story, context: StoryContext, lead: boolean): Markup {
  return html`<article id="s-${story.id}"${lead ? html` class="lead"` : ''}>
${renderHeadline(story, context)}
${renderBody(story, context)}</article>
`;
}

function renderHeadline({ id, headline, lang }: Story, { digest }: StoryContext): Markup {
  const look = headline.length > LONG_HEADLINE ? html` class="long"` : '';
  return html`<h2${look}${foreign(lang, digest.lang)}><a href="../stories/${id}/">${frenchSpaces(headline, lang)}</a></h2>`;
}

/** Renders the body of a story: facts, points that open to their sentences, disagreements, sources, and its rank. */
export function renderBody(story: Story, context: StoryContext): Markup {
  const { digest, labels } = context;
  return html`<p class="facts"><b class="${story.status}">${labels[story.status]}</b>${factsOf(story, context).map((fact) => ` · ${fact}`)} ${renderCoverage(story, digest)}</p>
${interventionsOf(story, labels, digest.lang).map(
  (done) => html`<p class="edited small"><bdi>${done}</bdi></p>
`,
)}<ol${foreign(story.lang, digest.lang)}>${story.keyPoints.map((point) => renderPoint(point, story, context))}</ol>
${(story.disagreements ?? []).map((disagreement) => renderDisagreement(disagreement, story, context))}${renderSources(story, context)}`;
}

function factsOf(story: Story, { digest, labels }: StoryContext): string[] {
  return [
    counted(labels.plurals.sources, Math.max(1, sourceCount(story)), digest.lang),
    ...(foreign(story.lang, digest.lang) === '' ? [] : [languageName(story.lang, digest.lang)]),
    ...(story.articles.every(({ teaser }) => teaser) ? [labels.teaser] : []),
  ];
}

/** Values side by side, each with its sentence, so that the reader can judge. */
function renderDisagreement({ noun, values }: Disagreement, story: Story, { digest, labels }: StoryContext): Markup {
  return html`<section class="clash"><h3>${labels.disagreement}</h3><dl>${values.map(({ value, evidence }) => {
    const article = story.articles.find(({ id }) => id === evidence.articleId);
    const attributes = foreign(article?.lang ?? story.lang, digest.lang);
    return html`<div><dt${attributes}>${value} ${noun}</dt><dd${attributes}>${evidence.text}</dd><dd class="small">${article?.source.name ?? ''}</dd></div>`;
  })}</dl></section>
`;
}
