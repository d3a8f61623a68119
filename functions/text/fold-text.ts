const MARKS = /\p{M}+/gu;
/** ASCII without the grave accent, which some feeds use as an apostrophe. */
const PLAIN = /^[^`\P{ASCII}]*$/u;
const APOSTROPHES = /[’ʼ‘‛`´]/g;

/**
 * Folds a text for comparison: lower case, without accents, one kind of apostrophe, œ and æ as two letters.
 *
 * The length may change: never use its offsets on the original text.
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  // Most words of most languages have nothing to fold, and normalizing costs ten times as much as looking.
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(APOSTROPHES, "'")
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .normalize('NFC');
}
