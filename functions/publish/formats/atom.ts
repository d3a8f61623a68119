import { html } from 'hono/html';
import type { Digest } from '../../contracts/digest.ts';
import { siteKeys } from '../../contracts/keys.ts';
import type { Story } from '../../contracts/story.ts';
import { languageOf } from '../../languages/languages.ts';
import { interventionsOf } from './editor-words.ts';
import { withColon } from './french-spaces.ts';

/** A feed of this many stories is what readers keep. */
const MOST_ENTRIES = 60;

/**
 * Renders a digest's Atom feed: one entry a story of the latest editions, newest edition first.
 *
 * Ids are `tag:` URIs of digest and story, so they never change; a story that developed keeps its id and moves its date.
 * Source: RFC 4287, RFC 4151.
 */
export function renderAtom(editions: readonly Digest[], siteUrl: string | undefined): string {
  const [latest] = editions;
  if (latest === undefined) throw new RangeError('an Atom feed needs an edition');
  const seen = new Set<string>();
  const entries = editions.flatMap((digest) =>
    digest.stories.flatMap((story) => {
      if (seen.has(story.id) || (story.status === 'unchanged' && digest !== editions.at(-1))) return [];
      seen.add(story.id);
      return [renderEntry(story, digest, siteUrl)];
    }),
  );
  const self = address(siteUrl, siteKeys.atom(latest.digestId));
  return `<?xml version="1.0" encoding="utf-8"?>\n${html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${latest.lang}">
<id>tag:depeche,2016:${latest.digestId}</id>
<title>${xmlText(latest.title)}</title>
<updated>${latest.to}</updated>
<author><name>${xmlText(latest.title)}</name></author>
<link rel="self" type="application/atom+xml" href="${self}"/>
<link rel="alternate" type="text/html" href="${address(siteUrl, siteKeys.archive(latest.digestId))}"/>
${entries.slice(0, MOST_ENTRIES)}</feed>
`}`;
}

function renderEntry(story: Story, digest: Digest, siteUrl: string | undefined): ReturnType<typeof html> {
  const { labels } = languageOf(digest.lang);
  const link = `${address(siteUrl, siteKeys.edition(digest.digestId, digest.editionId))}#s-${story.id}`;
  const points = story.keyPoints.map(({ label, text }) => html`<li><b>${xmlText(label)}</b> — ${xmlText(text)}</li>`);
  const edited = interventionsOf(story, labels, digest.lang).map((done) => html`<p><i>${xmlText(done)}</i></p>`);
  const content = html`${edited}<ul>${points}</ul><p>${withColon(labels.sources, digest.lang)} ${xmlText([...new Set(story.articles.map(({ source }) => source.name))].join(', '))}</p>`;
  return html`<entry>
<id>tag:depeche,2016:${digest.digestId}:${story.id}</id>
<title>${xmlText(story.headline)}</title>
<updated>${digest.to}</updated>
<published>${story.firstSeen}</published>
<link rel="alternate" type="text/html" href="${link}"/>
<content type="html">${String(content)}</content>
</entry>
`;
}

function address(siteUrl: string | undefined, key: string): string {
  return siteUrl === undefined ? `/${key}` : `${siteUrl}/${key}`;
}

/** XML 1.0 knows no control characters, not even escaped. */
function xmlText(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '').toWellFormed();
}
