/**
 * Compares two articles for sorting: earliest first, undated ones last, then by id; so that no result hangs on the
 * order in which batches were read.
 */
export function byTime(
  a: { readonly id: string; readonly published?: string | undefined },
  b: { readonly id: string; readonly published?: string | undefined },
): number {
  const [first, second] = [a.published ?? '~', b.published ?? '~'];
  if (first !== second) return first < second ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
