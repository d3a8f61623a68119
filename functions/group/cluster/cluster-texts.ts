import { cluster } from './cluster.ts';
import { type ClusterSettings, clusterSettings } from './cluster-settings.ts';
import type { ArticleTerms } from './terms.ts';
import { type DocumentFrequencies, documentFrequencies, tfIdf } from './tf-idf.ts';
import type { Point } from './vector-similarity.ts';

/** The terms of a text and its time. */
export interface TimedTerms extends Pick<ArticleTerms, 'counts' | 'families'> {
  /** Milliseconds since 1970, where known. */
  readonly time: number | undefined;
}

/** Clusters, and the point of each text with its final weights. */
export interface ClusteredTexts {
  readonly clusters: readonly (readonly number[])[];
  readonly points: readonly Point[];
}

/**
 * Clusters the texts of one language, twice: the words of an event that sixty texts report are frequent among the texts
 * and rare among the events, so the second pass counts document frequency in the clusters of the first.
 *
 * Expects the texts in order of time, undated ones last. Shape: positions by cluster, ascending.
 */
export function clusterTexts(
  texts: readonly TimedTerms[],
  background: DocumentFrequencies,
  settings: ClusterSettings = clusterSettings,
): ClusteredTexts {
  const corpusSize = texts.length + background.texts;
  const first = pointsOf(texts, documentFrequencies(texts, background));
  const events = cluster(first, settings, { corpusSize, reassign: false });
  const points = pointsOf(texts, documentFrequencies(texts, background, events));
  return { clusters: cluster(points, settings, { corpusSize }), points };
}

function pointsOf(texts: readonly TimedTerms[], frequencies: DocumentFrequencies): Point[] {
  return texts.map((text) => ({ vector: tfIdf(text, frequencies), families: text.families, time: text.time }));
}
