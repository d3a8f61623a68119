import { compareBy } from '../../text/compare-by.ts';
import { dotProduct, type SparseVector } from '../../text/similarity.ts';
import { isAnchor } from './cross-features.ts';
import type { LanguageCluster } from './language-cluster.ts';
import {
  evidenceFor,
  type FeatureFrequencies,
  featureFrequencies,
  featureVector,
  MAX_DISTANCE_MS,
} from './link-evidence.ts';

/** Two clusters of different languages, by position, that report one event. */
export interface LanguageLink {
  readonly a: number;
  readonly b: number;
  readonly cosine: number;
  /** The names, entities and numbers that both have, rarest first. */
  readonly anchors: readonly string[];
}

/** Minimum cosine of what languages share; on `fixtures/across-languages/tuned` any value up to 0.36 gives the same. */
const MIN_COSINE = 0.28;

/** One shared name can be chance or a common topic; a second one must confirm it. */
const MIN_ANCHORS = 2;

/** Clusters that are looked up by the anchors they share within a bucket of time. */
const BUCKET_MS = 2 * 86_400_000;

/** A cluster that spans more buckets is looked up in its first and last one. */
const MAX_BUCKETS = 40;

/** A more frequent anchor finds too many clusters; rarer ones find the right one. */
const MAX_POSTINGS = 400;

interface PreparedCluster {
  readonly at: number;
  readonly cluster: LanguageCluster;
  readonly vector: SparseVector;
}

/**
 * Finds clusters of different languages that report one event, without a model: by shared names, entities, numbers and
 * cognates, weighted by idf.
 *
 * Shape: links by descending cosine; each cluster is linked to at most one cluster of each other language, and each is
 * the other's best. A false link is worse than a missing one. Source: EMM NewsExplorer (Pouliquen et al. 2004).
 */
export function linkLanguages(clusters: readonly LanguageCluster[]): LanguageLink[] {
  const frequencies = featureFrequencies(clusters);
  const byLanguage = [...Map.groupBy(clusters.entries(), ([, { lang }]) => lang)].sort(compareBy(([lang]) => lang));
  return byLanguage
    .flatMap(([, own], nth) =>
      byLanguage.slice(nth + 1).flatMap(([, others]) => linksBetween(own, others, frequencies)),
    )
    .sort(compareBy('-cosine', 'a', 'b'));
}

type Positioned = readonly [at: number, cluster: LanguageCluster];

function linksBetween(
  left: readonly Positioned[],
  right: readonly Positioned[],
  frequencies: FeatureFrequencies,
): LanguageLink[] {
  const common = featuresOf(left).intersection(featuresOf(right));
  const prepare = ([at, cluster]: Positioned): PreparedCluster => ({
    at,
    cluster,
    vector: featureVector(cluster, common, frequencies),
  });
  const postings = postingsOf(right.map(prepare));
  const links = left
    .map(prepare)
    .flatMap((one) => candidatesFor(one, postings).flatMap((other) => linkBetween(one, other, frequencies) ?? []));
  return mutualBestLinks(links);
}

function featuresOf(clusters: readonly Positioned[]): Set<string> {
  return new Set(clusters.flatMap(([, { features }]) => [...features.keys()]));
}

/** Clusters by anchor and bucket of time, so that in a long stream a look-up costs no more than in a short one. */
function postingsOf(clusters: readonly PreparedCluster[]): ReadonlyMap<string, readonly PreparedCluster[]> {
  const postings = new Map<string, PreparedCluster[]>();
  for (const prepared of clusters) {
    for (const key of keysOf(prepared, bucketsOf(prepared.cluster, 0))) {
      const list = postings.get(key);
      if (list === undefined) postings.set(key, [prepared]);
      else list.push(prepared);
    }
  }
  return postings;
}

function candidatesFor(
  prepared: PreparedCluster,
  postings: ReadonlyMap<string, readonly PreparedCluster[]>,
): PreparedCluster[] {
  const dated = bucketsOf(prepared.cluster, MAX_DISTANCE_MS);
  const lists = keysOf(prepared, [...new Set(['undated', ...dated])]).map((key) => postings.get(key) ?? []);
  return [...new Set(lists.filter(({ length }) => length <= MAX_POSTINGS).flat())];
}

function keysOf({ vector }: PreparedCluster, buckets: readonly (number | string)[]): string[] {
  return [...vector.keys()].filter(isAnchor).flatMap((anchor) => buckets.map((bucket) => `${bucket} ${anchor}`));
}

/** The buckets of time that a cluster lies in, with a margin; undated clusters have a bucket of their own. */
function bucketsOf({ from, to }: LanguageCluster, marginMs: number): (number | string)[] {
  if (from === undefined || to === undefined) return ['undated'];
  const [first, last] = [Math.floor((from - marginMs) / BUCKET_MS), Math.floor((to + marginMs) / BUCKET_MS)];
  if (last - first > MAX_BUCKETS) return [first, last];
  return Array.from({ length: last - first + 1 }, (_, nth) => first + nth);
}

function linkBetween(
  a: PreparedCluster,
  b: PreparedCluster,
  frequencies: FeatureFrequencies,
): LanguageLink | undefined {
  const cosine = dotProduct(a.vector, b.vector);
  const { anchors, idfSum, required } = evidenceFor(a.cluster, b.cluster, frequencies);
  return cosine >= MIN_COSINE && anchors.length >= MIN_ANCHORS && idfSum >= required
    ? { a: a.at, b: b.at, cosine, anchors }
    : undefined;
}

/** Keeps the links that are the best of both their clusters. Cost: linear. */
function mutualBestLinks(links: readonly LanguageLink[]): LanguageLink[] {
  const best = new Map<number, number>();
  for (const { a, b, cosine } of links) {
    for (const at of [a, b]) best.set(at, Math.max(best.get(at) ?? 0, cosine));
  }
  return links.filter(({ a, b, cosine }) => cosine === best.get(a) && cosine === best.get(b));
}
