import { absorb, type Cluster } from './centroids.ts';
import type { Clustering } from './cluster.ts';
import { createClusterIndex, LOOKED_UP_TERMS } from './cluster-index.ts';
import type { ClusterSettings } from './cluster-settings.ts';
import { likenessOf } from './likeness.ts';
import { decayBetween, windowMs } from './time-decay.ts';

const PASSES = 4;

/** Joins clusters that tell one event, the most alike first, until none are alike enough; changes the clustering. */
export function mergeClusters(clustering: Clustering): void {
  const { clusters, homes, settings } = clustering;
  for (let pass = 0; pass < PASSES; pass += 1) {
    const touched = new Set<Cluster>();
    for (const { a, b } of alikePairs([...clusters], settings)) {
      if (touched.has(a) || touched.has(b)) continue;
      touched.add(a).add(b);
      for (const at of b.members) homes[at] = a;
      absorb(a, b);
      clusters.delete(b);
    }
    if (touched.size === 0) return;
  }
}

interface Pair {
  readonly a: Cluster;
  readonly b: Cluster;
  readonly value: number;
}

/** Pairs that are alike enough, the most alike first; `a` is the older. */
function alikePairs(clusters: readonly Cluster[], settings: ClusterSettings): Pair[] {
  const index = createClusterIndex();
  const window = windowMs(settings);
  const pairs: Pair[] = [];
  const sorted = clusters.toSorted((a, b) => (a.from ?? Infinity) - (b.from ?? Infinity) || a.id - b.id);
  for (const later of sorted) {
    if (later.from !== undefined) index.expire(later.from - window);
    for (const earlier of index.candidates([...later.centroid].slice(0, LOOKED_UP_TERMS))) {
      const [a, b] = earlier.id < later.id ? [earlier, later] : [later, earlier];
      const value = alike(a, b, settings);
      if (value !== undefined) pairs.push({ a, b, value });
    }
    index.put(later);
  }
  return pairs.sort((x, y) => y.value - x.value || x.a.id - y.a.id || x.b.id - y.b.id);
}

function alike(a: Cluster, b: Cluster, settings: ClusterSettings): number | undefined {
  const { merge, shortMerge, singleMerge, beyondMerge, longTerms, fall } = settings;
  const near = decayBetween(a, b);
  const { cosine, beyond } = likenessOf(a.centroid, a.families, b.centroid);
  const short = Math.max(0, 1 - Math.min(a.centroid.size, b.centroid.size) / longTerms);
  const small = Math.min(a.members.size, b.members.size) ** -fall;
  if (near * cosine < merge + shortMerge * short + singleMerge * small) return undefined;
  return near * beyond < beyondMerge ? undefined : near * cosine;
}
