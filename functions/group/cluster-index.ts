import { strongestTerms } from '../text/similarity.ts';
import type { Cluster } from './centroids.ts';

/** Strongest terms by which the index finds a cluster. */
const CLUSTER_KEYS = 40;

/** Strongest terms of a vector that are looked up. */
export const LOOKED_UP_TERMS = 20;

/** A term that more clusters share than this finds too many to tell anything. */
const MOST_POSTINGS = 400;

/** Candidates whose likeness is computed. */
const MOST_CANDIDATES = 15;

/** Clusters found by their terms, as long as they are near in time. */
export interface ClusterIndex {
  /** Puts a cluster in, or brings its place up to date. An empty one is taken out. */
  put(cluster: Cluster): void;
  /** Takes out the clusters that ended before a time. Times must not go back. */
  expire(before: number): void;
  /** The clusters most likely to be like a vector, given by its strongest terms, the likeliest first. */
  candidates(strongest: readonly (readonly [string, number])[]): Cluster[];
}

/** Makes an empty index. Cost of a look-up: bounded, whatever the number of clusters. */
export function createClusterIndex(): ClusterIndex {
  const keysOf = new Map<Cluster, readonly string[]>();
  const postings = new Map<string, Set<Cluster>>();
  // Ends of clusters as they were put in; one that has moved on is passed over.
  const ends: { cluster: Cluster; to: number }[] = [];
  let expired = 0;
  const remove = (cluster: Cluster): void => {
    for (const key of keysOf.get(cluster) ?? []) {
      const posting = postings.get(key);
      posting?.delete(cluster);
      if (posting?.size === 0) postings.delete(key);
    }
    keysOf.delete(cluster);
  };
  return {
    put(cluster): void {
      remove(cluster);
      if (cluster.members.size === 0) return;
      const keys = [...cluster.centroid.keys()].slice(0, CLUSTER_KEYS);
      keysOf.set(cluster, keys);
      for (const key of keys) {
        const posting = postings.get(key);
        if (posting === undefined) postings.set(key, new Set([cluster]));
        else posting.add(cluster);
      }
      if (cluster.to !== undefined) ends.push({ cluster, to: cluster.to });
    },
    expire(before): void {
      for (; (ends[expired]?.to ?? before) < before; expired += 1) {
        const { cluster } = ends[expired] as { cluster: Cluster };
        if ((cluster.to ?? before) < before) remove(cluster);
      }
    },
    candidates(strongest): Cluster[] {
      const scores = new Map<Cluster, number>();
      for (const [term, weight] of strongest) {
        const posting = postings.get(term);
        if (posting === undefined || posting.size > MOST_POSTINGS) continue;
        for (const cluster of posting) {
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

/** The terms of a vector by which candidates are looked up. */
export function lookedUpTerms(vector: ReadonlyMap<string, number>): (readonly [string, number])[] {
  return strongestTerms(vector, LOOKED_UP_TERMS);
}
