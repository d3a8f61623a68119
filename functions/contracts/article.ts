import * as z from 'zod/mini';
import { LanguageTag, NonEmpty } from './primitives.ts';

/** An identifier of ours: a hexadecimal hash, never raw text of a feed. */
export const HexId = z.string().check(z.regex(/^[0-9a-f]{16,64}$/));

/** A sha256 in hexadecimal. */
export const Sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** A name chosen by the operator (digest, feed), safe in a key and in a URL. */
export const Slug = z
  .string()
  .check(z.regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'lower-case letters, digits and hyphens, up to 63'));

/** An instant as ISO 8601 in UTC with milliseconds. */
export const Instant = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/));

/** Who published an article. `owner` is the company behind the outlet: outlets of one owner are not independent. */
export const Source = z.object({
  id: Slug,
  name: NonEmpty,
  owner: z.optional(NonEmpty),
  country: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
});
export type Source = z.infer<typeof Source>;

/** The kind of a page that is not a plain article. */
export const PageKind = z.enum(['live', 'gallery', 'video']);
export type PageKind = z.infer<typeof PageKind>;

/**
 * One version of an article, validated and normalized.
 *
 * `text` is plain, NFC and well-formed, with one line feed between paragraphs; all offsets count UTF-16 code units of it.
 * `kind` is set where the page is not a plain article; a `teaser` is only the beginning of one. `published` is absent where
 * feed and page have no date; `dateInFuture` marks a date after the time of reading, which replaces it. `alsoIn` lists the
 * other feeds with the same article.
 */
export const Article = z.object({
  id: HexId,
  feedId: Slug,
  source: Source,
  url: z.url(),
  title: z.string(),
  byline: z.optional(NonEmpty),
  published: z.optional(Instant),
  dateInFuture: z.optional(z.literal(true)),
  fetchedAt: Instant,
  lang: LanguageTag,
  text: z.string(),
  textSha256: Sha256,
  textFrom: z.enum(['page', 'feed']),
  teaser: z.boolean(),
  kind: z.optional(PageKind),
  revisionOf: z.optional(HexId),
  duplicateOf: z.optional(HexId),
  alsoIn: z.optional(z.array(Source)),
});
export type Article = z.infer<typeof Article>;
