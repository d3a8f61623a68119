import type { Article } from '../contracts/article.ts';
import { byPrecedence } from '../contracts/article-versions.ts';
import { storeKeys } from '../contracts/keys.ts';
import type { Store } from '../contracts/ports.ts';
import { StoredBatch } from '../contracts/stored.ts';
import { requireStored } from '../contracts/stored-json.ts';
import { compareBy } from '../text/compare-by.ts';
import { definedOnly } from '../text/defined-only.ts';
import { mapAtMost } from '../text/map-at-most.ts';
import { byTime } from './by-time.ts';

/** Objects read at the same time; S3 takes some ten milliseconds each, and all are kept in memory anyway. */
const MAX_AT_ONCE = 8;

/** The batches of a run and their articles. */
export interface CollectedArticles {
  /** Keys of the batches, ascending. */
  readonly keys: readonly string[];
  /** The batches of this edition, in order of their keys. */
  readonly own: readonly StoredBatch[];
  /** Each article once, earliest first; of several versions of one article the last. */
  readonly articles: readonly Article[];
}

/**
 * Reads the batches of an edition: its own, and those after the edition `after`, whose runs did not finish; with `alone`
 * only its own.
 *
 * Errors: StoreError when a batch has another shape.
 */
export async function readArticles(
  store: Store,
  digestId: string,
  editionId: string,
  range: { readonly alone: boolean; readonly after?: string | undefined },
): Promise<CollectedArticles> {
  const prefix = storeKeys.batches(digestId);
  const { alone, after } = range;
  // `~` sorts after all keys of an edition.
  const startAfter = after === undefined ? undefined : `${storeKeys.batches(digestId, after)}~`;
  const listed = alone
    ? await store.list(storeKeys.batches(digestId, editionId))
    : await store.list(prefix, definedOnly({ startAfter }));
  const keys = listed.filter((key) => (key.slice(prefix.length).split('/')[0] ?? '') <= editionId);
  const batches = await mapAtMost(keys, MAX_AT_ONCE, (key) => requireStored(store, key, StoredBatch));
  return {
    keys,
    own: batches.filter((batch) => batch.editionId === editionId),
    articles: latestVersions(batches.flatMap(({ articles }) => articles)),
  };
}

/** Of several versions of an article the last; if it is in several feeds, one of them, which names the others. */
function latestVersions(articles: readonly Article[]): Article[] {
  const versions = Map.groupBy(articles, ({ id, revisionOf }) => revisionOf ?? id);
  return [...versions.values()].map(oneOf).sort(byTime);
}

function oneOf(versions: readonly Article[]): Article {
  const [best] = versions.toSorted(byPrecedence) as [Article];
  const others = new Map(
    versions.filter(({ feedId }) => feedId !== best.feedId).map(({ source }) => [source.id, source] as const),
  );
  if (others.size === 0) return best;
  const alsoIn = [...others.values()].sort(compareBy('id'));
  return { ...best, alsoIn };
}
