import type { Cluster } from './centroids.ts';
import type { ClusterIndex } from './cluster-index.ts';
import type { ClusterSettings } from './cluster-settings.ts';
import type { Point } from './vector-similarity.ts';

/** A point with what every comparison reads of it. */
export interface PreparedPoint extends Point {
  /** Terms by which candidate clusters are looked up. */
  readonly lookupTerms: readonly (readonly [string, number])[];
  /** The strongest terms, of which a headline must share `minSharedTerms`. */
  readonly strongest: readonly string[];
}

/** The state of a clustering: its points, the cluster of each, and the clusters with their index. */
export interface Clustering {
  readonly points: readonly PreparedPoint[];
  /** The cluster of each point, by position. */
  readonly clusterOf: Cluster[];
  readonly clusters: Set<Cluster>;
  readonly index: ClusterIndex;
  readonly settings: ClusterSettings;
}
