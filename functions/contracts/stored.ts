import * as z from 'zod/mini';
import { Article, HexId, Instant, Sha256, Slug } from './article.ts';
import { EditionId, FeedReport, Month, Problem, Withheld } from './digest.ts';
import { KeyPoint } from './key-point.ts';
import { Count, PositiveCount } from './primitives.ts';
import { Change, GroupedStory, StoryStatus } from './story.ts';

/**
 * An item that a feed had before; all fields are hashes. `key`: its URL, or its guid where it has none; `guid`: its guid;
 * `text`: its text, if long enough to be distinctive; `fingerprint` detects an edit; `articleId`: the article that all
 * later versions revise.
 */
export const SeenItem = z.object({
  key: HexId,
  guid: z.optional(HexId),
  text: z.optional(HexId),
  articleId: HexId,
  fingerprint: HexId,
});
export type SeenItem = z.infer<typeof SeenItem>;

/** Where a feed has moved permanently: since when, and in how many polls, its server redirected there. */
export const MovedFeed = z.object({ url: z.string(), since: Instant, polls: PositiveCount });
export type MovedFeed = z.infer<typeof MovedFeed>;

/**
 * The state of a feed between editions.
 *
 * `etag` and `lastModified` are kept byte for byte and belong to `validatorsUrl` only. `edition` is the edition that
 * wrote this state last, so that a repeated run does not write it twice. `gone` ends polling. `failures` counts the
 * consecutive ones since `failingSince`, `problem` is the last of them. The feed is not polled before `nextCheck`. `pollingHints`
 * is what the feed itself says about how often to poll it. `boilerplate` holds hashes of lines that several of its pages
 * repeat.
 */
export const FeedState = z.object({
  url: z.string(),
  moved: z.optional(MovedFeed),
  validatorsUrl: z.optional(z.string()),
  etag: z.optional(z.string()),
  lastModified: z.optional(z.string()),
  pollingHints: z.optional(
    z.object({
      ttlMinutes: z.optional(z.number()),
      skipHours: z.optional(z.array(z.number())),
      skipDays: z.optional(z.array(z.number())),
    }),
  ),
  seen: z.array(SeenItem),
  boilerplate: z.optional(z.array(HexId)),
  failures: Count,
  failingSince: z.optional(Instant),
  problem: z.optional(Problem),
  lastOk: z.optional(Instant),
  lastChecked: z.optional(Instant),
  nextCheck: z.optional(Instant),
  gone: z.boolean(),
  edition: EditionId,
});
export type FeedState = z.infer<typeof FeedState>;

/**
 * The result of one ingest call, created once: articles, reports of the feeds, and their next states.
 *
 * The batch is written before the states; a repeated call finds it and only writes the states.
 */
export const StoredBatch = z.object({
  schemaVersion: z.literal(1),
  digestId: Slug,
  editionId: EditionId,
  batch: HexId,
  articles: z.array(Article),
  feeds: z.array(z.object({ report: FeedReport, state: FeedState })),
});
export type StoredBatch = z.infer<typeof StoredBatch>;

/**
 * A sentence of an earlier edition's story, to detect what is new: its language, its unique stems, and its figures as
 * `stem=value=written`. Traces are in the private store and never published.
 */
export const SentenceTrace = z.object({
  /** Its article; of a revision, the first version. */
  articleId: z.optional(HexId),
  lang: z.string(),
  terms: z.array(z.string()),
  figures: z.array(z.string()),
});
export type SentenceTrace = z.infer<typeof SentenceTrace>;

/** One story over time. `id` never changes; `aliases` are ids of stories that were merged into this one. */
export const Storyline = z.object({
  id: HexId,
  aliases: z.array(HexId),
  headline: z.string(),
  lang: z.string(),
  terms: z.array(z.tuple([z.string(), z.number()])),
  entities: z.array(z.string()),
  traces: z.array(SentenceTrace),
  sources: z.array(Slug),
  articleIds: z.array(HexId),
  firstSeen: Instant,
  lastSeen: Instant,
  shown: Count,
});
export type Storyline = z.infer<typeof Storyline>;

/**
 * Document frequencies for each language: of about so many `texts`, how many contain a term. Terms are stems, and names
 * with a leading `@`; rare ones are left out.
 */
