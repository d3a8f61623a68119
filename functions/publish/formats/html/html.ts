import { html as markup } from 'hono/html';
import type { Digest } from '../../../contracts/digest.ts';
import { digestFileName, siteKeys } from '../../../contracts/keys.ts';
import type { Story } from '../../../contracts/story.ts';
import { languageOf } from '../../../languages/languages.ts';
import type { Format, FormatContext } from '../../format.ts';
import { standingChanges } from '../../withdrawals.ts';
import { isHealthy } from '../feed-health.ts';
import { frenchSpaces } from '../french-spaces.ts';
import { fill, longTime } from '../local-time.ts';
import { counted, wordsOf } from '../words.ts';
import { feedLinks } from './feed-links.ts';
import { renderFooter } from './footer.ts';
import { foreign } from './foreign.ts';
import { headOf } from './head.ts';
import { type Markup, renderPage } from './page.ts';
import { renderRevisions } from './revisions.ts';
import { renderStory } from './story.ts';
import { type StoryContext, storyContext } from './story-context.ts';

/** An edition of more stories begins with a list of them. */
const MAX_WITHOUT_CONTENTS = 20;

/** The edition as one page: no script, no request, readable offline and in print. */
export const html: Format = {
  name: 'html',
  fileName: 'index.html',
  contentType: 'text/html; charset=utf-8',
  render(digest: Digest, { siteUrl }: FormatContext): string {
    const context = storyContext(digest, false);
    const { labels } = context;
    const { lang, timeZone, stories, previous, next } = digest;
    const date = longTime(digest.to, lang, timeZone);
    const covers = fill(labels.covers, { from: longTime(digest.from, lang, timeZone), to: date });
    const due = next === undefined ? '' : fill(labels.nextDue, { date: longTime(next, lang, timeZone) });
    const body = markup`<header class="top">
<h1>${digest.title}</h1>
<p class="date">${fill(labels.dateLine, { date })}</p>
<p class="small">${counted(labels.plurals.stories, stories.length, lang)} · ${covers}</p>
${due === '' ? '' : markup`<p class="small">${due}</p>`}
<nav><a href="../">${labels.archive}</a>${previous === undefined ? '' : markup`<a href="../${previous}/">${labels.previous}</a>`}<a href="../feed.atom">${labels.subscribe}</a><a href="#how">${labels.verify}</a></nav>
</header>
<main>
${renderRevisions(digest)}
${renderChanges(context)}
${stories.length > MAX_WITHOUT_CONTENTS ? renderContents(context) : ''}
${stories.length === 0 ? markup`<p class="empty">${digest.feeds.length > 0 && !digest.feeds.some(({ health }) => isHealthy(health)) ? labels.allDown : labels.emptyText}</p>` : ''}
${stories.map((story, at) => renderStory(story, context, at === 0))}
</main>
${renderFooter(context, siteUrl)}`;
    const title = `${digest.title} — ${date}`;
    const about = headOf({
      siteUrl,
      path: siteKeys.edition(digest.digestId, digest.editionId),
      title,
      description: stories[0]?.headline,
    });
    const head = markup`${about}
${feedLinks(digest, '../')}
<link rel="alternate" type="application/json" href="${digestFileName(digest.revisions?.length ?? 0)}">`;
    return renderPage({ language: languageOf(lang), title, head, body, kind: 'edition' });
  },
};

/**
 * What changed since the last edition: the first thing a returning reader wants. Developing stories come with their most
 * important change, new ones by name. Empty on a first edition.
 */
function renderChanges({ digest, labels }: StoryContext): Markup | string {
  if (digest.previous === undefined || digest.stories.length === 0) return '';
  const developing = digest.stories.filter(({ status }) => status !== 'new' && status !== 'unchanged');
  const fresh = digest.stories.filter(({ status }) => status === 'new');
  const line = (story: Story): Markup => markup`<li>${renderName(story, digest)}${renderChange(story, digest)}</li>`;
  return markup`<section class="changes"><h2>${labels.whatChanged}</h2>
${developing.length + fresh.length === 0 ? markup`<p>${labels.nothingChanged}</p>` : ''}
${developing.length === 0 ? '' : markup`<ul>${developing.map(line)}</ul>`}
${fresh.length === 0 ? '' : markup`<details><summary class="quiet"><b class="new">${labels.new}</b> (${fresh.length})</summary><ul>${fresh.map(line)}</ul></details>`}</section>`;
}

/** All stories by name, closed: readers scan a long edition before they read it. */
function renderContents({ digest, labels }: StoryContext): Markup {
  return markup`<details class="changes"><summary class="quiet">${labels.contents} (${digest.stories.length})</summary><ol>${digest.stories.map((story) => markup`<li>${renderName(story, digest)}</li>`)}</ol></details>`;
}

function renderName({ id, lang, headline }: Story, digest: Digest): Markup {
  return markup`<a href="#s-${id}"${foreign(lang, digest.lang)}>${frenchSpaces(headline, lang)}</a>`;
}

/** Renders the most important change of a story: old and new figure, if any, and the sentence that says it. */
export function renderChange(
  { changes, articles, lang }: Pick<Story, 'changes' | 'articles' | 'lang'>,
  digest: Digest,
): Markup | string {
  const [change] = standingChanges({ changes }, digest);
  if (change === undefined) return '';
  const { figure, evidence, correction } = change;
  const of = articles.find(({ id }) => id === evidence.articleId)?.lang ?? lang;
  const numbers =
    figure === undefined ? '' : markup`<b><bdi dir="ltr">${figure.from} → ${figure.to}</bdi> ${figure.noun}</b> · `;
  const mark =
    correction === undefined
      ? ''
      : markup`<b class="corrected"${foreign(digest.lang, of)}>${wordsOf(digest.lang).corrected}</b> · `;
  return markup`<p${foreign(of, digest.lang)}>${mark}${numbers}${evidence.text}</p>`;
}
