import * as z from 'zod';
import { Slug } from './article.ts';

/** A feed to read. `owner` groups outlets of one company; `tier` 1 is most trusted; `fullText` says where texts come from. */
export const FeedConfig = z.strictObject({
  id: Slug,
  url: z.url(),
  name: z.string().min(1),
  owner: z.string().min(1).optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'two capital letters (ISO 3166)')
    .optional(),
  lang: z.string().min(2).optional(),
  tier: z.int().min(1).max(3).default(2),
  fullText: z.enum(['auto', 'feed', 'page']).default('auto'),
});
export type FeedConfig = z.infer<typeof FeedConfig>;

/** Limits of one request, for all feeds and pages. */
export const FetchConfig = z.strictObject({
  timeoutSeconds: z.number().min(1).max(60).default(20),
  maxMegabytes: z.number().min(0.1).max(50).default(10),
});
export type FetchConfig = z.infer<typeof FetchConfig>;

/** Weights of the parts of a story's rank; see `functions/group/rank.ts`. */
export const RankingConfig = z.strictObject({
  sources: z.number().min(0).default(1),
  diversity: z.number().min(0).default(0.5),
  recency: z.number().min(0).default(1),
  watchlist: z.number().min(0).default(1.5),
  novelty: z.number().min(0).default(0.8),
  unchanged: z.number().min(0).default(0.7),
  halfLifeHours: z.number().positive().default(12),
});
export type RankingConfig = z.infer<typeof RankingConfig>;

/** One digest: which feeds, for whom, when. `schedule` is a 5-field cron in the local time of `timeZone`. */
export const DigestConfig = z.strictObject({
  id: Slug,
  title: z.string().min(1),
  lang: z.string().min(2),
  timeZone: z.string().min(1),
  schedule: z.string().min(1),
  windowHours: z.number().min(1).max(720).default(36),
  maxStories: z.int().min(1).max(500).default(12),
  keyPoints: z
    .strictObject({ min: z.int().min(1).max(10).default(3), max: z.int().min(1).max(10).default(5) })
    .refine((points) => points.min <= points.max, 'min must not be above max')
    .prefault({}),
  watchlist: z.array(z.string().min(1)).default([]),
  ranking: RankingConfig.prefault({}),
  summarizer: z.enum(['extractive']).default('extractive'),
  feeds: z.array(FeedConfig).min(1),
});
export type DigestConfig = z.infer<typeof DigestConfig>;

/** The whole of `digest.yaml`. `contact` goes into the User-Agent so that a publisher can reach the operator. */
export const DepecheConfig = z.strictObject({
  contact: z.string().min(3),
  fetch: FetchConfig.prefault({}),
  alarmEmail: z.email().optional(),
  digests: z.array(DigestConfig).min(1),
});
export type DepecheConfig = z.infer<typeof DepecheConfig>;

/** What a function reads of the configuration: one digest without its feeds, and the house rules. */
export const StoredDigestConfig = z.object({
  contact: z.string(),
  fetch: FetchConfig,
  digest: DigestConfig,
});
export type StoredDigestConfig = z.infer<typeof StoredDigestConfig>;
