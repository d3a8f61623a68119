/** Names on this machine of what the stack makes in AWS; the buckets are folders of the local S3. */
export const localNames = {
  storeBucket: 'depeche-store',
  siteBucket: 'depeche-site',
  siteUrl: 'http://localhost:8080',
} as const;
