import { html } from 'hono/html';
import type { Digest } from '../../../contracts/digest.ts';
import { siteKeys } from '../../../contracts/keys.ts';
import type { StoryTelling } from '../../../contracts/stored.ts';
import type { Story } from '../../../contracts/story.ts';
import { languageOf } from '../../../languages/languages.ts';
import { compareBy } from '../../../text/compare-by.ts';
import { frenchSpaces } from '../french-spaces.ts';
import { fill, longTime } from '../local-time.ts';
import { wordsOf } from '../words.ts';
import { feedLinks } from './feed-links.ts';
import { renderProof } from './footer.ts';
import { foreign } from './foreign.ts';
import { headOf } from './head.ts';
import { renderChange } from './html.ts';
import { type Markup, renderPage } from './page.ts';
import { renderBody } from './story.ts';
import { type StoryContext, storyContext } from './story-context.ts';

/** A story over its editions, as its own page shows it. */
export interface StoryHistory {
  /** The latest edition that has the story. */
  readonly digest: Digest;
  /** The story in that edition. */
  readonly story: Story;
  /** The editions that had it, in any order, the latest included. */
  readonly history: readonly StoryTelling[];
  /** Address of the site without a trailing slash, where it is known. */
  readonly siteUrl: string | undefined;
}

/**
 * Renders the page of one story, `<digest>/stories/<story>/index.html`: the story in its latest edition, with
 * every sentence, place and hash, and the editions that had it, newest first, each with what changed.
 *
 * Pure; same history, same bytes. Its address never changes; its content does with each edition that has the story.
 */
export function renderStoryPage({ digest, story, history, siteUrl }: StoryHistory): string {
  const context = storyContext(digest, true);
  const { labels } = context;
  const { lang, timeZone, title } = digest;
  const edition = `../../${digest.editionId}/`;
  const body = html`<header class="top slim"><p class="name"><a href="../../">${title}</a></p>
<nav><a href="${edition}#s-${story.id}">${fill(labels.asOf, { date: longTime(digest.to, lang, timeZone) })}</a><a href="../../feed.atom">${labels.subscribe}</a><a href="#how">${labels.verify}</a></nav>
</header>
<main><article class="lead">
<h1${foreign(story.lang, lang)}>${frenchSpaces(story.headline, story.lang)}</h1>
<p class="small">${fill(labels.followedSince, { date: longTime(story.firstSeen, lang, timeZone) })}</p>
${renderBody(story, context)}</article>
${renderTimeline(history, story, context)}
</main>
<footer>${renderProof(context, siteUrl)}</footer>`;
  const about = headOf({ siteUrl, path: siteKeys.story(digest.digestId, story.id), title: story.headline });
  const head = html`${about}
${feedLinks(digest, '../../')}`;
  return renderPage({ language: languageOf(lang), title: `${story.headline} — ${title}`, head, body, kind: 'story' });
}

function renderTimeline(history: readonly StoryTelling[], story: Story, { digest, labels }: StoryContext): Markup {
  const [open, close] = wordsOf(story.lang).quotes;
  const newestFirst = history.toSorted(compareBy('-editionId'));
  return html`<section class="timeline"><h2>${labels.timeline}</h2><ol reversed>${newestFirst.map(
    ({
      editionId,
      to,
      status,
      headline,
      changes,
    }) => html`<li><a href="../../${editionId}/#s-${story.id}">${longTime(to, digest.lang, digest.timeZone)}</a> · <b class="${status}">${labels[status]}</b>${headline === story.headline ? '' : html`<p${foreign(story.lang, digest.lang)}>${open}${frenchSpaces(headline, story.lang)}${close}</p>`}${renderChange({ changes, articles: story.articles, lang: story.lang }, digest)}</li>
`,
  )}</ol></section>`;
}