export const StoredFrequencies = z.record(
  z.string(),
  z.object({ texts: z.number().check(z.nonnegative()), holders: z.array(z.tuple([z.string(), z.number()])) }),
);
export type StoredFrequencies = z.infer<typeof StoredFrequencies>;

/**
 * The memory of stories between editions. `edition` is the last published edition and `to` its end: the
 * next edition takes all batches after it, so that articles of a run that failed are not lost.
 */
export const Storylines = z.object({
  schemaVersion: z.literal(1),
  edition: EditionId,
  to: Instant,
  storylines: z.array(Storyline),
  frequencies: z._default(StoredFrequencies, {}),
});
export type Storylines = z.infer<typeof Storylines>;

/**
 * The grouped stories of an edition, in rank order, created once; with the storylines to store once the edition is
 * published. `batches[i]` lists the story ids whose key points summarize call `i` chooses. `known` lists, by
 * developing story, the sentences (article id, sentence number) that say what an earlier edition's articles said.
 */
export const StoredStories = z.object({
  schemaVersion: z.literal(1),
  digestId: Slug,
  editionId: EditionId,
  from: Instant,
  to: Instant,
  previous: z.optional(EditionId),
  stories: z.array(GroupedStory),
  batches: z.array(z.array(HexId)),
  articleBatches: z.array(z.string()),
  known: z.record(HexId, z.array(z.tuple([HexId, Count]))),
  feeds: z.array(FeedReport),
  withheld: z.array(Withheld),
  notices: z.optional(z.array(Problem).check(z.minLength(1))),
  inputs: Sha256,
  storylines: Storylines,
});
export type StoredStories = z.infer<typeof StoredStories>;

/** The key points of one batch of stories, created once. */
export const StoredPoints = z.object({
  schemaVersion: z.literal(1),
  digestId: Slug,
  editionId: EditionId,
  stories: z.array(z.object({ id: HexId, keyPoints: z.array(KeyPoint), withheld: z.array(Withheld) })),
});
export type StoredPoints = z.infer<typeof StoredPoints>;

/** An entry in a list of editions, with the first headlines. */
export const EditionEntry = z.object({
  id: EditionId,
  to: Instant,
  title: z.string(),
  headlines: z.array(z.string()),
  stories: z.int(),
  /** Its latest revision, where it was corrected. */
  revision: z.optional(PositiveCount),
});
export type EditionEntry = z.infer<typeof EditionEntry>;

/**
 * Pointer of a digest: its latest editions, oldest first (the last one is the latest), and how many each month has.
 * Older editions are listed in the EditionMonth of their month, so that the pointer always stays small.
 */
export const Editions = z.object({
  schemaVersion: z.literal(1),
  digestId: Slug,
  editions: z.array(EditionEntry),
  months: z.array(z.object({ month: Month, editions: PositiveCount })),
});
export type Editions = z.infer<typeof Editions>;

/**
 * The editions of one month, oldest first: the input of its page, its sitemap and the search. `words` are the unique folded
 * words of a story, separated by spaces.
 */
export const EditionMonth = z.object({
  schemaVersion: z.literal(1),
  digestId: Slug,
  month: Month,
  editions: z.array(
    z.extend(EditionEntry, {
      shown: z.array(z.object({ id: HexId, headline: z.string(), lang: z.string(), words: z.string() })),
    }),
  ),
});
export type EditionMonth = z.infer<typeof EditionMonth>;

/** A story in one edition: its status and headline then, and what was new. */
export const StoryTelling = z.object({
  editionId: EditionId,
  to: Instant,
  status: StoryStatus,
  headline: z.string(),
  changes: z.optional(z.array(Change)),
  /** The revision of that edition this was taken from, where it was corrected. */
  revision: z.optional(PositiveCount),
});
export type StoryTelling = z.infer<typeof StoryTelling>;

/**
 * The public record of one story: the editions that had it, oldest first. `mergedInto` is the story that it became a part
 * of: its page links there.
 */
export const StoryRecord = z.object({
  schemaVersion: z.literal(1),
  digestId: Slug,
  id: HexId,
  mergedInto: z.optional(HexId),
  tellings: z.array(StoryTelling),
});
export type StoryRecord = z.infer<typeof StoryRecord>;
