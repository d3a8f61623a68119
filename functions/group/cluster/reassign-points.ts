import { dotProduct } from '../../text/similarity.ts';
import { addPoint, type Cluster, removePoint, restOf } from './centroids.ts';
import type { Clustering, ReadyPoint } from './cluster.ts';
import { decay } from './time-decay.ts';
import { countShared, likenessOf } from './vector-similarity.ts';

/**
 * Gives every point the cluster it is most like, its own counted without it; changes the clustering.
 *
 * Answers whether any point moved. Cost: linear, a bounded number of comparisons a point.
 */
export function reassignPoints(clustering: Clustering): boolean {
  const { points, homes, clusters, index } = clustering;
  let moved = false;
  for (const [at, point] of points.entries()) {
    const home = homes[at] as Cluster;
    const other = bestOther(point, home, clustering);
    if (other === undefined || other.value <= valueWithout(point, home)) continue;
    if (removePoint(home, at, point)) index.put(home);
    if (home.members.size === 0) clusters.delete(home);
    if (addPoint(other.cluster, at, point)) index.put(other.cluster);
    homes[at] = other.cluster;
    moved = true;
  }
  return moved;
}

/** The cluster beside its own that a point is most like, of those it is enough like. */
function bestOther(
  point: ReadyPoint,
  home: Cluster,
  { index, settings }: Clustering,
): { readonly cluster: Cluster; readonly value: number } | undefined {
  const { move, shortMove, beyondMove, gate, longTerms, fall } = settings;
  const short = Math.max(0, 1 - point.vector.size / longTerms);
  const shared = short > 0 ? Math.min(gate, point.strongest.length) : 0;
  let best: { cluster: Cluster; value: number } | undefined;
  for (const candidate of index.candidates(point.keys, { from: point.time, to: point.time }, home)) {
    const near = decay(point.time, candidate);
    const likeness = likenessOf(point.vector, point.families, candidate.centroid);
    const value = near * likeness.cosine;
    if (value < move + shortMove * short || (best !== undefined && value <= best.value)) continue;
    if (near * likeness.beyond < beyondMove * candidate.members.size ** -fall) continue;
    if (shared > 0 && countShared(point.strongest, point.families, candidate.centroid) < shared) continue;
    best = { cluster: candidate, value };
  }
  return best;
}

/** How like its cluster a point is when it is not counted there; 0 when it is alone. */
function valueWithout(point: ReadyPoint, home: Cluster): number {
  if (home.members.size === 1) return 0;
  return dotProduct(point.vector, restOf(home.sum, home.centroid, point.vector)) * decay(point.time, home);
}
