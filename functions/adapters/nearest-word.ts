import { editDistance } from '../text/edit-distance.ts';

/** With more edits than this share of its length, it is a different word. */
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
