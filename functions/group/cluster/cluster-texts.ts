import { cluster } from './cluster.ts';
import { type ClusterSettings, clusterSettings } from './cluster-settings.ts';
import type { ArticleTerms } from './terms.ts';
import type { Point } from './vector-similarity.ts';
import { type DocumentFrequencies, documentFrequencies, weigh } from './vectors.ts';

/** What is read of a text to cluster it. */
export interface TimedTerms extends Pick<ArticleTerms, 'counts' | 'families'> {
  /** Milliseconds since 1970, where known. */
  readonly time: number | undefined;
}

/** Clusters, and each text as it was weighed at last. */
export interface ClusteredTexts {
  readonly clusters: readonly (readonly number[])[];
  readonly points: readonly Point[];
}

/**
 * Clusters the texts of one language, twice: the words of an event that sixty texts tell are common among the texts and
 * rare among the events, so the second time a word is as common as the clusters of the first that hold it.
 *
 * The texts are expected in order of time, undated ones last. Shape: positions by cluster, ascending.
 */
export function clusterTexts(
  texts: readonly TimedTerms[],
  background: DocumentFrequencies,
  settings: ClusterSettings = clusterSettings,
): ClusteredTexts {
  const crowd = texts.length + background.texts;
  const first = pointsOf(texts, documentFrequencies(texts, background));
  const events = cluster(first, settings, { crowd, settled: false });
  const points = pointsOf(texts, documentFrequencies(texts, background, events));
  return { clusters: cluster(points, settings, { crowd }), points };
}

function pointsOf(texts: readonly TimedTerms[], frequencies: DocumentFrequencies): Point[] {
  return texts.map((text) => ({ vector: weigh(text, frequencies), families: text.families, time: text.time }));
}
