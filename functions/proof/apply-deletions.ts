/** A slice less whole ranges of it, in UTF-16 code units, in order. */
export function applyDeletions(slice: string, deletions: readonly (readonly [number, number])[]): string {
  let kept = '';
  let from = 0;
  for (const [start, end] of deletions) {
    kept += slice.slice(from, start);
    from = end;
  }
  return kept + slice.slice(from);
}
