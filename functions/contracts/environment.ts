/** Names of the environment variables that the functions read; the stack sets them, `adapters/settings.ts` checks them. */
export const environment = {
  /** Bucket that holds configuration, feed states, articles and stories. */
  storeBucket: 'STORE_BUCKET',
  /** Bucket that the readers see through CloudFront; only publish has it. */
  siteBucket: 'SITE_BUCKET',
  /** Address of the published site without a trailing slash, for links in feeds; only publish has it. */
  siteUrl: 'SITE_URL',
  /** Least level of log lines: DEBUG, INFO, WARN or ERROR. */
  logLevel: 'POWERTOOLS_LOG_LEVEL',
} as const;
