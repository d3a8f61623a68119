import * as z from 'zod/mini';
import { HexId, Instant, Sha256, Slug } from './article.ts';
import { Count, LanguageTag, NonEmpty } from './primitives.ts';
import { Story } from './story.ts';

/** The scheduled local time in the digest's zone; a re-delivered trigger names the same edition. */
export const EditionId = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{4}$/));

/** A month of editions, in the local time of their ids: `2016-04`. */
export const Month = z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/));

/**
 * A problem as readers see it: a stable code, a sentence in English, and the values that the sentence in another language
 * needs (`status`, `most`, `left`, `address`).
 */
export const Problem = z.object({
  code: NonEmpty,
  message: NonEmpty,
  values: z.optional(z.record(z.string(), z.string())),
});
export type Problem = z.infer<typeof Problem>;

/**
 * How a feed did in one edition.
 *
 * ok: read; unchanged: the server answered 304; failing: could not be read now; gone: the server answered that it is gone;
 * missing: its batch did not finish; waiting: not due yet, because its server or our minimum of an hour says so. `items`
 * counts the articles taken; `pages` lists pages that could not be read. `failingSince` is the first of the consecutive
 * failures; `change` is set in the edition in which a feed began to fail or recovered.
 */
export const FeedReport = z.object({
  id: Slug,
  name: NonEmpty,
  health: z.enum(['ok', 'unchanged', 'waiting', 'failing', 'gone', 'missing']),
  items: Count,
  failingSince: z.optional(Instant),
  change: z.optional(z.enum(['began-failing', 'recovered'])),
  problem: z.optional(Problem),
  pages: z.optional(z.array(z.extend(Problem, { url: z.string() }))),
});
export type FeedReport = z.infer<typeof FeedReport>;

/** Something that the edition could have shown and does not, with the reason. */
export const Withheld = z.object({
  kind: z.enum(['story', 'article', 'point']),
  title: z.string(),
  url: z.optional(z.url()),
  reason: Problem,
});
export type Withheld = z.infer<typeof Withheld>;

/** A correction of a published edition: when, why, which key points it withdraws, and who decided. */
export const Revision = z.object({
  at: Instant,
  reason: z.string().check(z.minLength(1), z.maxLength(500)),
  withdrawn: z.array(HexId).check(z.minLength(1), z.maxLength(500)),
  by: z.optional(z.string().check(z.minLength(1), z.maxLength(100))),
});
export type Revision = z.infer<typeof Revision>;

/**
 * The stories of one edition: the one canonical object that every rendering comes from.
 *
 * `generator` is the version that made it, and the only one that renders it to the same bytes; the first editions have
 * none. `stories` are in rank order. `(from, to]` is the time it covers. `inputs` is the sha256 over everything that went
 * in (articles, configuration, earlier storylines), so that editions can be compared by their input. `revisions` is the
 * log of its corrections, oldest first; a withdrawn point stays in its story and is shown as withdrawn.
 */
export const Digest = z.object({
  schemaVersion: z.literal(1),
  generator: z.optional(z.string().check(z.regex(/^depeche [0-9A-Za-z.+-]{1,60}$/))),
  digestId: Slug,
  editionId: EditionId,
  title: NonEmpty,
  lang: LanguageTag,
  timeZone: NonEmpty,
  from: Instant,
  to: Instant,
  previous: z.optional(EditionId),
  /** When the next edition is due by the schedule: after that, this one is out of date. */
  next: z.optional(Instant),
  stories: z.array(Story),
  feeds: z.array(FeedReport),
  withheld: z.array(Withheld),
  /** Instructions of the editor that could not be followed. */
  notices: z.optional(z.array(Problem).check(z.minLength(1))),
  inputs: Sha256,
  revisions: z.optional(z.array(Revision).check(z.minLength(1))),
});
export type Digest = z.infer<typeof Digest>;
