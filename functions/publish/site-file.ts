/** A file of the site, ready to be stored. */
export interface SiteFile {
  readonly key: string;
  readonly body: string;
  readonly contentType: string;
  /** How long it may be cached; five minutes by default. */
  readonly cacheControl?: string;
}
