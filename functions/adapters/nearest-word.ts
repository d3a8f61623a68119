/** More edits than this share of the word, and it is another word. */
const MAX_EDITS_SHARE = 0.4;

/** Finds the word of a list that was most likely meant, or nothing when none is near. Ties go to the first. */
export function nearestWord(meant: string, words: readonly string[]): string | undefined {
  let best: { word: string; edits: number } | undefined;
  for (const word of words) {
    const edits = editDistance(meant.toLowerCase(), word.toLowerCase());
    if (best === undefined || edits < best.edits) best = { word, edits };
  }
  return best !== undefined && best.edits <= MAX_EDITS_SHARE * meant.length ? best.word : undefined;
}

/** Counts the insertions, deletions and replacements between two words. Source: Levenshtein 1966. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
