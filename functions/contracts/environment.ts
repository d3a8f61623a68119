/** Names of the environment variables that the functions read; the stack sets them, `adapters/settings.ts` checks them. */
export const environment = {
  /** Bucket with configuration, feed states, articles and stories. */
  storeBucket: 'STORE_BUCKET',
  /** Bucket that readers see through CloudFront; only publish and deliver have it. */
  siteBucket: 'SITE_BUCKET',
  /** URL of the published site without a trailing slash, for links; only publish and deliver have it. */
  siteUrl: 'SITE_URL',
  /** Minimum level of log lines: DEBUG, INFO, WARN or ERROR. */
  logLevel: 'POWERTOOLS_LOG_LEVEL',
} as const;
