import { dotProduct } from '../../text/similarity.ts';
import { absorb, type Cluster } from './centroids.ts';
import { MAX_LOOKUP_TERMS } from './cluster-index.ts';
import type { ClusterSettings } from './cluster-settings.ts';
import type { Clustering } from './clustering.ts';
import { decayBetween } from './time-decay.ts';
import { countShared } from './vector-similarity.ts';

/**
 * Similarity levels, as multiples of the threshold, highest first: the most similar clusters are merged before the rest
 * is compared, so that the result does not depend on which text came first.
 */
const LEVELS = [6, 4.3, 3.2, 2.4, 1.8, 1.35, 1.15, 1];

/** Rounds at one level; each merges every cluster at most once, so that sizes at most double. */
const MAX_ROUNDS = 12;

interface Pair {
  readonly a: Cluster;
  readonly b: Cluster;
  readonly similarity: number;
  /** Versions of both when they were compared. */
  readonly versions: readonly [number, number];
}

/**
 * Merges clusters that report one event, the most similar first, until none are similar enough; changes the clustering.
 *
 * Cost: each cluster is compared with a bounded number of others once, and once more whenever it has grown.
 * Source: agglomerative clustering over sparse centroids.
 */
export function agglomerate(clustering: Clustering): void {
  const { clusters, clusterOf, index } = clustering;
  const versions = new Map<Cluster, number>();
  const versionOf = (cluster: Cluster): number => versions.get(cluster) ?? 0;
  const isCurrent = ({ a, b, versions: [x, y] }: Pair): boolean =>
    clusters.has(a) && clusters.has(b) && versionOf(a) === x && versionOf(b) === y;
  let pool = pairsOf([...clusters], clustering, versionOf);
  for (const level of LEVELS) {
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
      pool = pool.filter(isCurrent);
      const grown = new Set<Cluster>();
      const gone = new Set<Cluster>();
      for (const { a, b } of pool.filter(({ similarity }) => similarity >= level).sort(mostSimilarFirst)) {
        if (grown.has(a) || grown.has(b) || gone.has(a) || gone.has(b)) continue;
        for (const at of b.members) clusterOf[at] = a;
        absorb(a, b);
        clusters.delete(b);
        index.put(b);
        index.put(a);
        versions.set(a, versionOf(a) + 1);
        grown.add(a);
        gone.add(b);
      }
      if (grown.size === 0) break;
      // Not spread into a call: there can be more pairs than a call takes arguments.
      pool = pool.concat(pairsOf([...grown], clustering, versionOf));
    }
  }
}

/** Pairs of these clusters with any that are similar enough, each once; `a` is the older. */
function pairsOf(
  some: readonly Cluster[],
  { points, index, settings }: Clustering,
  versionOf: (cluster: Cluster) => number,
): Pair[] {
  const pairs: Pair[] = [];
  const partners = new Map<Cluster, Set<Cluster>>();
  for (const one of some) {
    for (const other of index.candidates([...one.centroid].slice(0, MAX_LOOKUP_TERMS), one, one)) {
      const [a, b] = one.id < other.id ? [one, other] : [other, one];
      const known = partners.get(a) ?? new Set();
      if (known.has(b)) continue;
      partners.set(a, known.add(b));
      const similarity = clusterSimilarity(a, b, points, settings);
      if (similarity >= 1) pairs.push({ a, b, similarity, versions: [versionOf(a), versionOf(b)] });
    }
  }
  return pairs;
}

/**
 * How similar two clusters are, as a multiple of the threshold; from 1 on they report one event.
 *
 * Full texts by average linkage, which a single common word cannot raise; headlines, of which no two need to share a
 * word, by the cosine of the centroids.
 */
function clusterSimilarity(a: Cluster, b: Cluster, points: Clustering['points'], settings: ClusterSettings): number {
  const full = Math.min(fullTextShare(a, settings), fullTextShare(b, settings));
  const average = full === 0 ? 0 : full * averageLinkage(a, b, settings);
  const centroid = full === 1 ? 0 : (1 - full) * centroidLinkage(a, b, settings);
  const similarity = decayBetween(a, b) * (average + centroid);
  const [single, other] = a.members.size === 1 ? [a, b] : [b, a];
  if (similarity < 1 || full === 1 || single.members.size > 1) return similarity;
  const [at = 0] = single.members;
  const strongest = points[at]?.strongest ?? [];
  const required = Math.min(settings.minSharedTerms, strongest.length);
  return countShared(strongest, single.families, other.centroid) < required ? 0 : similarity;
}

/** 0 for a cluster of headlines, 1 for one of full texts. */
function fullTextShare({ terms, members }: Cluster, { headlineTerms, fullTextTerms }: ClusterSettings): number {
  return Math.max(0, Math.min(1, (terms / members.size - headlineTerms) / (fullTextTerms - headlineTerms)));
}

/** The mean cosine of all pairs of texts, as a multiple of its threshold. */
function averageLinkage(a: Cluster, b: Cluster, { mean, sizeRatioPower }: ClusterSettings): number {
  const fewer = Math.min(a.members.size, b.members.size);
  const more = Math.max(a.members.size, b.members.size);
  return dotProduct(a.sum, b.sum) / (fewer * more) / (mean * (more / fewer) ** -sizeRatioPower);
}

/** The cosine of the centroids, as a multiple of its threshold. */
function centroidLinkage(a: Cluster, b: Cluster, settings: ClusterSettings): number {
  const { pair, shortPair, merge, shortMerge, sizePower, fullTextTerms } = settings;
  const short = Math.max(0, 1 - Math.min(a.centroid.size, b.centroid.size) / fullTextTerms);
  const small = Math.min(a.members.size, b.members.size) ** -sizePower;
  const threshold = small * (pair + shortPair * short) + (1 - small) * (merge + shortMerge * short);
  return dotProduct(a.centroid, b.centroid) / threshold;
}

function mostSimilarFirst(x: Pair, y: Pair): number {
  return y.similarity - x.similarity || x.a.id - y.a.id || x.b.id - y.b.id;
}
