import { dotProduct } from '../../text/similarity.ts';
import { addPoint, type Cluster, centroidWithout, removePoint } from './centroids.ts';
import type { Clustering, PreparedPoint } from './clustering.ts';
import { decay } from './time-decay.ts';
import { countShared, similarityOf } from './vector-similarity.ts';

/**
 * Moves every point to the cluster it is most similar to, its own compared without it; changes the clustering.
 *
 * Returns whether any point moved. Cost: linear, a bounded number of comparisons per point.
 */
export function reassignPoints(clustering: Clustering): boolean {
  const { points, clusterOf, clusters, index } = clustering;
  let moved = false;
  for (const [at, point] of points.entries()) {
    const current = clusterOf[at] as Cluster;
    const best = bestOther(point, current, clustering);
    if (best === undefined || best.similarity <= similarityToOthers(point, current)) continue;
    if (removePoint(current, at, point)) index.put(current);
    if (current.members.size === 0) clusters.delete(current);
    if (addPoint(best.cluster, at, point)) index.put(best.cluster);
    clusterOf[at] = best.cluster;
    moved = true;
  }
  return moved;
}

/** Of the other clusters that are similar enough, the one a point is most similar to. */
function bestOther(
  point: PreparedPoint,
  current: Cluster,
  { index, settings }: Clustering,
): { readonly cluster: Cluster; readonly similarity: number } | undefined {
  const { move, shortMove, residualMove, minSharedTerms, fullTextTerms, sizePower } = settings;
  const short = Math.max(0, 1 - point.vector.size / fullTextTerms);
  const required = short > 0 ? Math.min(minSharedTerms, point.strongest.length) : 0;
  let best: { cluster: Cluster; similarity: number } | undefined;
  for (const candidate of index.candidates(point.lookupTerms, { from: point.time, to: point.time }, current)) {
    const near = decay(point.time, candidate);
    const { cosine, residual } = similarityOf(point.vector, point.families, candidate.centroid);
    const similarity = near * cosine;
    if (similarity < move + shortMove * short || (best !== undefined && similarity <= best.similarity)) continue;
    if (near * residual < residualMove * candidate.members.size ** -sizePower) continue;
    if (required > 0 && countShared(point.strongest, point.families, candidate.centroid) < required) continue;
    best = { cluster: candidate, similarity };
  }
  return best;
}

/** How similar a point is to the other members of its cluster; 0 when there are none. */
function similarityToOthers(point: PreparedPoint, current: Cluster): number {
  if (current.members.size === 1) return 0;
  const others = centroidWithout(current.sum, current.centroid, point.vector);
  return dotProduct(point.vector, others) * decay(point.time, current);
}
