/** The thresholds of clustering; one set for all languages, lengths and sizes. Cosines lie between 0 and 1. */
export interface ClusterSettings {
  /** Least cosine at which a text becomes one cluster with another text or cluster. */
  readonly pair: number;
  /** Added to `pair` for clusters of no word; falls to nothing at `longTerms` terms. */
  readonly shortPair: number;
  /** Least cosine at which two large clusters become one: each has its own event already. */
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
  /** Least number of a short text's strongest terms that the cluster must share; a name counts once. */
  readonly gate: number;
  /** Terms from which on a text counts as long. */
  readonly longTerms: number;
  /**
   * Added to `pair` and `move` for each e-fold of texts above `fewTexts`: the more texts, the rarer
   * their rarest words look, and the more alike are any two that share one.
   */
  readonly crowd: number;
  readonly fewTexts: number;
}

/** Chosen on the development halves of French full texts, English headlines, a skewed mix and a haystack, all at once. */
export const clusterSettings: ClusterSettings = {
  pair: 0.08,
  shortPair: -0.055,
  merge: 0.325,
  shortMerge: -0.23,
  fall: 0.54,
  move: 0.117,
  shortMove: -0.09,
  beyondMove: 0.08,
  gate: 2,
  longTerms: 50,
  crowd: 0.046,
  fewTexts: 120,
};

/** More texts than this change little; the step from a hundred to a thousand does. */
const MOST_CROWD = 1000;

/** The settings for a number of texts, those of the background counted. */
export function settingsFor(settings: ClusterSettings, texts: number): ClusterSettings {
  const { pair, move, crowd, fewTexts } = settings;
  const folds = Math.log(Math.max(1, Math.min(texts, MOST_CROWD) / fewTexts));
  return { ...settings, pair: pair + crowd * folds, move: move + crowd * folds };
}
