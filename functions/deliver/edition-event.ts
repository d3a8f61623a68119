import type { Digest } from '../contracts/digest.ts';
import { siteKeys } from '../contracts/keys.ts';

/** The URL of an edition's page, or of an anchor in it. */
export function pageOf({ digestId, editionId }: Digest, siteUrl: string, anchor = ''): string {
  return `${siteUrl}/${siteKeys.edition(digestId, editionId)}${anchor === '' ? '' : `#${anchor}`}`;
}

/**
 * Writes the event for a JSON webhook, the same for the same edition: its stories, their points and links to the
 * evidence. `data.digestUrl` has the whole edition.
 */
export function editionEvent(digest: Digest, siteUrl: string): string {
  const { digestId, editionId, title, lang, from, to, stories, feeds, withheld } = digest;
  const failing = feeds.filter(({ health }) => health === 'failing' || health === 'gone' || health === 'missing');
  return JSON.stringify({
    type: 'edition.published',
    timestamp: to,
    data: {
      digestId,
      editionId,
      title,
      lang,
      from,
      to,
      url: pageOf(digest, siteUrl),
      digestUrl: `${siteUrl}/${siteKeys.digest(digestId, editionId)}`,
      stories: stories.map((story) => ({
        id: story.id,
        status: story.status,
        headline: story.headline,
        lang: story.lang,
        url: pageOf(digest, siteUrl, `s-${story.id}`),
        sources: [...new Set(story.articles.map(({ source }) => source.name))],
        keyPoints: story.keyPoints.map(({ id, label, text, lang: of, corroboratedBy }) => {
          return { id, label, text, lang: of, corroboratedBy, url: pageOf(digest, siteUrl, `p-${id}`) };
        }),
      })),
      withheld: withheld.length,
      feedsInTrouble: failing.map(({ id }) => id),
    },
  });
}
