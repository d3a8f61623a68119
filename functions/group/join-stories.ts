import { type SparseVector, strongestTerms, unitVector } from '../text/similarity.ts';
import { byTime } from './by-time.ts';
import type { GroupableText } from './cluster/terms.ts';
import type { FormedStory } from './formed-story.ts';
import { type NonEmpty, nonEmpty } from './non-empty.ts';

/** Terms of a story; in several languages, each has an equal share. */
const MAX_TERMS = 130;

/** Makes one story of several, as if they had been formed together: terms are weighted by the number of articles. */
export function joinStories<T extends GroupableText>(stories: NonEmpty<FormedStory<T>>): FormedStory<T> {
  if (stories.length === 1) return stories[0];
  return {
    articles: nonEmpty(stories.flatMap(({ articles }) => articles).sort(byTime)),
    terms: joinTerms(stories),
    features: new Set(stories.flatMap(({ features }) => [...features])),
    centrality: new Map(stories.flatMap(({ centrality }) => [...centrality])),
    joins: new Map(stories.flatMap(({ joins }) => [...joins])),
    links: stories.flatMap(({ links }) => links),
  };
}

function joinTerms(stories: readonly FormedStory<GroupableText>[]): Map<string, SparseVector> {
  const sums = new Map<string, Map<string, number>>();
  for (const { terms, articles } of stories) {
    for (const [lang, vector] of terms) {
      const sum = sums.get(lang) ?? new Map<string, number>();
      for (const [term, weight] of vector) sum.set(term, (sum.get(term) ?? 0) + weight * articles.length);
      sums.set(lang, sum);
    }
  }
  const each = Math.max(1, Math.floor(MAX_TERMS / sums.size));
  return new Map([...sums].map(([lang, sum]) => [lang, unitVector(new Map(strongestTerms(sum, each)))]));
}
