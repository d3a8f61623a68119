import type { LanguagePart } from '../cluster/language-parts.ts';
import type { GroupableText } from '../cluster/terms.ts';
import { crossFeaturesOf } from './cross-features.ts';

/** A cluster of one language, as it is compared with clusters of other languages. */
export interface LanguageCluster {
  readonly lang: string;
  /** Each feature with its frequency in the texts of the cluster. */
  readonly features: ReadonlyMap<string, number>;
  /** Milliseconds since 1970 of its earliest and latest text, where known. */
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** Adds to the articles of one language what they are compared by with those of other languages. */
export function languageCluster<T extends GroupableText>(part: LanguagePart<T>): LanguagePart<T> & LanguageCluster {
  const features = new Map<string, number>();
  for (const article of part.articles) {
    for (const [feature, weight] of crossFeaturesOf(article))
      features.set(feature, (features.get(feature) ?? 0) + weight);
  }
  const times = part.articles.flatMap(({ published }) => (published === undefined ? [] : [Date.parse(published)]));
  const from = times.reduce<number | undefined>((a, b) => Math.min(a ?? b, b), undefined);
  const to = times.reduce<number | undefined>((a, b) => Math.max(a ?? b, b), undefined);
  return { ...part, features, from, to };
}
