import * as z from 'zod';
import { Slug } from './article.ts';

/** A feed to read. `owner` groups outlets of one company; `tier` 1 is most trusted; `fullText` says where texts come from. */
export const FeedConfig = z.strictObject({
  id: Slug.describe('stands in keys and reports; keep it once editions exist'),
  url: z.url().describe('address of the RSS, Atom or JSON feed'),
  name: z.string().min(1).describe('name of the outlet as readers know it'),
  owner: z.string().min(1).optional().describe('outlets of one owner count as one source'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'two capital letters (ISO 3166)')
    .optional()
    .describe('country of the outlet, for the diversity of sources'),
  lang: z.string().min(2).optional().describe('language of the articles (BCP 47); detected where it is absent'),
  tier: z.int().min(1).max(3).default(2).describe('trust: 1 is most trusted'),
  fullText: z
    .enum(['auto', 'feed', 'page'])
    .default('auto')
    .describe('where texts come from: the feed, the page, or the page where the feed holds only a teaser'),
});
export type FeedConfig = z.infer<typeof FeedConfig>;

/** Limits of one request, for all feeds and pages. */
export const FetchConfig = z.strictObject({
  timeoutSeconds: z.number().min(1).max(60).default(20).describe('for one feed or page, from first byte to last'),
  maxMegabytes: z.number().min(0.1).max(50).default(10).describe('largest feed or page, unpacked'),
});
export type FetchConfig = z.infer<typeof FetchConfig>;

/** Weights of the parts of a story's rank; see `functions/group/story/rank.ts`. */
export const RankingConfig = z.strictObject({
  sources: z.number().min(0).default(1).describe('for each independent source that tells the story'),
  diversity: z.number().min(0).default(0.5).describe('for countries and languages among the sources'),
  recency: z.number().min(0).default(1).describe('for news of the last hours'),
  watchlist: z.number().min(0).default(1.5).describe('for a story that names something of the watchlist'),
  novelty: z.number().min(0).default(0.8).describe('for what was not in the edition before'),
  unchanged: z.number().min(0).default(0.7).describe('what is taken off a story that brings nothing new'),
  halfLifeHours: z.number().positive().default(12).describe('after this many hours recency is worth half'),
});
export type RankingConfig = z.infer<typeof RankingConfig>;

/** Who gets an edition by e-mail, through Amazon SES: single addresses, or a contact list that SES keeps. */
export const EmailDelivery = z
  .strictObject({
    from: z.email().describe('address of the sender, of an identity that Amazon SES has verified'),
    identity: z
      .string()
      .min(3)
      .optional()
      .describe('the verified identity: a domain, or the address of the sender; by default the domain of `from`'),
    to: z.array(z.email()).min(1).max(50).optional().describe('who gets it; each gets a message of his own'),
    contactList: z
      .strictObject({
        name: z
          .string()
          .regex(/^[\w-]{1,64}$/, 'letters, digits, hyphens and underscores')
          .describe('name of the list'),
        topic: z
          .string()
          .regex(/^[\w-]{1,64}$/, 'letters, digits, hyphens and underscores')
          .optional()
          .describe('topic of the list; without it all contacts get it'),
      })
      .optional()
      .describe('the contact list of Amazon SES, which keeps who has unsubscribed'),
    replyTo: z.email().optional().describe('where answers go'),
    unsubscribe: z
      .string()
      .max(500)
      .regex(
        /^(?=[!-~]+$)(?:mailto:[^<>,]+@[^<>,]+|https:\/\/[^<>,]+)$/,
        'write it as mailto:address or https://… in ASCII',
      )
      .optional()
      .describe('where readers of `to` unsubscribe: mailto:… or an https address that takes the one-click POST'),
  })
  .refine(({ to, contactList }) => (to === undefined) !== (contactList === undefined), 'give `to` or `contactList`')
  .refine(
    ({ to, unsubscribe }) => (to === undefined) === (unsubscribe === undefined),
    'give `unsubscribe` with `to`; with `contactList` Amazon SES brings its own',
  );
export type EmailDelivery = z.infer<typeof EmailDelivery>;

const ParameterName = z
  .string()
  .regex(/^(?:\/[\w.-]+){1,15}$/, 'the name of a parameter of AWS Systems Manager, such as /depeche/slack');

/** An address that is told of each edition. Secrets are named here and kept in AWS Systems Manager, never in this file. */
export const WebhookDelivery = z
  .strictObject({
    id: Slug.describe('stands in reports and in what is remembered of deliveries; keep it'),
    kind: z.enum(['json', 'slack']).describe('a signed JSON event, or a message for a Slack channel'),
    url: z.url().optional().describe('the address, where it is no secret'),
    urlParameter: ParameterName.optional().describe('parameter (SecureString) that holds the address'),
    secretParameter: ParameterName.optional().describe('parameter (SecureString) with the signing secret, whsec_…'),
  })
  .refine(
    ({ url, urlParameter }) => (url === undefined) !== (urlParameter === undefined),
    'give `url` or `urlParameter`',
  )
  .refine(({ kind, url }) => kind !== 'slack' || url === undefined, {
    path: ['url'],
    error: 'the address of a Slack channel is a secret: keep it in a parameter and name that as `urlParameter`',
  })
  .refine(({ kind, secretParameter }) => kind !== 'json' || secretParameter !== undefined, {
    error: 'a JSON event is always signed: give `secretParameter`',
  });
export type WebhookDelivery = z.infer<typeof WebhookDelivery>;

/** Where an edition is sent once it is published. */
export const DeliveryConfig = z.strictObject({
  email: EmailDelivery.optional(),
  webhooks: z.array(WebhookDelivery).max(20).default([]),
});
export type DeliveryConfig = z.infer<typeof DeliveryConfig>;

/** One digest: which feeds, for whom, when. `schedule` is a 5-field cron in the local time of `timeZone`. */
export const DigestConfig = z.strictObject({
  id: Slug.describe('stands in addresses; keep it once readers have subscribed'),
  title: z.string().min(1).describe('title of the edition'),
  lang: z.string().min(2).describe('language of the words around the articles (BCP 47)'),
  timeZone: z.string().min(1).describe('IANA time zone of the schedule and of all dates shown: Europe/Paris'),
  schedule: z.string().min(1).describe('cron of five fields in local time: minute hour day month weekday'),
  windowHours: z.number().min(1).max(720).default(36).describe('how old an article may be in the first edition'),
  maxStories: z.int().min(1).max(500).default(12).describe('stories in an edition; the rest is listed as withheld'),
  keyPoints: z
    .strictObject({ min: z.int().min(1).max(10).default(3), max: z.int().min(1).max(10).default(5) })
    .refine((points) => points.min <= points.max, 'min must not be above max')
    .prefault({})
    .describe('how many key points a story has'),
  watchlist: z.array(z.string().min(1)).default([]).describe('names and words that raise a story'),
  ranking: RankingConfig.prefault({}).describe('weights of the parts of a rank'),
  summarizer: z.enum(['extractive']).default('extractive').describe('who chooses the key points'),
  delivery: DeliveryConfig.optional(),
  feeds: z.array(FeedConfig).min(1),
});
export type DigestConfig = z.infer<typeof DigestConfig>;

/** The whole of `digest.yaml`. `contact` goes into the User-Agent so that a publisher can reach the operator. */
export const DepecheConfig = z.strictObject({
  contact: z.string().min(3).describe('page or address of the operator, for the User-Agent'),
  fetch: FetchConfig.prefault({}),
  alarmEmail: z.email().optional().describe('who is told when an edition fails'),
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
