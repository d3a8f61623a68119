import * as z from 'zod/mini';
import { Slug } from './article.ts';
import { LanguageTag, NonEmpty } from './primitives.ts';

/** A feed to read. `owner` groups outlets of one company; `tier` 1 is most trusted; `fullText` is where texts come from. */
export const FeedConfig = z.strictObject({
  id: Slug.check(z.describe('used in keys and reports; do not change it once there are editions')),
  url: z.url().check(z.describe('URL of the RSS, Atom or JSON feed')),
  name: z.string().check(z.minLength(1), z.describe('name of the outlet as readers know it')),
  owner: z.optional(NonEmpty).check(z.describe('outlets of one owner count as one source')),
  country: z
    .optional(z.string().check(z.regex(/^[A-Z]{2}$/, 'two capital letters (ISO 3166)')))
    .check(z.describe('country of the outlet, for the diversity of sources')),
  lang: z.optional(LanguageTag).check(z.describe('language of the articles (BCP 47); detected where it is absent')),
  tier: z._default(z.int().check(z.gte(1), z.lte(3)), 2).check(z.describe('trust: 1 is most trusted')),
  fullText: z
    ._default(z.enum(['auto', 'feed', 'page']), 'auto')
    .check(z.describe('where texts come from: the feed, the page, or the page where the feed has only a teaser')),
});
export type FeedConfig = z.infer<typeof FeedConfig>;

/** Limits of one request, for all feeds and pages. */
export const FetchConfig = z.strictObject({
  timeoutSeconds: z
    ._default(z.number().check(z.gte(1), z.lte(60)), 20)
    .check(z.describe('for one feed or page, from first byte to last')),
  maxMegabytes: z
    ._default(z.number().check(z.gte(0.1), z.lte(50)), 10)
    .check(z.describe('largest feed or page, decompressed')),
});
export type FetchConfig = z.infer<typeof FetchConfig>;

/** Weights of the parts of a story's rank; see `functions/group/story/rank.ts`. */
export const RankingConfig = z.strictObject({
  sources: z
    ._default(z.number().check(z.gte(0)), 1)
    .check(z.describe('for each independent source that reports the story')),
  diversity: z
    ._default(z.number().check(z.gte(0)), 0.5)
    .check(z.describe('for countries and languages among the sources')),
  recency: z._default(z.number().check(z.gte(0)), 1).check(z.describe('for news of the last hours')),
  watchlist: z
    ._default(z.number().check(z.gte(0)), 1.5)
    .check(z.describe('for a story that mentions something on the watchlist')),
  novelty: z._default(z.number().check(z.gte(0)), 0.8).check(z.describe('for what was not in the edition before')),
  unchanged: z._default(z.number().check(z.gte(0)), 0.7).check(z.describe('subtracted from a story with nothing new')),
  halfLifeHours: z
    ._default(z.number().check(z.positive()), 12)
    .check(z.describe('hours after which recency counts half')),
});
export type RankingConfig = z.infer<typeof RankingConfig>;

/** Who gets an edition by e-mail, through Amazon SES: a list of addresses, or a contact list in SES. */
export const EmailDelivery = z
  .strictObject({
    from: z.email().check(z.describe('address of the sender, of an identity that Amazon SES has verified')),
    identity: z
      .optional(z.string().check(z.minLength(3)))
      .check(
        z.describe('the verified identity: a domain, or the address of the sender; by default the domain of `from`'),
      ),
    to: z
      .optional(z.array(z.email()).check(z.minLength(1), z.maxLength(50)))
      .check(z.describe('recipients; each gets a separate message')),
    contactList: z
      .optional(
        z.strictObject({
          name: z
            .string()
            .check(
              z.regex(/^[\w-]{1,64}$/, 'letters, digits, hyphens and underscores'),
              z.describe('name of the list'),
            ),
          topic: z
            .optional(z.string().check(z.regex(/^[\w-]{1,64}$/, 'letters, digits, hyphens and underscores')))
            .check(z.describe('topic of the list; without it all contacts get it')),
        }),
      )
      .check(z.describe('the contact list in Amazon SES, which records who has unsubscribed')),
    replyTo: z.optional(z.email()).check(z.describe('address for replies')),
    unsubscribe: z
      .optional(
        z
          .string()
          .check(
            z.maxLength(500),
            z.regex(
              /^(?=[!-~]+$)(?:mailto:[^<>,]+@[^<>,]+|https:\/\/[^<>,]+)$/,
              'write it as mailto:address or https://… in ASCII',
            ),
          ),
      )
      .check(z.describe('where readers of `to` unsubscribe: mailto:… or an https URL that accepts the one-click POST')),
  })
  .check(
    z.refine(({ to, contactList }) => (to === undefined) !== (contactList === undefined), 'give `to` or `contactList`'),
    z.refine(
      ({ to, unsubscribe }) => (to === undefined) === (unsubscribe === undefined),
      'give `unsubscribe` with `to`; with `contactList` Amazon SES adds its own',
    ),
  );
