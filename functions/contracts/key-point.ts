import * as z from 'zod/mini';
import { HexId, Sha256 } from './article.ts';
import { Count, LanguageTag, NonEmpty, PositiveCount } from './primitives.ts';

/**
 * The place that supports a key point: one sentence of one stored article.
 *
 * `sentence` counts from 0 in reading order; `[start, end)` are UTF-16 code units of the article's text; `sha256` is of
 * that slice in UTF-8; `text` is the slice itself, so that a reader sees it and anyone can hash it. `before` and `after`
 * are the neighboring sentences where they are short: a reader sees the context.
 */
export const Evidence = z.object({
  articleId: HexId,
  sentence: Count,
  start: Count,
  end: PositiveCount,
  sha256: Sha256,
  text: NonEmpty,
  before: z.optional(NonEmpty),
  after: z.optional(NonEmpty),
});
export type Evidence = z.infer<typeof Evidence>;

/** A half-open range of UTF-16 code units, relative to the start of the evidence's slice. */
export const TextRange = z.tuple([Count, PositiveCount]);
export type TextRange = z.infer<typeof TextRange>;

/** Words that a point quotes, without quotation marks, and the speaker where the article names one; both verbatim. */
export const Quote = z.object({
  text: NonEmpty,
  speaker: z.optional(NonEmpty),
});
export type Quote = z.infer<typeof Quote>;

/**
 * A short statement, and the place in an article that supports it.
 *
 * `text` is the slice of the first evidence with normalized white space, without the `deletions` (whole ranges, in order,
 * relative to the slice). Further evidence corroborates. `label` is two to five words of the point, for scanning.
 * `corroboratedBy` counts independent sources (by owner) that say the same, including the quoted one; 1 = single source.
 */
export const KeyPoint = z.object({
  id: HexId,
  text: NonEmpty,
  label: NonEmpty,
  lang: LanguageTag,
  evidence: z.array(Evidence).check(z.minLength(1)),
  deletions: z.optional(z.array(TextRange)),
  corroboratedBy: PositiveCount,
  quotes: z.optional(z.array(Quote)),
});
export type KeyPoint = z.infer<typeof KeyPoint>;
