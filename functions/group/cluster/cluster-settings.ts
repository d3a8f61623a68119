/** The thresholds of clustering; one set for all languages, lengths and sizes. Cosines lie between 0 and 1. */
export interface ClusterSettings {
  /** Minimum average linkage (mean cosine of all pairs) at which two clusters of full texts are merged. */
  readonly mean: number;
  /** Lowers the threshold for clusters of unequal size: `mean` times ratio of sizes `** -sizeRatioPower`. */
  readonly sizeRatioPower: number;
  /** Minimum cosine of the centroids of two clusters of headlines, one of them a single text. */
  readonly pair: number;
  /** Added to `pair` for clusters without words; falls linearly to 0 at `fullTextTerms` terms. */
  readonly shortPair: number;
  /** Minimum cosine of the centroids of two large clusters of headlines: each has its own event already. */
  readonly merge: number;
  /** Added to `merge` for clusters of few terms, as `shortPair` is; headlines of one event share fewer words. */
  readonly shortMerge: number;
  /** How fast the threshold moves from `pair` to `merge` with the size of the smaller cluster: `size ** -sizePower`. */
  readonly sizePower: number;
  /** Minimum cosine at which a text moves to another cluster. */
  readonly move: number;
  /** Added to `move` for a text without words. */
  readonly shortMove: number;
  /** Minimum residual cosine, without the strongest shared name, for moving to a cluster of one text. */
  readonly residualMove: number;
  /** How many of a headline's strongest terms the cluster must share; a name counts once. */
  readonly minSharedTerms: number;
  /** Up to this many terms a text is a headline, from `fullTextTerms` on a full text; in between, partly both. */
  readonly headlineTerms: number;
  readonly fullTextTerms: number;
  /**
   * Added to `mean`, and to `pair` and `move`, for each e-fold of texts above `baseTexts`: the more texts, the higher the
   * idf of their rarest words, and the more similar are any two that share one.
   */
  readonly perLogTextsMean: number;
  readonly perLogTexts: number;
  readonly baseTexts: number;
}

/** Tuned on the development halves of French full texts, English headlines, a skewed mix and a haystack, all at once. */
export const clusterSettings: ClusterSettings = {
  mean: 0.125,
  sizeRatioPower: 0.2,
  pair: 0.1,
  shortPair: -0.047,
  merge: 0.325,
  shortMerge: -0.275,
  sizePower: 0.54,
  move: 0.1,
  shortMove: -0.1,
  residualMove: 0.084,
  minSharedTerms: 2,
  headlineTerms: 20,
  fullTextTerms: 45,
  perLogTextsMean: 0.04,
  perLogTexts: 0.046,
  baseTexts: 120,
};

/** Beyond this, more texts change little; the step from a hundred to a thousand does. */
const MAX_CORPUS_SIZE = 1000;

/** The settings for a number of texts, including those of the background. */
export function settingsFor(settings: ClusterSettings, texts: number): ClusterSettings {
  const { mean, pair, move, perLogTextsMean, perLogTexts, baseTexts } = settings;
  const logTexts = Math.log(Math.max(1, Math.min(texts, MAX_CORPUS_SIZE) / baseTexts));
  return {
    ...settings,
    mean: mean + perLogTextsMean * logTexts,
    pair: pair + perLogTexts * logTexts,
    move: move + perLogTexts * logTexts,
  };
}
