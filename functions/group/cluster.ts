import { dotProduct, type SparseVector, strongestTerms } from '../text/similarity.ts';
import {
  addToSum,
  type Cluster,
  type ClusterIndex,
  centroidOf,
  createClusterIndex,
  emptyCluster,
} from './centroids.ts';

/** A text to cluster: what it says, how much of it there is, and when it came. */
export interface Point {
  readonly vector: SparseVector;
  /** Milliseconds since 1970, where known. */
  readonly time: number | undefined;
}

/** The thresholds of clustering; one set for all languages and lengths. */
export interface ClusterSettings {
  /** Least cosine at which a long text joins a cluster. */
  readonly join: number;
  /** Added for a text without a word; falls to nothing at `longTerms` terms. A short text is like another by chance. */
  readonly shortJoin: number;
  /** Terms from which on a text counts as long. */
  readonly longTerms: number;
  /** Least cosine at which two clusters become one. */
  readonly merge: number;
  /** Added to `merge` for clusters of few terms, in the same way; headlines of one event share fewer words. */
  readonly shortMerge: number;
  /** Least number of a short text's strongest terms that the cluster must share. */
  readonly gate: number;
}

/** Chosen on the development halves of French full texts, English headlines and a skewed mix, all three at once. */
export const clusterSettings: ClusterSettings = {
  join: 0.085,
  shortJoin: 0.05,
  longTerms: 60,
  merge: 0.28,
  shortMerge: -0.09,
  gate: 2,
};

/** The strongest terms of a text among which the gate looks. */
const GATE_TERMS = 12;

/** A story's articles lie days apart, not weeks: the standard deviation of the time decay. Source: Miranda et al. 2018. */
const DECAY_MS = 3 * 86_400_000;

const MERGE_PASSES = 4;
const REASSIGN_PASSES = 2;

/**
 * Clusters texts that tell one event: a single pass, a merge pass, then every text may change its mind.
 *
 * Shape: positions by cluster, each position in exactly one; clusters by their first position. The points are expected
 * in order of time; equal input gives equal output. Cost: linear, a bounded number of comparisons a text.
 * Source: single-pass clustering over sparse centroids (Yang et al. 1998), with the merge and decay of news streams.
 */
export function cluster(points: readonly Point[], settings: ClusterSettings = clusterSettings): number[][] {
  const index = createClusterIndex();
  const homes: Cluster[] = [];
  for (const [at, point] of points.entries()) {
    const home = bestHome(point, index, settings) ?? emptyCluster();
    place(at, point, home, index);
    homes.push(home);
  }
  mergeAll(homes, index, settings);
  for (let pass = 0; pass < REASSIGN_PASSES; pass += 1) {
    if (!reassignAll(points, homes, index, settings)) break;
    mergeAll(homes, index, settings);
  }
  return [...index.clusters].map(({ members }) => members).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

function bestHome(point: Point, index: ClusterIndex, settings: ClusterSettings): Cluster | undefined {
  const strongest = strongestTerms(point.vector, GATE_TERMS);
  const least = joinThreshold(point.vector.size, settings);
  let best: { cluster: Cluster; value: number } | undefined;
  for (const candidate of index.candidates(point.vector)) {
    const value = dotProduct(point.vector, candidate.centroid) * decay(point.time, candidate);
    if (value < least || (best !== undefined && value <= best.value)) continue;
    const shared = strongest.filter(([term]) => candidate.centroid.has(term)).length;
    if (point.vector.size >= settings.longTerms || shared >= Math.min(settings.gate, strongest.length))
      best = { cluster: candidate, value };
  }
  return best?.cluster;
}

function joinThreshold(terms: number, { join, shortJoin, longTerms }: ClusterSettings): number {
  return join + shortJoin * Math.max(0, 1 - terms / longTerms);
}

function decay(time: number | undefined, { from, to }: Pick<Cluster, 'from' | 'to'>): number {
  if (time === undefined || from === undefined || to === undefined) return 1;
  const apart = Math.max(0, from - time, time - to);
  return Math.exp(-(apart * apart) / (2 * DECAY_MS * DECAY_MS));
}

function place(at: number, point: Point, home: Cluster, index: ClusterIndex): void {
  home.members = [...home.members, at].sort((a, b) => a - b);
  addToSum(home.sum, point.vector, 1);
  if (point.time !== undefined) {
    home.from = Math.min(home.from ?? point.time, point.time);
    home.to = Math.max(home.to ?? point.time, point.time);
  }
  index.refresh(home);
}

/** Joins the most alike clusters first, until none are alike enough. */
function mergeAll(homes: Cluster[], index: ClusterIndex, settings: ClusterSettings): void {
  for (let pass = 0; pass < MERGE_PASSES; pass += 1) {
    const pairs: { a: Cluster; b: Cluster; value: number }[] = [];
    for (const a of index.clusters) {
      for (const b of index.candidates(a.centroid)) {
        if ((b.members[0] ?? 0) <= (a.members[0] ?? 0)) continue;
        const value = dotProduct(a.centroid, b.centroid) * between(a, b);
        if (value >= mergeThreshold(a, b, settings)) pairs.push({ a, b, value });
      }
    }
    pairs.sort((x, y) => y.value - x.value || (x.a.members[0] ?? 0) - (y.a.members[0] ?? 0));
    const touched = new Set<Cluster>();
    for (const { a, b } of pairs) {
      if (touched.has(a) || touched.has(b)) continue;
      touched.add(a).add(b);
      for (const at of b.members) homes[at] = a;
      a.members = [...a.members, ...b.members].sort((x, y) => x - y);
      addToSum(a.sum, b.sum, 1);
      a.from = least(a.from, b.from);
      a.to = most(a.to, b.to);
      b.members = [];
      index.refresh(b);
      index.refresh(a);
    }
    if (touched.size === 0) return;
  }
}

function mergeThreshold(a: Cluster, b: Cluster, { merge, shortMerge, longTerms }: ClusterSettings): number {
  const terms = Math.min(a.centroid.size, b.centroid.size);
  return merge + shortMerge * Math.max(0, 1 - terms / longTerms);
}

function between(a: Cluster, b: Cluster): number {
  return Math.max(decay(a.from, b), decay(a.to, b));
}

/** Gives every text the cluster it is most like, its own counted without it. Answers whether any moved. */
function reassignAll(
  points: readonly Point[],
  homes: Cluster[],
  index: ClusterIndex,
  settings: ClusterSettings,
): boolean {
  let moved = false;
  for (const [at, point] of points.entries()) {
    const home = homes[at];
    if (home === undefined) continue;
    const own = valueWithout(point, home);
    const other = bestHome(point, index, settings);
    if (other === undefined || other === home) continue;
    const value = dotProduct(point.vector, other.centroid) * decay(point.time, other);
    if (value <= own) continue;
    home.members = home.members.filter((member) => member !== at);
    addToSum(home.sum, point.vector, -1);
    index.refresh(home);
    place(at, point, other, index);
    homes[at] = other;
    moved = true;
  }
  return moved;
}

function valueWithout(point: Point, home: Cluster): number {
  if (home.members.length === 1) return 0;
  const rest = new Map(home.sum);
  addToSum(rest, point.vector, -1);
  return dotProduct(point.vector, centroidOf(rest)) * decay(point.time, home);
}

function least(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined ? b : b === undefined ? a : Math.min(a, b);
}

function most(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined ? b : b === undefined ? a : Math.max(a, b);
}
