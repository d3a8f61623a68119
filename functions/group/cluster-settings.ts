/** The thresholds of clustering; one set for all languages, lengths and sizes. Cosines lie between 0 and 1. */
export interface ClusterSettings {
  /** Least cosine at which a long text joins a large cluster. */
  readonly join: number;
  /** Added for a text without a word; falls to nothing at `longTerms` terms. A short text is like another by chance. */
  readonly shortJoin: number;
  /** Added for a cluster of one text, less for larger ones: a pair has only each other to bear it out. */
  readonly singleJoin: number;
  /** Least part of the cosine that must come from beside the one thing both name most. */
  readonly beyond: number;
  /** Added to `beyond` for a cluster of one text, as `singleJoin` is. */
  readonly singleBeyond: number;
  /** Least number of the text's strongest terms that the cluster must share; a name counts once. */
  readonly gate: number;
  /** Least cosine at which two clusters become one. */
  readonly merge: number;
  /** Added to `merge` for clusters of few terms, in the same way as `shortJoin`; headlines share fewer words. */
  readonly shortMerge: number;
  /** Added to `merge` for a cluster of one text. */
  readonly singleMerge: number;
  /** Least part of the cosine of two clusters from beside their strongest common thing. */
  readonly beyondMerge: number;
  /** Terms from which on a text counts as long. */
  readonly longTerms: number;
  /** How fast what is added for small clusters falls with their size: `size ** -fall`. */
  readonly fall: number;
  /**
   * Added to `join` and `merge` for each e-fold of texts above `fewTexts`: the more texts, the rarer their rarest words
   * look, and the more alike are any two that share one.
   */
  readonly crowdJoin: number;
  readonly crowdMerge: number;
  readonly fewTexts: number;
}

/** Chosen on the development halves of French full texts, English headlines, a skewed mix and a haystack, all at once. */
export const clusterSettings: ClusterSettings = {
  join: 0.1,
  shortJoin: 0.05,
  singleJoin: 0,
  beyond: 0,
  singleBeyond: 0,
  gate: 2,
  merge: 0.31,
  shortMerge: -0.09,
  singleMerge: 0,
  beyondMerge: 0,
  longTerms: 60,
  fall: 0.7,
  crowdJoin: 0,
  crowdMerge: 0,
  fewTexts: 120,
};

/** More texts than this make no word look rarer: a table of frequencies is cut there, too. */
const MOST_CROWD = 3000;

/** The settings for a number of texts, those of the background counted. */
export function settingsFor(settings: ClusterSettings, texts: number): ClusterSettings {
  const { join, merge, crowdJoin, crowdMerge, fewTexts } = settings;
  const crowd = Math.log(Math.max(1, Math.min(texts, MOST_CROWD) / fewTexts));
  return { ...settings, join: join + crowdJoin * crowd, merge: merge + crowdMerge * crowd };
}
