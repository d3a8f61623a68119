import { strongestTerms } from '../../text/similarity.ts';
import { agglomerate } from './agglomerate.ts';
import { addPoint, type Cluster, emptyCluster } from './centroids.ts';
import { type ClusterIndex, createClusterIndex, LOOKED_UP_TERMS } from './cluster-index.ts';
import { type ClusterSettings, clusterSettings, settingsFor } from './cluster-settings.ts';
import { reassignPoints } from './reassign-points.ts';
import { WINDOW_MS } from './time-decay.ts';
import type { Point } from './vector-similarity.ts';

/** A point with what is read of it again and again. */
export interface ReadyPoint extends Point {
  /** Terms by which candidates are looked up. */
  readonly keys: readonly (readonly [string, number])[];
  /** The strongest terms, among which the gate looks. */
  readonly strongest: readonly string[];
}

/** The clusters as they grow, and the cluster of each point. */
export interface Clustering {
  readonly points: readonly ReadyPoint[];
  readonly homes: Cluster[];
  readonly clusters: Set<Cluster>;
  readonly index: ClusterIndex;
  readonly settings: ClusterSettings;
}

/** The strongest terms of a text among which the gate looks. */
const GATE_TERMS = 12;

const REASSIGN_PASSES = 2;

/**
 * Clusters texts that tell one event: the most alike become one first, then every text may change its mind.
 *
 * Shape: positions by cluster, each position in exactly one, ascending; clusters by their first position. The order of
 * the points decides only between equals. `crowd` counts the texts that say how rare words are; `settled` false leaves
 * out the passes in which texts change their minds. Cost: linear, a bounded number of comparisons a text.
 */
export function cluster(
  points: readonly Point[],
  settings: ClusterSettings = clusterSettings,
  { crowd = points.length, settled = true }: { crowd?: number; settled?: boolean } = {},
): number[][] {
  const clustering = eachAlone(points.map(readyPoint), settingsFor(settings, crowd));
  agglomerate(clustering);
  for (let pass = 0; settled && pass < REASSIGN_PASSES; pass += 1) {
    if (!reassignPoints(clustering)) break;
    agglomerate(clustering);
  }
  return [...clustering.clusters]
    .map(({ members }) => [...members].sort((a, b) => a - b))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

function eachAlone(points: readonly ReadyPoint[], settings: ClusterSettings): Clustering {
  const index = createClusterIndex(WINDOW_MS);
  const homes = points.map((point, at) => {
    const home = emptyCluster(at);
    addPoint(home, at, point);
    index.put(home);
    return home;
  });
  return { points, homes, clusters: new Set(homes), index, settings };
}

function readyPoint(point: Point): ReadyPoint {
  const strongest = strongestTerms(point.vector, LOOKED_UP_TERMS);
  return { ...point, keys: strongest, strongest: strongest.slice(0, GATE_TERMS).map(([term]) => term) };
}
