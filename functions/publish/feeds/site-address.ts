/** Address of an object or folder of the site; without a known site, a path from its root. */
export function siteAddress(siteUrl: string | undefined, key: string): string {
  return `${siteUrl ?? ''}/${key}`;
}
