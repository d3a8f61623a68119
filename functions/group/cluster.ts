import { strongestTerms } from '../text/similarity.ts';
import { addPoint, type Cluster, emptyCluster } from './centroids.ts';
import { type ClusterIndex, createClusterIndex, lookedUpTerms } from './cluster-index.ts';
import { type ClusterSettings, clusterSettings, settingsFor } from './cluster-settings.ts';
import { countShared, likenessOf, type Point } from './likeness.ts';
import { mergeClusters } from './merge-clusters.ts';
import { reassignPoints } from './reassign-points.ts';
import { decay, windowMs } from './time-decay.ts';

/** A point with what is read of it again and again. */
export interface ReadyPoint extends Point {
  /** Terms by which candidates are looked up. */
  readonly keys: readonly (readonly [string, number])[];
  /** The strongest terms, among which the gate looks. */
  readonly strongest: readonly string[];
}

/** The clusters as they grow: the points in order of time, and the cluster of each. */
export interface Clustering {
  readonly points: readonly ReadyPoint[];
  readonly homes: Cluster[];
  readonly clusters: Set<Cluster>;
  readonly settings: ClusterSettings;
}

/** The strongest terms of a text among which the gate looks. */
const GATE_TERMS = 12;

const REASSIGN_PASSES = 2;

/**
 * Clusters texts that tell one event: a single pass, a merge pass, then every text may change its mind.
 *
 * Shape: positions by cluster, each position in exactly one, ascending; clusters by their first position. The points are
 * expected in order of time, undated ones last; equal input gives equal output. `settled` false leaves out the passes in
 * which texts change their minds. Cost: linear, a bounded number of comparisons a text; a cluster that is too old for the
 * texts that come is no longer looked at. Source: single-pass clustering over sparse centroids (Yang et al. 1998), with
 * merge, decay and reassignment.
 */
export function cluster(
  points: readonly Point[],
  settings: ClusterSettings = clusterSettings,
  { crowd = points.length, settled = true }: { crowd?: number; settled?: boolean } = {},
): number[][] {
  const clustering = singlePass(points.map(readyPoint), settingsFor(settings, crowd));
  mergeClusters(clustering);
  for (let pass = 0; settled && pass < REASSIGN_PASSES; pass += 1) {
    if (!reassignPoints(clustering)) break;
    mergeClusters(clustering);
  }
  return [...clustering.clusters]
    .map(({ members }) => [...members].sort((a, b) => a - b))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

function singlePass(points: readonly ReadyPoint[], settings: ClusterSettings): Clustering {
  const index = createClusterIndex();
  const homes: Cluster[] = [];
  const window = windowMs(settings);
  for (const [at, point] of points.entries()) {
    if (point.time !== undefined) index.expire(point.time - window);
    const home = bestHome(point, index, settings)?.cluster ?? emptyCluster(at);
    addPoint(home, at, point);
    index.put(home);
    homes.push(home);
  }
  return { points, homes, clusters: new Set(homes), settings };
}

/** The cluster a point is most like, of those it is enough like; never `except`. */
export function bestHome(
  point: ReadyPoint,
  index: ClusterIndex,
  settings: ClusterSettings,
  except?: Cluster,
): { readonly cluster: Cluster; readonly value: number } | undefined {
  const { join, shortJoin, singleJoin, beyond, singleBeyond, gate, longTerms, fall } = settings;
  const short = Math.max(0, 1 - point.vector.size / longTerms);
  const shared = short > 0 ? Math.min(gate, point.strongest.length) : 0;
  let best: { cluster: Cluster; value: number } | undefined;
  for (const candidate of index.candidates(point.keys)) {
    if (candidate === except) continue;
    const near = decay(point.time, candidate);
    const likeness = likenessOf(point.vector, point.families, candidate.centroid);
    const value = near * likeness.cosine;
    if (best !== undefined && value <= best.value) continue;
    const small = candidate.members.size ** -fall;
    if (value < join + shortJoin * short + singleJoin * small) continue;
    if (near * likeness.beyond < beyond + singleBeyond * small) continue;
    if (shared > 0 && countShared(point.strongest, point.families, candidate.centroid) < shared) continue;
    best = { cluster: candidate, value };
  }
  return best;
}

function readyPoint(point: Point): ReadyPoint {
  const keys = lookedUpTerms(point.vector);
  return { ...point, keys, strongest: strongestTerms(point.vector, GATE_TERMS).map(([term]) => term) };
}
