/** Whether an `If-Match` or `If-None-Match` header names an ETag: `*`, or a list, with or without quotes. */
export function etagMatches(header: string, etag: string): boolean {
  return header.split(',').some((value) => ['*', etag, `"${etag}"`].includes(value.trim().replace(/^W\//, '')));
}
