import { strongestTerms } from '../../text/similarity.ts';
import { agglomerate } from './agglomerate.ts';
import { addPoint, createCluster } from './centroids.ts';
import { createClusterIndex, MAX_LOOKUP_TERMS } from './cluster-index.ts';
import { type ClusterSettings, clusterSettings, settingsFor } from './cluster-settings.ts';
import type { Clustering, PreparedPoint } from './clustering.ts';
import { reassignPoints } from './reassign-points.ts';
import { WINDOW_MS } from './time-decay.ts';
import type { Point } from './vector-similarity.ts';

/** The strongest terms of a text, among which those shared with a cluster are counted. */
const STRONGEST_TERMS = 12;

const REASSIGN_PASSES = 2;

/**
 * Clusters texts that report one event: agglomerative clustering, then passes in which each text may change its cluster.
 *
 * Shape: positions by cluster, each position in exactly one, ascending; clusters by their first position. The order of
 * the points decides only ties. `corpusSize` is the number of texts that the document frequencies come from; without
 * `reassign` no text changes its cluster. Cost: linear, a bounded number of comparisons per text.
 */
export function cluster(
  points: readonly Point[],
  settings: ClusterSettings = clusterSettings,
  { corpusSize = points.length, reassign = true }: { corpusSize?: number; reassign?: boolean } = {},
): number[][] {
  const clustering = singletons(points.map(preparePoint), settingsFor(settings, corpusSize));
  agglomerate(clustering);
  for (let pass = 0; reassign && pass < REASSIGN_PASSES; pass += 1) {
    if (!reassignPoints(clustering)) break;
    agglomerate(clustering);
  }
  return [...clustering.clusters]
    .map(({ members }) => [...members].sort((a, b) => a - b))
    .sort(([a = 0], [b = 0]) => a - b);
}

function singletons(points: readonly PreparedPoint[], settings: ClusterSettings): Clustering {
  const index = createClusterIndex(WINDOW_MS);
  const clusterOf = points.map((point, at) => {
    const own = createCluster(at);
    addPoint(own, at, point);
    index.put(own);
    return own;
  });
  return { points, clusterOf, clusters: new Set(clusterOf), index, settings };
}

function preparePoint(point: Point): PreparedPoint {
  const lookupTerms = strongestTerms(point.vector, MAX_LOOKUP_TERMS);
  return { ...point, lookupTerms, strongest: lookupTerms.slice(0, STRONGEST_TERMS).map(([term]) => term) };
}
