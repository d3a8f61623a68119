import * as z from 'zod';
import { HexId, Instant, PageKind, Source } from './article.ts';
import { Evidence, KeyPoint } from './key-point.ts';

/** What an edition shows of an article: never its text. */
export const StoryArticle = z.object({
  id: HexId,
  title: z.string(),
  url: z.url(),
  source: Source,
  published: Instant.optional(),
  /** Its source dates it ahead of the time at which it was read; `published` is that time. */
  dateInFuture: z.literal(true).optional(),
  lang: z.string().min(2),
  teaser: z.boolean(),
  kind: PageKind.optional(),
  duplicateOf: HexId.optional(),
  /** A new version of an article that an earlier edition may have shown. */
  revisionOf: HexId.optional(),
  /** Other feeds that hold the same article. */
  alsoIn: z.array(Source).optional(),
  /** Why it stands with the others of its language: how like them it is, and the words it shares with them. */
  joined: z.object({ cosine: z.number(), words: z.array(z.string()) }).optional(),
});
export type StoryArticle = z.infer<typeof StoryArticle>;

/** Why a story stands where it stands: every part of the sum, by name. */
export const Score = z.object({ total: z.number(), parts: z.record(z.string(), z.number()) });
export type Score = z.infer<typeof Score>;

/** What is new in a story since the reader last saw it: the sentence that says it, and for a figure old and new. */
export const Change = z.object({
  evidence: Evidence,
  figure: z.object({ noun: z.string(), from: z.string(), to: z.string() }).optional(),
  /** The outlet took back what it had said: `figure.from` no longer stands, or the sentence is its notice. */
  correction: z.literal(true).optional(),
});
export type Change = z.infer<typeof Change>;

/** Sources that give different figures for the same thing, each with its sentence. */
export const Disagreement = z.object({
  noun: z.string(),
  values: z.array(z.object({ value: z.string(), evidence: Evidence })).min(2),
});
export type Disagreement = z.infer<typeof Disagreement>;

/**
 * Why articles in two languages were taken for one event: what both name, rarest first, as `name:Berlin`, `figure:312`,
 * `score:2-1`, `date:11-24` or `alias:country:NP`, and how alike they are.
 */
export const StoryLink = z.object({
  languages: z.tuple([z.string(), z.string()]),
  witnesses: z.array(z.string()).min(1),
  cosine: z.number(),
});
export type StoryLink = z.infer<typeof StoryLink>;

/**
 * New: first seen now. Developing: seen before, with something new. Unchanged: seen before, nothing new. Corrected: seen
 * before, and an outlet took back something it had said; the first of `changes` says what.
 */
export const StoryStatus = z.enum(['new', 'developing', 'unchanged', 'corrected']);
export type StoryStatus = z.infer<typeof StoryStatus>;

/** What an editor did to a story, with the editor's own words where there are any. */
export const Intervention = z.object({
  action: z.enum(['pinned', 'merged', 'split']),
  note: z.string().min(1).optional(),
});
export type Intervention = z.infer<typeof Intervention>;

/**
 * The articles that tell one event, grouped and ranked, before its key points are chosen.
 *
 * `articles` are in order of weight for the reader: originals before copies, then newest first.
 */
export const GroupedStory = z.object({
  id: HexId,
  headline: z.string().min(1),
  lang: z.string().min(2),
  status: StoryStatus,
  firstSeen: Instant,
  articles: z.array(StoryArticle).min(1),
  score: Score,
  /** The score stays as it is: a pinned story stands above those that outrank it. */
  interventions: z.array(Intervention).min(1).optional(),
  changes: z.array(Change).optional(),
  disagreements: z.array(Disagreement).optional(),
  links: z.array(StoryLink).optional(),
});
export type GroupedStory = z.infer<typeof GroupedStory>;

/** A grouped story with its key points, in reading order. */
export const Story = GroupedStory.extend({ keyPoints: z.array(KeyPoint) });
export type Story = z.infer<typeof Story>;
