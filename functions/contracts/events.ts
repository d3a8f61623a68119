import * as z from 'zod/mini';
import { Instant, Slug } from './article.ts';
import { FeedConfig } from './config.ts';
import { EditionId, Revision } from './digest.ts';
import { Count } from './primitives.ts';

/** An instant as the scheduler writes it (`2016-04-04T04:30:00Z`), as an Instant. */
export const ScheduledAt = z.pipe(
  z.pipe(
    z.iso.datetime({ offset: true }),
    z.transform((value) => new Date(value).toISOString()),
  ),
  Instant,
);

/** Input of the state machine and of group: which digest, and for which scheduled instant. */
export const RunEvent = z.object({ digestId: Slug, scheduledAt: ScheduledAt });
export type RunEvent = z.infer<typeof RunEvent>;

/** Input of ingest: a batch of feeds. All feeds of one site are in one batch, so that one call controls the rate of requests there. */
export const IngestEvent = z.extend(RunEvent, { feeds: z.array(FeedConfig).check(z.minLength(1)) });
export type IngestEvent = z.infer<typeof IngestEvent>;

/** Output of ingest: counts only; the articles are in the store. */
export const IngestResult = z.object({ batch: z.string(), articles: z.int(), problems: z.int() });
export type IngestResult = z.infer<typeof IngestResult>;

/** Output of group: counts, and the batches of stories that summarize is called with. */
export const GroupResult = z.object({
  digestId: Slug,
  editionId: EditionId,
  stories: z.int(),
  articles: z.int(),
  withheld: z.int(),
  batches: z.array(z.object({ digestId: Slug, editionId: EditionId, batch: z.int() })),
});
export type GroupResult = z.infer<typeof GroupResult>;

/** Input of summarize: one batch of stories of an edition. */
export const SummarizeEvent = z.object({ digestId: Slug, editionId: EditionId, batch: Count });
export type SummarizeEvent = z.infer<typeof SummarizeEvent>;

/** Output of summarize: counts only. */
export const SummarizeResult = z.object({ batch: z.int(), points: z.int(), withheld: z.int() });
export type SummarizeResult = z.infer<typeof SummarizeResult>;

/** Input of publish: which edition; with `revision`, what of the published edition is to be corrected. */
export const PublishEvent = z.object({ digestId: Slug, editionId: EditionId, revision: z.optional(Revision) });
export type PublishEvent = z.infer<typeof PublishEvent>;

/**
 * Output of publish. published: this call made the edition; already-published: it existed, nothing was changed;
 * empty: there was no story to show, the last edition stays the latest. `feeds.changed` counts the feeds that began
 * to fail or recovered, `feeds.notice` has a line for each; both are empty for an edition that existed.
 * `channels` counts where the edition is to be delivered: e-mail, and each webhook; none for an empty edition.
 */
export const PublishResult = z.object({
  digestId: Slug,
  editionId: EditionId,
  status: z.enum(['published', 'already-published', 'empty']),
  key: z.string(),
  stories: z.int(),
  points: z.int(),
  withheld: z.int(),
  feeds: z.object({ ok: z.int(), failing: z.int(), changed: z.int(), notice: z.string() }),
  channels: z.int(),
});
export type PublishResult = z.infer<typeof PublishResult>;
