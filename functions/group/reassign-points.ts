import { dotProduct } from '../text/similarity.ts';
import { addPoint, type Cluster, removePoint, restOf } from './centroids.ts';
import { bestHome, type Clustering } from './cluster.ts';
import { createClusterIndex } from './cluster-index.ts';
import type { Point } from './likeness.ts';
import { decay, windowMs } from './time-decay.ts';

/**
 * Gives every point the cluster it is most like, its own counted without it; changes the clustering.
 *
 * Answers whether any point moved. What came first in the single pass thereby counts less.
 */
export function reassignPoints({ points, homes, clusters, settings }: Clustering): boolean {
  const index = createClusterIndex();
  const window = windowMs(settings);
  const waiting = [...clusters].sort((a, b) => (a.from ?? Infinity) - (b.from ?? Infinity) || a.id - b.id);
  let next = 0;
  let moved = false;
  for (const [at, point] of points.entries()) {
    const until = point.time === undefined ? Infinity : point.time + window;
    for (; (waiting[next]?.from ?? Infinity) <= until && next < waiting.length; next += 1) {
      index.put(waiting[next] as Cluster);
    }
    if (point.time !== undefined) index.expire(point.time - window);
    const home = homes[at] as Cluster;
    const other = bestHome(point, index, settings, home);
    if (other === undefined || other.value <= valueWithout(point, home)) continue;
    if (removePoint(home, at, point)) index.put(home);
    if (home.members.size === 0) clusters.delete(home);
    if (addPoint(other.cluster, at, point)) index.put(other.cluster);
    homes[at] = other.cluster;
    moved = true;
  }
  return moved;
}

/** How like its cluster a point is when it is not counted there; 0 when it is alone. */
function valueWithout(point: Point, home: Cluster): number {
  if (home.members.size === 1) return 0;
  return dotProduct(point.vector, restOf(home.sum, home.centroid, point.vector)) * decay(point.time, home);
}
