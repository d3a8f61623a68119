import { compareBy } from '../../text/compare-by.ts';
import { unitVector } from '../../text/similarity.ts';
import { isAnchor } from './cross-features.ts';
import type { LanguageCluster } from './language-cluster.ts';

/** How many clusters of all languages there are, and how many of them have each feature. */
export interface FeatureFrequencies {
  readonly clusters: number;
  readonly byFeature: ReadonlyMap<string, number>;
}

/** What two clusters share: anchors, rarest first, the idf sum of all shared features, and the idf sum that is required. */
export interface LinkEvidence {
  readonly anchors: readonly string[];
  readonly idfSum: number;
  readonly required: number;
}

/** Reports of one event in two languages appear within two days. */
export const MAX_DISTANCE_MS = 48 * 3_600_000;

/**
 * How unlikely what two clusters share must be, in nats, and how much more when many clusters can be alike by chance. On
 * `fixtures/across-languages/tuned`, 6 leaves 6 % of the texts a false link when their right partners are removed, 6.5
 * leaves 3 %.
 */
const MIN_IDF_SUM = 6.5;
const MIN_IDF_SUM_PER_LOG_CLUSTERS = 0.5;

/** The part of its idf that a feature counts: other events happen in the same country, and round numbers recur. */
const COUNTRY_SHARE = 0.4;
const ROUND_SHARE = 0.7;

/** Words of the same meaning or origin are no anchors, but many of them confirm a link. */
const WORD_SHARE = 0.15;

/** Clusters added to those there are, so that a handful does not make every name frequent. */
const PRIOR_CLUSTERS = 40;

/** An anchor in a greater share of the clusters does not tell events apart. */
const MAX_ANCHOR_SHARE = 0.2;

/** The weight of words of the same meaning or origin, relative to a name. */
const WORD_WEIGHT = 0.3;

/** The weight of an anchor that no text of the other language has: weak evidence against a link, since spellings differ. */
const UNMATCHED_WEIGHT = 0.3;

/** Counts in how many clusters each feature occurs. */
export function featureFrequencies(clusters: readonly LanguageCluster[]): FeatureFrequencies {
  const byFeature = new Map<string, number>();
  for (const { features } of clusters) {
    for (const feature of features.keys()) byFeature.set(feature, (byFeature.get(feature) ?? 0) + 1);
  }
  return { clusters: clusters.length, byFeature };
}

/**
 * The TF-IDF vector of a cluster, for comparison with clusters of another language; `common` are the features that occur
 * in both languages.
 */
export function featureVector(
  { features }: LanguageCluster,
  common: ReadonlySet<string>,
  frequencies: FeatureFrequencies,
): Map<string, number> {
  const weights = new Map<string, number>();
  for (const [feature, count] of features) {
    // A word that occurs in only one of the two languages is no evidence for or against a link.
    const matched = common.has(feature);
    if (!matched && !isAnchor(feature)) continue;
    const weight = (matched ? 1 : UNMATCHED_WEIGHT) * (1 + Math.log(count)) * idf(feature, frequencies);
    weights.set(feature, isAnchor(feature) ? weight : WORD_WEIGHT * weight);
  }
  return unitVector(weights);
}

/**
 * Weighs what two clusters share. There are no anchors when the clusters are too far apart in time, report other matches,
 * or share no more than countries: a country is where something happened, not what happened.
 */
export function evidenceFor(a: LanguageCluster, b: LanguageCluster, frequencies: FeatureFrequencies): LinkEvidence {
  const required = MIN_IDF_SUM + MIN_IDF_SUM_PER_LOG_CLUSTERS * Math.log(frequencies.clusters);
  if (distanceBetween(a, b) > MAX_DISTANCE_MS || haveOtherResults(a, b)) return { anchors: [], idfSum: 0, required };
  const frequency = (feature: string): number => frequencies.byFeature.get(feature) ?? 0;
  const shared = [...a.features.keys()].filter((feature) => b.features.has(feature));
  const most = Math.max(2, MAX_ANCHOR_SHARE * frequencies.clusters);
  const anchors = shared
    .filter((feature) => isAnchor(feature) && frequency(feature) <= most)
    .sort(compareBy(frequency, (feature) => feature));
  return {
    anchors: anchors.every(isCountry) ? [] : anchors,
    idfSum: shared.reduce((sum, feature) => sum + idfShare(feature) * idf(feature, frequencies), 0),
    required,
  };
}

/** Whether both give results of matches, but none in common: a match has one result. */
function haveOtherResults(a: LanguageCluster, b: LanguageCluster): boolean {
  const scoresOf = ({ features }: LanguageCluster): Set<string> =>
    new Set([...features.keys()].filter((feature) => feature.startsWith('score:')));
  const [left, right] = [scoresOf(a), scoresOf(b)];
  return left.size > 0 && right.size > 0 && left.isDisjointFrom(right);
}

function idfShare(feature: string): number {
  if (!isAnchor(feature)) return WORD_SHARE;
  if (isCountry(feature)) return COUNTRY_SHARE;
  return /^figure:[1-9]0+$/.test(feature) ? ROUND_SHARE : 1;
}

function isCountry(feature: string): boolean {
  return feature.startsWith('alias:country:');
}

function idf(feature: string, { clusters, byFeature }: FeatureFrequencies): number {
  return Math.log((clusters + PRIOR_CLUSTERS) / (byFeature.get(feature) ?? 1));
}

/** Milliseconds between two clusters; 0 when they overlap, or when one is undated. */
function distanceBetween(a: LanguageCluster, b: LanguageCluster): number {
  if (a.from === undefined || a.to === undefined || b.from === undefined || b.to === undefined) return 0;
  return Math.max(0, a.from - b.to, b.from - a.to);
}
