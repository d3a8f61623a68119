import { compareBy } from '../../text/compare-by.ts';
import type { Cluster } from './centroids.ts';

/** Strongest terms by which the index finds a cluster. */
const CLUSTER_KEYS = 40;

/** Strongest terms of a vector that are looked up. */
export const LOOKED_UP_TERMS = 20;

/** A term that more clusters of a time share than this finds too many to tell anything. */
const MAX_POSTINGS = 100;

/** Candidates whose likeness is computed. */
const MAX_CANDIDATES = 15;

/** Where a vector stands in time, in milliseconds; undated ones are near everything. */
export type Span = Pick<Cluster, 'from' | 'to'>;

/** Clusters found by their terms, of a time. */
export interface ClusterIndex {
  /** Puts a cluster in, or brings its place up to date. An empty one is taken out. */
  put(cluster: Cluster): void;
  /**
   * The clusters most likely to be like a vector, given by its strongest terms, the likeliest first; those of another
   * time may be left out. `except` is never among them.
   */
  candidates(strongest: readonly (readonly [string, number])[], span: Span, except?: Cluster): Cluster[];
}

/** The bucket of what has no date. */
const UNDATED = Number.NEGATIVE_INFINITY;

/** Buckets that a window is cut into: finer ones let less of another time be looked through. */
const BUCKETS_PER_WINDOW = 3;

/** Clusters that one term finds in one bucket, each with its weight for the term. */
type Posting = Map<Cluster, number>;

interface Place {
  readonly postings: readonly Posting[];
  /** The first bucket the cluster lies in: it is met there, or in the first one looked through. */
  readonly first: number;
}

/**
 * Makes an empty index. `windowMs` is how far apart in time clusters may still be alike.
 *
 * Cost of a look-up: bounded, whatever the number of clusters and the length of the stream.
 */
export function createClusterIndex(windowMs: number): ClusterIndex {
  const places = new Map<Cluster, Place>();
  // By term, then by bucket of time.
  const postings = new Map<string, Map<number, Posting>>();
  const bucketOf = (time: number): number => Math.floor((time / windowMs) * BUCKETS_PER_WINDOW);
  const postingOf = (term: string, bucket: number): Posting => {
    const buckets = postings.get(term) ?? new Map<number, Posting>();
    postings.set(term, buckets);
    const found = buckets.get(bucket) ?? new Map();
    buckets.set(bucket, found);
    return found;
  };
  return {
    put(cluster): void {
      for (const posting of places.get(cluster)?.postings ?? []) posting.delete(cluster);
      places.delete(cluster);
      if (cluster.members.size === 0) return;
      const { from, to } = cluster;
      const buckets = from === undefined || to === undefined ? [UNDATED] : range(bucketOf(from), bucketOf(to));
      const own: Posting[] = [];
      let keys = 0;
      for (const [term, weight] of cluster.centroid) {
        if (keys === CLUSTER_KEYS) break;
        keys += 1;
        for (const bucket of buckets) own.push(postingOf(term, bucket).set(cluster, weight));
      }
      places.set(cluster, { postings: own, first: buckets[0] ?? UNDATED });
    },
    candidates(strongest, { from, to }, except): Cluster[] {
      const near =
        from === undefined || to === undefined
          ? undefined
          : [UNDATED, ...range(bucketOf(from - windowMs), bucketOf(to + windowMs))];
      const lowest = near?.[1] ?? UNDATED;
      const scores = new Map<Cluster, number>();
      for (const [term, weight] of strongest) {
        const buckets = postings.get(term);
        if (buckets === undefined) continue;
        const found: [number, Posting][] = [];
        let holders = 0;
        for (const bucket of near ?? buckets.keys()) {
          const posting = buckets.get(bucket);
          if (posting === undefined) continue;
          holders += posting.size;
          if (holders > MAX_POSTINGS) break;
          found.push([bucket, posting]);
        }
        if (holders > MAX_POSTINGS) continue;
        for (const [bucket, posting] of found) {
          for (const [cluster, there] of posting) {
            if (cluster === except) continue;
            // A cluster of several buckets is counted in the first that is looked through.
            const first = places.get(cluster)?.first ?? UNDATED;
            if (first < bucket && bucket > lowest) continue;
            scores.set(cluster, (scores.get(cluster) ?? 0) + weight * there);
          }
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

/** Whole numbers from one to another, both included; a story of years is found by its ends. */
function range(from: number, to: number): number[] {
  if (to - from > MAX_BUCKETS) return [from, to];
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

const MAX_BUCKETS = 60;
