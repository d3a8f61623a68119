/** The thresholds of clustering; one set for all languages, lengths and sizes. Cosines lie between 0 and 1. */
export interface ClusterSettings {
  /** Least mean cosine between the texts of two clusters at which they become one, where the texts are full ones. */
  readonly mean: number;
  /** How much less is asked of a text that comes to a story of many: `mean` times ratio of sizes `** -uneven`. */
  readonly uneven: number;
  /** Least cosine between the middles of two clusters, one of them a single text, where the texts are headlines. */
  readonly pair: number;
  /** Added to `pair` for clusters of no word; falls to nothing at `longTerms` terms. */
  readonly shortPair: number;
  /** Least cosine between the middles of two large clusters of headlines: each has its own event already. */
  readonly merge: number;
  /** Added to `merge` for clusters of few terms, as `shortPair` is; headlines of one event share fewer words. */
  readonly shortMerge: number;
  /** How fast the thresholds go over from `pair` to `merge` with the size of the smaller cluster: `size ** -fall`. */
  readonly fall: number;
  /** Least cosine at which a text moves to another cluster. */
  readonly move: number;
  /** Added to `move` for a text of no word. */
  readonly shortMove: number;
  /** Least part of the cosine, for a cluster of one, that must come from beside the one thing both name most. */
  readonly beyondMove: number;
  /** Least number of a headline's strongest terms that the cluster must share; a name counts once. */
  readonly gate: number;
  /** Up to so many terms a text is a headline, from `longTerms` on a full text; between, it is something of both. */
  readonly fewTerms: number;
  readonly longTerms: number;
  /**
   * Added to `mean`, and to `pair` and `move`, for each e-fold of texts above `fewTexts`: the more texts, the rarer their
   * rarest words look, and the more alike are any two that share one.
   */
  readonly crowdMean: number;
  readonly crowd: number;
  readonly fewTexts: number;
}

/** Chosen on the development halves of French full texts, English headlines, a skewed mix and a haystack, all at once. */
export const clusterSettings: ClusterSettings = {
  mean: 0.125,
  uneven: 0.2,
  pair: 0.1,
  shortPair: -0.047,
  merge: 0.325,
  shortMerge: -0.275,
  fall: 0.54,
  move: 0.1,
  shortMove: -0.1,
  beyondMove: 0.084,
  gate: 2,
  fewTerms: 20,
  longTerms: 45,
  crowdMean: 0.04,
  crowd: 0.046,
  fewTexts: 120,
};

/** More texts than this change little; the step from a hundred to a thousand does. */
const MAX_CROWD = 1000;

/** The settings for a number of texts, those of the background counted. */
export function settingsFor(settings: ClusterSettings, texts: number): ClusterSettings {
  const { mean, pair, move, crowdMean, crowd, fewTexts } = settings;
  const folds = Math.log(Math.max(1, Math.min(texts, MAX_CROWD) / fewTexts));
  return { ...settings, mean: mean + crowdMean * folds, pair: pair + crowd * folds, move: move + crowd * folds };
}
