import { Slug } from './article.ts';
import { EditionId } from './digest.ts';

const slug = (value: string): string => Slug.parse(value);
const edition = (value: string): string => EditionId.parse(value);
const hex = (value: string): string => {
  if (!/^[0-9a-f]{16,64}$/.test(value)) throw new RangeError(`cannot build a key from «${value}»: not a hash of ours`);
  return value;
};

/**
 * Names of the objects in the store bucket. The only place that builds one; every part is validated, so raw text of a
 * feed can never become part of a key.
 */
export const storeKeys = {
  /** StoredDigestConfig of a digest. */
  digestConfig: (digestId: string): string => `config/${slug(digestId)}/digest.json`,
  /** FeedConfig[][] of a digest: the batches of feeds that the state machine maps over. */
  feeds: (digestId: string): string => `config/${slug(digestId)}/feeds.json`,
  /** FeedState of one feed of one digest. */
  feedState: (digestId: string, feedId: string): string => `feeds/${slug(digestId)}/${slug(feedId)}/state.json`,
  /** StoredBatch: what one ingest call took; `batch` is a hash over its feed ids. */
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
  /** Storylines: what is remembered of stories from edition to edition. */
  storylines: (digestId: string): string => `storylines/${slug(digestId)}.json`,
  /** DeliveryRecord of one message of an edition: to a webhook by its id, to a reader by a hash of the address. */
  delivery: (digestId: string, editionId: string, message: { webhook: string } | { reader: string }): string =>
    `deliveries/${slug(digestId)}/${edition(editionId)}/${'webhook' in message ? `webhook-${slug(message.webhook)}` : `reader-${hex(message.reader)}`}.json`,
} as const;

/** Names of the objects in the site bucket, which are also the paths of the site. */
export const siteKeys = {
  /** Folder of an edition, with a trailing slash. */
  edition: (digestId: string, editionId: string): string => `${slug(digestId)}/${edition(editionId)}/`,
  /** One rendering of an edition, by its file name. */
  rendering: (digestId: string, editionId: string, fileName: string): string =>
    `${slug(digestId)}/${edition(editionId)}/${fileName}`,
  /** The canonical edition object; its creation is what makes an edition exist. */
  digest: (digestId: string, editionId: string): string => `${slug(digestId)}/${edition(editionId)}/digest.json`,
  /** Pointer: which edition is the latest, and which there are; swapped with If-Match. */
  pointer: (digestId: string): string => `${slug(digestId)}/editions.json`,
  /** Archive page of a digest. */
  archive: (digestId: string): string => `${slug(digestId)}/index.html`,
  /** Atom feed of a digest. */
  atom: (digestId: string): string => `${slug(digestId)}/feed.atom`,
  /** A JSON Schema of one contract. */
  schema: (name: string): string => `schema/${slug(name)}.json`,
} as const;
