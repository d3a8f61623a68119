import { compareBy } from '../../text/compare-by.ts';
import type { Cluster } from './centroids.ts';

/** Strongest centroid terms under which a cluster is indexed. */
const MAX_INDEXED_TERMS = 40;

/** Strongest terms of a vector that are looked up. */
export const MAX_LOOKUP_TERMS = 20;

/** A term with more postings than this in the window is too common to find anything. */
const MAX_POSTINGS = 100;

/** Candidates returned, whose similarity is then computed. */
const MAX_CANDIDATES = 15;

/** Where something lies in time, in milliseconds; what is undated is near everything. */
export type Span = Pick<Cluster, 'from' | 'to'>;

/** An inverted index of clusters, by term and time. */
export interface ClusterIndex {
  /** Adds a cluster or updates its postings; an empty cluster is removed. */
  put(cluster: Cluster): void;
  /**
   * The clusters most likely to be similar to a vector, given by its strongest terms, best first; clusters of another
   * time may be left out. `except` is never among them.
   */
  candidates(strongest: readonly (readonly [string, number])[], span: Span, except?: Cluster): Cluster[];
}

/** The bucket of undated clusters. */
const UNDATED = Number.NEGATIVE_INFINITY;

/** Buckets per window: with finer ones, fewer clusters outside the window are read. */
const BUCKETS_PER_WINDOW = 3;

/** A cluster that spans more buckets is indexed in its first and last one. */
const MAX_BUCKETS = 60;

/** The clusters of one term in one bucket, each with the weight of the term in its centroid. */
type Posting = Map<Cluster, number>;

/** The postings of one term, by bucket. */
type TermPostings = Map<number, Posting>;

/**
 * Creates an empty index. `windowMs` is how far apart in time clusters may still be similar.
 *
 * Cost of a look-up: bounded, whatever the number of clusters and the length of the stream.
 */
export function createClusterIndex(windowMs: number): ClusterIndex {
  const postings = new Map<string, TermPostings>();
  const postingsOf = new Map<Cluster, readonly Posting[]>();
  const bucketOf = (time: number): number => Math.floor((time / windowMs) * BUCKETS_PER_WINDOW);
  const bucketsOf = ({ from, to }: Span, marginMs: number): number[] | undefined =>
    from === undefined || to === undefined ? undefined : range(bucketOf(from - marginMs), bucketOf(to + marginMs));
  return {
    put(cluster): void {
      for (const posting of postingsOf.get(cluster) ?? []) posting.delete(cluster);
      postingsOf.delete(cluster);
      if (cluster.members.size === 0) return;
      const buckets = bucketsOf(cluster, 0) ?? [UNDATED];
      postingsOf.set(cluster, addPostings(postings, cluster, buckets));
    },
    candidates(strongest, span, except): Cluster[] {
      const near = bucketsOf(span, windowMs);
      const buckets = near === undefined ? undefined : [UNDATED, ...near];
      const scores = new Map<Cluster, number>();
      for (const [term, weight] of strongest) {
        for (const [cluster, there] of lookUp(postings.get(term), buckets)) {
          if (cluster !== except) scores.set(cluster, (scores.get(cluster) ?? 0) + weight * there);
        }
      }
      return [...scores]
        .sort(
          compareBy(
            ([, value]) => -value,
            ([{ id }]) => id,
          ),
        )
        .slice(0, MAX_CANDIDATES)
        .map(([cluster]) => cluster);
    },
  };
}

function addPostings(
  postings: Map<string, TermPostings>,
  cluster: Cluster,
  buckets: readonly number[],
): readonly Posting[] {
  return [...cluster.centroid].slice(0, MAX_INDEXED_TERMS).flatMap(([term, weight]) => {
    const byBucket = getOrAdd(postings, term, () => new Map<number, Posting>());
    return buckets.map((bucket) => getOrAdd(byBucket, bucket, () => new Map<Cluster, number>()).set(cluster, weight));
  });
}

/** The clusters of a term in some buckets, or in all of them; none when the term is too common. */
function lookUp(byBucket: TermPostings | undefined, buckets: readonly number[] | undefined): Posting {
  const found: Posting = new Map();
  if (byBucket === undefined) return found;
  let size = 0;
  for (const bucket of buckets ?? byBucket.keys()) {
    const posting = byBucket.get(bucket);
    if (posting === undefined) continue;
    size += posting.size;
    if (size > MAX_POSTINGS) return new Map();
    for (const [cluster, weight] of posting) found.set(cluster, weight);
  }
  return found;
}

function getOrAdd<Key, Value>(map: Map<Key, Value>, key: Key, create: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = create();
  map.set(key, value);
  return value;
}

function range(from: number, to: number): number[] {
  if (to - from > MAX_BUCKETS) return [from, to];
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
