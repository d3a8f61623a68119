const MARKS = /\p{M}+/gu;
const APOSTROPHES = /[’ʼ‘‛`´]/g;

/**
 * Folds a text for comparing: lower case, accents off, one kind of apostrophe, œ and æ spelled out.
 *
 * The length may change: never use its offsets on the original text.
 */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(APOSTROPHES, "'")
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .normalize('NFC');
}
