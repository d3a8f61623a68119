import * as z from 'zod/mini';
import { HexId, Instant, PageKind, Source } from './article.ts';
import { Evidence, KeyPoint } from './key-point.ts';
import { LanguageTag, NonEmpty } from './primitives.ts';

/** What an edition shows of an article: never its text. */
export const StoryArticle = z.object({
  id: HexId,
  title: z.string(),
  url: z.url(),
  source: Source,
  published: z.optional(Instant),
  /** Its source dates it after the time of reading; `published` is that time. */
  dateInFuture: z.optional(z.literal(true)),
  lang: LanguageTag,
  teaser: z.boolean(),
  kind: z.optional(PageKind),
  duplicateOf: z.optional(HexId),
  /** A new version of an article that an earlier edition may have shown. */
  revisionOf: z.optional(HexId),
  /** Other feeds with the same article. */
  alsoIn: z.optional(z.array(Source)),
  /** Why it was clustered with the others of its language: the similarity, and the shared words. */
  joined: z.optional(z.object({ cosine: z.number(), words: z.array(z.string()) })),
});
export type StoryArticle = z.infer<typeof StoryArticle>;

/** The rank of a story: every part of the sum, by name. */
export const Score = z.object({ total: z.number(), parts: z.record(z.string(), z.number()) });
export type Score = z.infer<typeof Score>;

/** What is new in a story since the last edition: the sentence, and for a figure the old and new value. */
export const Change = z.object({
  evidence: Evidence,
  figure: z.optional(z.object({ noun: z.string(), from: z.string(), to: z.string() })),
  /** The outlet corrected itself: `figure.from` is no longer valid, or the sentence is its correction notice. */
  correction: z.optional(z.literal(true)),
});
export type Change = z.infer<typeof Change>;

/** Sources that give different figures for the same thing, each with its sentence. */
export const Disagreement = z.object({
  noun: z.string(),
  values: z.array(z.object({ value: z.string(), evidence: Evidence })).check(z.minLength(2)),
});
export type Disagreement = z.infer<typeof Disagreement>;

/**
 * Why articles in two languages were linked as one event: what both mention, rarest first, as `name:Berlin`, `figure:312`,
 * `score:2-1`, `date:11-24` or `alias:country:NP`, and their similarity.
 */
export const StoryLink = z.object({
  languages: z.tuple([z.string(), z.string()]),
  witnesses: z.array(z.string()).check(z.minLength(1)),
  cosine: z.number(),
});
export type StoryLink = z.infer<typeof StoryLink>;

/**
 * New: first seen now. Developing: seen before, with something new. Unchanged: seen before, nothing new. Corrected: seen
 * before, and an outlet corrected itself; the first of `changes` says what.
 */
export const StoryStatus = z.enum(['new', 'developing', 'unchanged', 'corrected']);
export type StoryStatus = z.infer<typeof StoryStatus>;

/** What an editor did to a story, with the editor's note where there is one. */
export const Intervention = z.object({
  action: z.enum(['pinned', 'merged', 'split']),
  note: z.optional(NonEmpty),
});
export type Intervention = z.infer<typeof Intervention>;

/**
 * The articles about one event, grouped and ranked, before its key points are chosen.
 *
 * `articles` are in order: originals before copies, then newest first.
 */
export const GroupedStory = z.object({
  id: HexId,
  headline: NonEmpty,
  lang: LanguageTag,
  status: StoryStatus,
  firstSeen: Instant,
  articles: z.array(StoryArticle).check(z.minLength(1)),
  score: Score,
  /** They do not change the score: a pinned story is above those that outrank it. */
  interventions: z.optional(z.array(Intervention).check(z.minLength(1))),
  changes: z.optional(z.array(Change)),
  disagreements: z.optional(z.array(Disagreement)),
  links: z.optional(z.array(StoryLink)),
});
export type GroupedStory = z.infer<typeof GroupedStory>;

/** A grouped story with its key points, in reading order. */
export const Story = z.extend(GroupedStory, { keyPoints: z.array(KeyPoint) });
export type Story = z.infer<typeof Story>;
