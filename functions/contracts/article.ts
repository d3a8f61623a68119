import * as z from 'zod/mini';
import { LanguageTag, NonEmpty } from './primitives.ts';

/** An identifier of ours: hexadecimal, made by hashing; never raw text of a feed. */
export const HexId = z.string().check(z.regex(/^[0-9a-f]{16,64}$/));

/** A sha256 in hexadecimal. */
export const Sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** A name chosen by the operator (digest, feed), safe in a key and in an address. */
export const Slug = z
  .string()
  .check(z.regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'lower-case letters, digits and hyphens, up to 63'));

/** An instant as ISO 8601 in UTC with milliseconds. */
export const Instant = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/));

/** Who published an article. `owner` is the company behind the outlet: independence is counted by owner. */
export const Source = z.object({
  id: Slug,
  name: NonEmpty,
  owner: z.optional(NonEmpty),
  country: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
});
export type Source = z.infer<typeof Source>;

/** What the page of an article is where it is no plain article. */
export const PageKind = z.enum(['live', 'gallery', 'video']);
export type PageKind = z.infer<typeof PageKind>;

/**
 * One version of one text with its address, title, date and language, as it passed the border.
 *
 * `text` is plain, NFC, well-formed, paragraphs parted by one line feed; all offsets in the system count UTF-16 code
 * units of it. `kind` says what the page is where it is no plain article; a `teaser` is the beginning of one. `published` is absent where the feed and the page give none; `dateInFuture` marks one that lay ahead of
 * the time of reading and was set to it. `alsoIn` names the other feeds that hold the same article.
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
