import { Slug } from './article.ts';
import { EditionId, Month } from './digest.ts';

const slug = (value: string): string => Slug.parse(value);
const edition = (value: string): string => EditionId.parse(value);
const hex = (value: string): string => {
  if (!/^[0-9a-f]{16,64}$/.test(value)) throw new RangeError(`cannot build a key from "${value}": it is not a hash`);
  return value;
};
const month = (value: string): string => Month.parse(value);

/**
 * Keys of the objects in the store bucket, built only here; every part is validated, so raw text of a feed can never become
 * part of a key.
 */
export const storeKeys = {
  /** StoredDigestConfig of a digest. */
  digestConfig: (digestId: string): string => `config/${slug(digestId)}/digest.json`,
  /** Overrides of a digest by its editor; optional. */
  editor: (digestId: string): string => `config/${slug(digestId)}/editor.json`,
  /** FeedConfig[][] of a digest: the batches of feeds that the state machine maps over. */
  feeds: (digestId: string): string => `config/${slug(digestId)}/feeds.json`,
  /** FeedState of one feed of one digest. */
  feedState: (digestId: string, feedId: string): string => `feeds/${slug(digestId)}/${slug(feedId)}/state.json`,
  /** StoredBatch: the articles of one ingest call; `batch` is a hash over its feed ids. */
  batch: (digestId: string, editionId: string, batch: string): string =>
    `articles/${slug(digestId)}/${edition(editionId)}/${hex(batch)}.json`,
  /** Prefix of all batches of a digest; with an edition, of that edition. */
  batches: (digestId: string, editionId?: string): string =>
    editionId === undefined ? `articles/${slug(digestId)}/` : `articles/${slug(digestId)}/${edition(editionId)}/`,
  /** StoredStories: the grouped stories of an edition. */
  stories: (digestId: string, editionId: string): string =>
    `stories/${slug(digestId)}/${edition(editionId)}/stories.json`,
  /** StoredPoints: the key points of one batch of stories. */
  points: (digestId: string, editionId: string, batch: number): string =>
    `stories/${slug(digestId)}/${edition(editionId)}/points-${String(Math.trunc(batch)).padStart(4, '0')}.json`,
  /** Storylines: the memory of stories between editions. */
  storylines: (digestId: string): string => `storylines/${slug(digestId)}.json`,
  /** DeliveryRecord of one message of an edition: to a webhook by its id, to a reader by a hash of the address. */
  delivery: (digestId: string, editionId: string, message: { webhook: string } | { reader: string }): string =>
    `deliveries/${slug(digestId)}/${edition(editionId)}/${'webhook' in message ? `webhook-${slug(message.webhook)}` : `reader-${hex(message.reader)}`}.json`,
} as const;

/** File name of an edition's canonical object: `digest.json` as first published, `digest.r1.json` its first revision. */
export function digestFileName(revision: number): string {
  if (!Number.isSafeInteger(revision) || revision < 0)
    throw new RangeError(`${revision} is not a valid revision number`);
  return revision === 0 ? 'digest.json' : `digest.r${revision}.json`;
}

/** Keys of the objects in the site bucket, which are also the paths of the site. */
export const siteKeys = {
  /** Folder of an edition, with a trailing slash. */
  edition: (digestId: string, editionId: string): string => `${slug(digestId)}/${edition(editionId)}/`,
  /** One rendering of an edition, by its file name. */
  rendering: (digestId: string, editionId: string, fileName: string): string =>
    `${slug(digestId)}/${edition(editionId)}/${fileName}`,
  /**
   * The canonical edition object; an edition exists once it is created. Revision n, from 1, is a separate object: what was
   * published is never overwritten.
   */
  digest: (digestId: string, editionId: string, revision = 0): string =>
    `${slug(digestId)}/${edition(editionId)}/${digestFileName(revision)}`,
  /** StoryRecord: the editions with a story. */
  storyRecord: (digestId: string, storyId: string): string => `${slug(digestId)}/stories/${hex(storyId)}/story.json`,
  /** Folder of a story, with a trailing slash: its permalink. */
  story: (digestId: string, storyId: string): string => `${slug(digestId)}/stories/${hex(storyId)}/`,
  /** Page of a story. */
  storyPage: (digestId: string, storyId: string): string => `${slug(digestId)}/stories/${hex(storyId)}/index.html`,
  /** Pointer: the latest editions; written with If-Match. */
  pointer: (digestId: string): string => `${slug(digestId)}/editions.json`,
  /** Archive page of a digest. */
  archive: (digestId: string): string => `${slug(digestId)}/index.html`,
  /** EditionMonth: the editions of one month; the pointer lists the latest only. */
  month: (digestId: string, of: string): string => `${slug(digestId)}/archive/${month(of)}/editions.json`,
  /** Page of the editions of one month. */
  monthPage: (digestId: string, of: string): string => `${slug(digestId)}/archive/${month(of)}/index.html`,
  /** URLs of the pages of one month, for search engines. */
  monthSitemap: (digestId: string, of: string): string => `${slug(digestId)}/archive/${month(of)}/sitemap.xml`,
  /** List of the sitemaps of a digest. */
  sitemap: (digestId: string): string => `${slug(digestId)}/sitemap.xml`,
  /** A file of the search, all in one folder: the only place of the site where a script may run. */
  search: (digestId: string, fileName: string): string => `${slug(digestId)}/search/${fileName}`,
  /** Atom feed of the stories of a digest. */
  atom: (digestId: string): string => `${slug(digestId)}/feed.atom`,
  /** JSON Feed of the stories of a digest. */
  jsonFeed: (digestId: string): string => `${slug(digestId)}/feed.json`,
  /** Atom feed of the editions of a digest. */
  editionsAtom: (digestId: string): string => `${slug(digestId)}/editions-feed.atom`,
  /** JSON Feed of the editions of a digest. */
  editionsJsonFeed: (digestId: string): string => `${slug(digestId)}/editions-feed.json`,
  /** A JSON Schema of one contract. */
  schema: (name: string): string => `schema/${slug(name)}.json`,
} as const;
