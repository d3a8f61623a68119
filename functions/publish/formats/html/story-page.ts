import { html } from 'hono/html';
import type { Digest } from '../../../contracts/digest.ts';
import { siteKeys } from '../../../contracts/keys.ts';
import type { StoryTelling } from '../../../contracts/stored.ts';
import type { Story } from '../../../contracts/story.ts';
import { languageOf } from '../../../languages/languages.ts';
import { longTime } from '../local-time.ts';
import { renderPage } from './page.ts';
import { renderStory } from './story.ts';

/** A story over its editions, as its own page shows it. */
export interface StoryHistory {
  /** The latest edition that tells the story. */
  readonly digest: Digest;
  /** The story as that edition tells it. */
  readonly story: Story;
  /** The editions that told it, in any order; the latest among them. */
  readonly history: readonly StoryTelling[];
  /** Address of the site without a trailing slash, where it is known. */
  readonly siteUrl: string | undefined;
}

/** Renders the page of one story: as its latest edition tells it, and the editions that told it, newest first. */
export function renderStoryPage({ digest, story, history, siteUrl }: StoryHistory): string {
  const language = languageOf(digest.lang);
  const { labels } = language;
  const newestFirst = history.toSorted((a, b) => (a.editionId < b.editionId ? 1 : -1));
  const rows = newestFirst.map(
    ({ editionId, to, status }) =>
      html`<li><a href="../../${editionId}/#s-${story.id}">${longTime(to, digest.lang, digest.timeZone)}</a> · ${labels[status]}</li>
`,
  );
  const body = html`<header class="top"><h1><a href="../../">${digest.title}</a></h1></header>
<main>${renderStory(story, { digest, language }, true)}
<section class="timeline"><ol reversed>${rows}</ol></section></main>`;
  const head = html`<link rel="alternate" type="application/atom+xml" href="../../feed.atom" title="${digest.title}">${
    siteUrl === undefined
      ? ''
      : html`
<link rel="canonical" href="${siteUrl}/${siteKeys.story(digest.digestId, story.id)}">`
  }`;
  return renderPage({ language, title: `${story.headline} — ${digest.title}`, head, body });
}
