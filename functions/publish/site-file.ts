/** A file of the site, as it is to be stored. */
export interface SiteFile {
  readonly key: string;
  readonly body: string;
  readonly contentType: string;
  /** How long readers may keep it; five minutes where it does not say. */
  readonly cacheControl?: string;
}