export type EmailDelivery = z.infer<typeof EmailDelivery>;

const ParameterName = z
  .string()
  .check(z.regex(/^(?:\/[\w.-]+){1,15}$/, 'the name of a parameter of AWS Systems Manager, such as /depeche/slack'));

/** A URL that each edition is posted to. Secrets are referred to by name and kept in AWS Systems Manager, never in this file. */
export const WebhookDelivery = z
  .strictObject({
    id: Slug.check(z.describe('used in reports and delivery records; do not change it')),
    kind: z.enum(['json', 'slack']).check(z.describe('a signed JSON event, or a message for a Slack channel')),
    url: z.optional(z.url()).check(z.describe('the URL, if it is not a secret')),
    urlParameter: z.optional(ParameterName).check(z.describe('parameter (SecureString) with the URL')),
    secretParameter: z
      .optional(ParameterName)
      .check(z.describe('parameter (SecureString) with the signing secret, whsec_…')),
  })
  .check(
    z.refine(
      ({ url, urlParameter }) => (url === undefined) !== (urlParameter === undefined),
      'give `url` or `urlParameter`',
    ),
    z.refine(({ kind, url }) => kind !== 'slack' || url === undefined, {
      path: ['url'],
      error: 'the URL of a Slack channel is a secret: store it in a parameter and give its name as `urlParameter`',
    }),
    z.refine(({ kind, secretParameter }) => kind !== 'json' || secretParameter !== undefined, {
      error: 'a JSON event is always signed: give `secretParameter`',
    }),
  );
export type WebhookDelivery = z.infer<typeof WebhookDelivery>;

/** Where an edition is sent once it is published. */
export const DeliveryConfig = z.strictObject({
  email: z.optional(EmailDelivery),
  webhooks: z._default(z.array(WebhookDelivery).check(z.maxLength(20)), []),
});
export type DeliveryConfig = z.infer<typeof DeliveryConfig>;

/** One digest: which feeds, for whom, when. `schedule` is a 5-field cron in the local time of `timeZone`. */
export const DigestConfig = z.strictObject({
  id: Slug.check(z.describe('part of URLs; do not change it once readers have subscribed')),
  title: z.string().check(z.minLength(1), z.describe('title of the edition')),
  lang: z.string().check(z.minLength(2), z.describe('language of the page around the articles (BCP 47)')),
  timeZone: z
    .string()
    .check(z.minLength(1), z.describe('IANA time zone of the schedule and of all dates shown: Europe/Paris')),
  schedule: z
    .string()
    .check(z.minLength(1), z.describe('cron of five fields in local time: minute hour day month weekday')),
  windowHours: z
    ._default(z.number().check(z.gte(1), z.lte(720)), 36)
    .check(z.describe('how old an article may be in the first edition')),
  maxStories: z
    ._default(z.int().check(z.gte(1), z.lte(500)), 12)
    .check(z.describe('stories in an edition; the others are listed as withheld')),
  keyPoints: z
    .prefault(
      z
        .strictObject({
          min: z._default(z.int().check(z.gte(1), z.lte(10)), 3),
          max: z._default(z.int().check(z.gte(1), z.lte(10)), 5),
        })
        .check(z.refine((points) => points.min <= points.max, 'min must not be above max')),
      {},
    )
    .check(z.describe('how many key points a story has')),
  watchlist: z._default(z.array(NonEmpty), []).check(z.describe('names and words that raise the rank of a story')),
  ranking: z.prefault(RankingConfig, {}).check(z.describe('weights of the parts of the rank')),
  summarizer: z
    ._default(z.enum(['extractive']), 'extractive')
    .check(z.describe('the method that chooses the key points')),
  delivery: z.optional(DeliveryConfig),
  feeds: z.array(FeedConfig).check(z.minLength(1)),
});
export type DigestConfig = z.infer<typeof DigestConfig>;

/** The whole of `digest.yaml`. `contact` goes into the User-Agent so that a publisher can reach the operator. */
export const DepecheConfig = z.strictObject({
  contact: z.string().check(z.minLength(3), z.describe('page or address of the operator, for the User-Agent')),
  fetch: z.prefault(FetchConfig, {}),
  alarmEmail: z.optional(z.email()).check(z.describe('who is notified when an edition fails')),
  digests: z.array(DigestConfig).check(z.minLength(1)),
});
export type DepecheConfig = z.infer<typeof DepecheConfig>;

/** The part of the configuration that functions read: one digest, the contact and the limits of requests. */
export const StoredDigestConfig = z.object({
  contact: z.string(),
  fetch: FetchConfig,
  digest: DigestConfig,
});
export type StoredDigestConfig = z.infer<typeof StoredDigestConfig>;
