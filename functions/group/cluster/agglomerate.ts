import { dotProduct } from '../../text/similarity.ts';
import { absorb, type Cluster } from './centroids.ts';
import type { Clustering } from './cluster.ts';
import { LOOKED_UP_TERMS } from './cluster-index.ts';
import type { ClusterSettings } from './cluster-settings.ts';
import { decayBetween } from './time-decay.ts';
import { countShared } from './vector-similarity.ts';

/**
 * Levels of likeness, as multiples of what is asked, from the surest down: what is most alike is one before the rest is looked at, so that the result
 * does not hang on which text came first.
 */
const LEVELS = [6, 4.3, 3.2, 2.4, 1.8, 1.35, 1.15, 1];

/** Rounds at one level; each joins every cluster at most once, so that sizes at most double. */
const MAX_ROUNDS = 12;

interface Pair {
  readonly a: Cluster;
  readonly b: Cluster;
  readonly value: number;
  /** Versions of both when they were compared. */
  readonly versions: readonly [number, number];
}

/**
 * Joins clusters that tell one event, the most alike first, until none are alike enough; changes the clustering.
 *
 * Cost: each cluster is compared with a bounded number of others once, and once more whenever it has grown.
 * Source: agglomerative clustering over sparse centroids.
 */
export function agglomerate(clustering: Clustering): void {
  const { clusters, homes, index } = clustering;
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
      for (const { a, b } of pool.filter(({ value }) => value >= level).sort(surestFirst)) {
        if (grown.has(a) || grown.has(b) || gone.has(a) || gone.has(b)) continue;
        for (const at of b.members) homes[at] = a;
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

/** Pairs of these clusters with any that are alike enough, each once; `a` is the older. */
function pairsOf(
  some: readonly Cluster[],
  { points, index, settings }: Clustering,
  versionOf: (cluster: Cluster) => number,
): Pair[] {
  const pairs: Pair[] = [];
  const partners = new Map<Cluster, Set<Cluster>>();
  for (const one of some) {
    for (const other of index.candidates([...one.centroid].slice(0, LOOKED_UP_TERMS), one, one)) {
      const [a, b] = one.id < other.id ? [one, other] : [other, one];
      const known = partners.get(a) ?? new Set();
      if (known.has(b)) continue;
      partners.set(a, known.add(b));
      const value = alike(a, b, points, settings);
      if (value !== undefined) pairs.push({ a, b, value, versions: [versionOf(a), versionOf(b)] });
    }
  }
  return pairs;
}

/**
 * How alike two clusters are, as a multiple of what is asked, if they are enough.
 *
 * Full texts by the mean cosine of their pairs, which one common word cannot raise; headlines, of which no two need
 * share a word, by the cosine of what each cluster says most.
 */
function alike(a: Cluster, b: Cluster, points: Clustering['points'], settings: ClusterSettings): number | undefined {
  const full = Math.min(fullness(a, settings), fullness(b, settings));
  const byPairs = full === 0 ? 0 : full * likenessOfPairs(a, b, settings);
  const byMiddles = full === 1 ? 0 : (1 - full) * likenessOfMiddles(a, b, settings);
  const value = decayBetween(a, b) * (byPairs + byMiddles);
  if (value < 1) return undefined;
  const [alone, other] = a.members.size === 1 ? [a, b] : [b, a];
  if (full === 1 || alone.members.size > 1) return value;
  const [at = 0] = alone.members;
  const strongest = points[at]?.strongest ?? [];
  const asked = Math.min(settings.gate, strongest.length);
  return countShared(strongest, alone.families, other.centroid) < asked ? undefined : value;
}

/** 0 for a cluster of headlines, 1 for one of full texts. */
function fullness({ terms, members }: Cluster, { fewTerms, longTerms }: ClusterSettings): number {
  return Math.max(0, Math.min(1, (terms / members.size - fewTerms) / (longTerms - fewTerms)));
}

function likenessOfPairs(a: Cluster, b: Cluster, { mean, uneven }: ClusterSettings): number {
  const [fewer, more] = [a.members.size, b.members.size].sort((x, y) => x - y) as [number, number];
  return dotProduct(a.sum, b.sum) / (fewer * more) / (mean * (more / fewer) ** -uneven);
}

function likenessOfMiddles(a: Cluster, b: Cluster, settings: ClusterSettings): number {
  const { pair, shortPair, merge, shortMerge, fall, longTerms } = settings;
  const short = Math.max(0, 1 - Math.min(a.centroid.size, b.centroid.size) / longTerms);
  const small = Math.min(a.members.size, b.members.size) ** -fall;
  const least = small * (pair + shortPair * short) + (1 - small) * (merge + shortMerge * short);
  return dotProduct(a.centroid, b.centroid) / least;
}

function surestFirst(x: Pair, y: Pair): number {
  return y.value - x.value || x.a.id - y.a.id || x.b.id - y.b.id;
}
