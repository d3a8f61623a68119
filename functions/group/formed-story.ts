import type { StoryLink } from '../contracts/story.ts';
import type { SparseVector } from '../text/similarity.ts';
import type { Frequencies, JoinReason } from './cluster/language-parts.ts';
import type { GroupableText } from './cluster/terms.ts';
import type { NonEmpty } from './non-empty.ts';

/** The articles that report one event, in all languages, with the terms that identify it. */
export interface FormedStory<T extends GroupableText> {
  /** Earliest first, copies included. */
  readonly articles: NonEmpty<T>;
  /** Strongest terms by language, each vector of length 1. */
  readonly terms: ReadonlyMap<string, SparseVector>;
  /** Names, entities and numbers that other languages would share. */
  readonly features: ReadonlySet<string>;
  /** Similarity of each original to the centroid of its language's part, by article id. */
  readonly centrality: ReadonlyMap<string, number>;
  /** Why each original was grouped with others of its language, by article id. */
  readonly joins: ReadonlyMap<string, JoinReason>;
  /** Why parts of several languages were joined. */
  readonly links: readonly StoryLink[];
}

/** All stories of a set of articles; `copies` maps each copy's id to its original's. */
export interface FormedStories<T extends GroupableText> {
  readonly stories: readonly FormedStory<T>[];
  readonly copies: ReadonlyMap<string, string>;
  /** Document frequencies in these articles. */
  readonly frequencies: Frequencies;
}
