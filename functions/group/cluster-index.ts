import type { Cluster } from './centroids.ts';

/** Strongest terms by which the index finds a cluster. */
const CLUSTER_KEYS = 40;

/** Strongest terms of a vector that are looked up. */
export const LOOKED_UP_TERMS = 20;

/** A term that more clusters of a time share than this finds too many to tell anything. */
const MOST_POSTINGS = 400;

/** Candidates whose likeness is computed. */
const MOST_CANDIDATES = 15;

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

/**
 * Makes an empty index. `windowMs` is how far apart in time clusters may still be alike.
 *
 * Cost of a look-up: bounded, whatever the number of clusters and the length of the stream.
 */
export function createClusterIndex(windowMs: number): ClusterIndex {
  const placed = new Map<Cluster, readonly Set<Cluster>[]>();
  // By term, then by window of time.
  const postings = new Map<string, Map<number, Set<Cluster>>>();
  const windowOf = (time: number): number => Math.floor(time / windowMs);
  const posting = (term: string, bucket: number): Set<Cluster> => {
    const buckets = postings.get(term) ?? new Map<number, Set<Cluster>>();
    postings.set(term, buckets);
    const found = buckets.get(bucket) ?? new Set();
    buckets.set(bucket, found);
    return found;
  };
  return {
    put(cluster): void {
      for (const place of placed.get(cluster) ?? []) place.delete(cluster);
      placed.delete(cluster);
      if (cluster.members.size === 0) return;
      const keys = [...cluster.centroid.keys()].slice(0, CLUSTER_KEYS);
      const { from, to } = cluster;
      const buckets = from === undefined || to === undefined ? [UNDATED] : range(windowOf(from), windowOf(to));
      const places = keys.flatMap((key) => buckets.map((bucket) => posting(key, bucket)));
      for (const place of places) place.add(cluster);
      placed.set(cluster, places);
    },
    candidates(strongest, { from, to }, except): Cluster[] {
      const dated = from !== undefined && to !== undefined;
      const near = dated ? [UNDATED, ...range(windowOf(from - windowMs), windowOf(to + windowMs))] : [];
      const scores = new Map<Cluster, number>();
      for (const [term, weight] of strongest) {
        const buckets = postings.get(term);
        if (buckets === undefined) continue;
        const holders = new Set<Cluster>();
        const places = (dated ? near : [...buckets.keys()]).flatMap((bucket) => buckets.get(bucket) ?? []);
        // One that holds too many alone is not even walked through: that would cost its size at every look-up.
        if (places.some(({ size }) => size > MOST_POSTINGS)) continue;
        for (const place of places) {
          for (const cluster of place) holders.add(cluster);
          if (holders.size > MOST_POSTINGS) break;
        }
        if (holders.size > MOST_POSTINGS) continue;
        for (const cluster of holders) {
          if (cluster === except) continue;
          scores.set(cluster, (scores.get(cluster) ?? 0) + weight * (cluster.centroid.get(term) ?? 0));
        }
      }
      return [...scores]
        .sort(([a, x], [b, y]) => y - x || a.id - b.id)
        .slice(0, MOST_CANDIDATES)
        .map(([cluster]) => cluster);
    },
  };
}

/** Whole numbers from one to another, both included; a story of years is found by its ends. */
function range(from: number, to: number): number[] {
  if (to - from > MOST_BUCKETS) return [from, to];
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

const MOST_BUCKETS = 60;
